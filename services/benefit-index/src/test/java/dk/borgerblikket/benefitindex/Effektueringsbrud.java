package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static dk.borgerblikket.benefitindex.Brud.*;

import java.util.UUID;
import java.util.stream.Stream;

/** Every way to break a rule of a payment. */
final class Effektueringsbrud {

    private Effektueringsbrud() {}

    static Stream<Brud> alle() {
        var ejer = "RelationListe/Aktoer i rollen Ejer";
        return Stream.concat(
                ramme(),
                Stream.of(
                        brud("B-01", "OekonomiskEffektueringIndeks", e -> e.putArray("Registrering")),
                        langt(EN_EGENSKAB, EGENSKABER, "Udbetalingsafdeling", 255),
                        tomt(EN_EGENSKAB, EGENSKABER, "Udbetalingsafdeling"),
                        langt(EN_EGENSKAB, EGENSKABER, "SendtTilUdbetalingTekst", 255),
                        langt(EN_EGENSKAB, EGENSKABER, "UdbetaltTekst", 255),
                        langt(EN_LINJE, LINJE, "Klassifikationsbeskrivelse", 255),
                        langt(EN_LINJE, LINJE, "Indeks", 36),
                        brud("B-01", EN_LINJE + "/LokalUdvidelseListe/Andre[1]", e -> udvid(e, LINJE)),
                        brud(
                                "B-01",
                                "RelationListe/ItSystem i rollen Master",
                                e -> ved(e, REL + "/ItSystem/0/ReferenceID")
                                        .put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString())),
                        brud(
                                "B-06",
                                EN_EGENSKAB + "/Slutdato",
                                e -> ved(e, EGENSKABER).put("Slutdato", "2020-01-01T00:00:00+01:00")),
                        brud(
                                "B-06",
                                EN_LINJE + "/YdelsesperiodeSlutdato",
                                e -> ved(e, LINJE).put("YdelsesperiodeSlutdato", "2020-01-01T00:00:00+01:00")),
                        brud(
                                "E-01",
                                "AttributListe/Egenskaber",
                                e -> attributter(e).remove("Egenskaber")),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "BrugervendtNoegle"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "Startdato"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "Slutdato"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "SamletBruttobeloeb"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "Dispositionsdato"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "BeloebEfterSkatATP"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "BeloebSendtTilUdbetaling"),
                        uden("E-01", EN_EGENSKAB, EGENSKABER, "Udbetalingsafdeling"),
                        brud(
                                "E-02",
                                "RelationListe/OekonomiskYdelseEffektueringRelation",
                                e -> relationer(e).remove("OekonomiskYdelseEffektueringRelation")),
                        uden("E-02", EN_LINJE, LINJE, "Indeks"),
                        brud(
                                "E-02",
                                "RelationListe/OekonomiskYdelseEffektueringRelation[2]/Indeks",
                                e -> relationer(e)
                                        .withArray("OekonomiskYdelseEffektueringRelation")
                                        .add(ved(e, LINJE).deepCopy())),
                        uden("E-02", EN_LINJE, LINJE, "YdelsesperiodeStartdato"),
                        uden("E-02", EN_LINJE, LINJE, "YdelsesperiodeSlutdato"),
                        uden("E-02", EN_LINJE, LINJE, "Ydelsesbeloeb"),
                        uden("E-02", EN_LINJE, LINJE, "BevilgetYdelseRef"),
                        brud(
                                "E-02",
                                EN_LINJE + "/Klassifikationsbeskrivelse",
                                e -> ved(e, LINJE).put("Klassifikationsbeskrivelse", "32")),
                        brud(
                                "E-02",
                                EN_LINJE + "/ReferenceID",
                                e -> ved(e, LINJE + "/ReferenceID")
                                        .put(
                                                "UUIDIdentifikator",
                                                UUID.randomUUID().toString())),
                        brud(
                                "E-03",
                                "AttributListe/Egenskaber/SamletBruttobeloeb",
                                e -> ved(e, EGENSKABER).put("SamletBruttobeloeb", "10.01")),
                        brud(
                                "E-04",
                                EN_EGENSKAB + "/BeloebSendtTilUdbetaling",
                                e -> ved(e, EGENSKABER).put("BeloebSendtTilUdbetaling", "11")),
                        brud(
                                "E-04",
                                EN_EGENSKAB + "/SendtTilUdbetalingTekst",
                                e -> ved(e, EGENSKABER).put("BeloebSendtTilUdbetaling", "9")),
                        brud(
                                "E-05",
                                EN_EGENSKAB + "/UdbetaltTekst",
                                e -> ved(e, EGENSKABER).put("BeloebUdbetalt", "9")),
                        brud(
                                "E-06",
                                "AttributListe/Egenskaber/Udbetalingsafdeling",
                                e -> ved(e, EGENSKABER).put("Udbetalingsafdeling", "En anden enhed")),
                        brud(
                                "E-07-ejer",
                                ejer,
                                e -> relationer(e).withArray("Aktoer").remove(0)),
                        brud(
                                "E-07-ejer",
                                ejer,
                                e -> ved(e, REL + "/Aktoer/0/ReferenceID")
                                        .put("URNIdentifikator", "urn:oio:cvr-nr:22222222")),
                        brud(
                                "E-07-master",
                                "RelationListe/ItSystem i rollen Master",
                                e -> relationer(e).withArray("ItSystem").remove(0)),
                        brud(
                                "E-07",
                                ejer,
                                e -> relationer(e)
                                        .withArray("Aktoer")
                                        .add(ved(e, REL + "/Aktoer/0")
                                                .deepCopy()
                                                .put("Indeks", "2"))),
                        brud(
                                "E-07",
                                "RelationListe/Aktoer i rollen Udbetalende enhed",
                                e -> relationer(e).withArray("Aktoer").remove(1)),
                        brud(
                                "E-07",
                                "RelationListe/ItSystem i rollen Afsender",
                                e -> relationer(e).withArray("ItSystem").remove(1)),
                        brud(
                                "E-07",
                                "RelationListe/OekonomiskEffektueringPart i rollen Effektueringsmodtager",
                                e -> relationer(e).remove("OekonomiskEffektueringPart")),
                        brud(
                                "E-07",
                                "RelationListe/Aktoer[2]/Indeks",
                                e -> ved(e, REL + "/Aktoer/1").put("Indeks", "1")),
                        brud(
                                "E-07",
                                "RelationListe/ItSystem[1]/SystemURI",
                                e -> ved(e, REL + "/ItSystem/0").put("SystemURI", "https://x")),
                        brud(
                                "E-08",
                                "RelationListe/OekonomiskEffektueringPart i rollen Effektueringsmodtager/ReferenceID",
                                e -> ved(e, REL + "/OekonomiskEffektueringPart/0")
                                        .set("ReferenceID", json("{'URNIdentifikator':'urn:oio:cpr-nr:123'}")))));
    }
}
