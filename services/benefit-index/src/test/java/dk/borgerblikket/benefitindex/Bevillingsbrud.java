package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static dk.borgerblikket.benefitindex.Brud.*;

import java.util.UUID;
import java.util.stream.Stream;

/** Every way to break a rule of a grant. */
final class Bevillingsbrud {

    private Bevillingsbrud() {}

    static Stream<Brud> alle() {
        var aktoer = REL + "/Bevillingsaktoer/0";
        return Stream.concat(
                ramme(),
                Stream.of(
                        brud("B-01", "BevillingIndeks", b -> b.putArray("Registrering")),
                        brud("B-01", "AttributListe", b -> attributter(b).remove("BevilgetYdelse")),
                        langt(EN_EGENSKAB, EGENSKABER, "Begrundelse", 4096),
                        langt(EN_YDELSE, YDELSE, "Id", 36),
                        tomt(EN_YDELSE, YDELSE, "Id"),
                        langt(EN_YDELSE, YDELSE, "Begrundelse", 4096),
                        langt(EN_YDELSE + "/ItSystem[1]", YDELSE + "/ItSystem/0", "SystemURI", 255),
                        brud(
                                "B-01",
                                EN_YDELSE + "/ItSystem",
                                b -> ved(b, YDELSE).withArray("ItSystem").add(itSystem(AFSENDER, SYSTEM))),
                        brud(
                                "B-01",
                                EN_YDELSE + "/ItSystem[1]/LokalUdvidelseListe/Andre[1]",
                                b -> udvid(b, YDELSE + "/ItSystem/0")),
                        langt(EN_YDELSE + "/Ydelse", YDELSE + "/Ydelse", "Ydelsesnavn", 255),
                        tomt(EN_YDELSE + "/Ydelse", YDELSE + "/Ydelse", "Ydelsesnavn"),
                        brud(
                                "B-01",
                                EN_YDELSE + "/Ydelse/LokalUdvidelseListe/Andre[1]",
                                b -> udvid(b, YDELSE + "/Ydelse")),
                        langt(
                                EN_YDELSE + "/Ydelse/Klassifikation",
                                YDELSE + "/Ydelse/Klassifikation",
                                "BrugervendtNoegle",
                                50),
                        langt(
                                EN_YDELSE + "/Ydelse/Klassifikation",
                                YDELSE + "/Ydelse/Klassifikation",
                                "Klassetitel",
                                255),
                        brud(
                                "B-01",
                                EN_YDELSE + "/Ydelse/Klassifikation/LokalUdvidelseListe/Andre[1]",
                                b -> udvid(b, YDELSE + "/Ydelse/Klassifikation")),
                        langt(EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Beregningsfrekvens", 50),
                        tomt(EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Beregningsfrekvens"),
                        langt(EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Dispositionsdag", 50),
                        langt("RelationListe/Bevillingsaktoer[1]", aktoer, "Indeks", 36),
                        langt("RelationListe/Bevillingsaktoer[1]", aktoer, "BrugervendtNoegle", 50),
                        langt("RelationListe/Bevillingsaktoer[1]", aktoer, "FuldtNavn", 255),
                        brud(
                                "B-01",
                                "RelationListe/Bevillingsaktoer[1]/CVR-nr",
                                b -> ved(b, aktoer).put("CVR-nr", "1111111")),
                        langt("RelationListe/Bevillingspart[1]", REL + "/Bevillingspart/0", "FuldtNavn", 255),
                        langt("RelationListe/Bevillingssag[1]", REL + "/Bevillingssag/0", "Indeks", 36),
                        langt("RelationListe/Sikkerhedsprofil[1]", REL + "/Sikkerhedsprofil/0", "Indeks", 36),
                        brud(
                                "B-01",
                                EN_YDELSE + "/ItSystem i rollen Master",
                                b -> ved(b, YDELSE + "/ItSystem/0/ReferenceID")
                                        .put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString())),
                        uden("B-04", EN_EGENSKAB, EGENSKABER, "BrugervendtNoegle"),
                        uden("B-04-foelsomhed", EN_EGENSKAB, EGENSKABER, "Foelsomhed"),
                        brud(
                                "B-04-foelsomhed",
                                "AttributListe/Egenskaber/Foelsomhed",
                                b -> attributter(b).remove("Egenskaber")),
                        uden("B-05-id", EN_YDELSE, YDELSE, "Id"),
                        brud(
                                "B-05-id",
                                "AttributListe/BevilgetYdelse",
                                b -> attributter(b).withArray("BevilgetYdelse").add(ydelse("1", "32.06.04"))),
                        brud(
                                "B-05-master",
                                EN_YDELSE + "/ItSystem i rollen Master",
                                b -> ved(b, YDELSE).remove("ItSystem")),
                        uden("B-05", EN_YDELSE, YDELSE, "BevilgetYdelseStartdato"),
                        uden("B-05", EN_YDELSE + "/Ydelse", YDELSE + "/Ydelse", "Ydelsesnavn"),
                        brud(
                                "B-05",
                                EN_YDELSE + "/Ydelse/Klassifikation/BrugervendtNoegle",
                                b -> ved(b, YDELSE + "/Ydelse/Klassifikation").put("BrugervendtNoegle", "32.03")),
                        uden(
                                "B-05",
                                EN_YDELSE + "/Ydelse/Klassifikation",
                                YDELSE + "/Ydelse/Klassifikation",
                                "Klassetitel"),
                        brud(
                                "B-05",
                                EN_YDELSE + "/ItSystem i rollen Afsender",
                                b -> ved(b, YDELSE).withArray("ItSystem").remove(1)),
                        brud(
                                "B-06",
                                EN_YDELSE + "/BevilgetYdelseSlutdato",
                                b -> ved(b, YDELSE).put("BevilgetYdelseSlutdato", "2020-05-31T00:00:00+02:00")),
                        brud(
                                "B-06",
                                EN_PLAN + "/EffektueringsplanSlutdato",
                                b -> ved(b, YDELSE + "/OekonomiskEffektueringsplan/0")
                                        .put("EffektueringsplanSlutdato", "2020-05-31T00:00:00+02:00")),
                        brud(
                                "B-06",
                                EN_PLAN,
                                b -> ved(b, YDELSE + "/OekonomiskEffektueringsplan/0")
                                        .put("EffektueringsplanStartdato", "2020-05-01T00:00:00+02:00")),
                        brud(
                                "B-06",
                                EN_PLAN,
                                b -> ved(b, YDELSE).put("BevilgetYdelseSlutdato", "2020-12-01T00:00:00+01:00")),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "EffektueringsplanStartdato"),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "EffektueringsplanSlutdato"),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Beregningsfrekvens"),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "ForudBagud"),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Dispositionsdag"),
                        uden("B-07", EN_PLAN, YDELSE + "/OekonomiskEffektueringsplan/0", "Ydelsesbeloeb"),
                        brud(
                                "B-08-ejer",
                                "RelationListe/Bevillingsaktoer i rollen Ejer",
                                b -> relationer(b).withArray("Bevillingsaktoer").remove(0)),
                        brud("B-08-ejer", "RelationListe/Bevillingsaktoer i rollen Ejer", b -> {
                            ved(b, aktoer).remove("CVR-nr");
                            ved(b, aktoer)
                                    .set(
                                            "ReferenceID",
                                            json("{'UUIDIdentifikator':'%s'}".formatted(UUID.randomUUID())));
                        }),
                        brud(
                                "B-08-ejer",
                                "RelationListe/Bevillingsaktoer i rollen Ejer",
                                b -> ved(b, aktoer + "/ReferenceID")
                                        .put("URNIdentifikator", "urn:oio:cvr-nr:22222222")),
                        uden("B-08", "RelationListe/Bevillingsaktoer i rollen Ejer", aktoer, "FuldtNavn"),
                        uden("B-08", "RelationListe/Bevillingsaktoer i rollen Ejer", aktoer, "CVR-nr"),
                        brud(
                                "B-08",
                                "RelationListe/Bevillingsaktoer i rollen Ansvarlig",
                                b -> relationer(b).withArray("Bevillingsaktoer").remove(1)),
                        brud(
                                "B-08",
                                "RelationListe/Bevillingspart i rollen Bevillingsmodtager",
                                b -> relationer(b).remove("Bevillingspart")),
                        brud(
                                "B-08",
                                "RelationListe/Bevillingssag",
                                b -> relationer(b).remove("Bevillingssag")),
                        brud(
                                "B-08",
                                "RelationListe/Bevillingssag",
                                b -> relationer(b)
                                        .withArray("Bevillingssag")
                                        .add(ved(b, REL + "/Bevillingssag/0")
                                                .deepCopy()
                                                .put("Indeks", "2"))),
                        uden("B-08", "RelationListe/Bevillingssag[1]", REL + "/Bevillingssag/0", "BrugervendtNoegle"),
                        uden("B-08", "RelationListe/Bevillingssag[1]", REL + "/Bevillingssag/0", "FuldtNavn"),
                        uden("B-08", "RelationListe/Bevillingssag[1]", REL + "/Bevillingssag/0", "ReferenceID"),
                        brud(
                                "B-09",
                                EN_EGENSKAB + "/Bevillingstartdato",
                                b -> ved(b, EGENSKABER).put("Bevillingstartdato", "2020")),
                        brud(
                                "B-09",
                                EN_EGENSKAB + "/Bevillingslutdato",
                                b -> ved(b, EGENSKABER).put("Bevillingslutdato", "2020")),
                        brud(
                                "B-09",
                                EN_YDELSE + "/Meddelelse",
                                b -> ved(b, YDELSE).put("Meddelelse", "Hej"))));
    }
}
