package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One way to break one rule, made on an import that breaks none.
 *
 * @param regel the rule, as configuration names it
 * @param sti the element that is told of
 */
record Brud(String regel, String sti, Consumer<ObjectNode> aendring) {

    private static final String REG = "/Registrering/0";
    private static final String ATTR = REG + "/AttributListe";
    private static final String EGENSKABER = ATTR + "/Egenskaber/0";
    private static final String YDELSE = ATTR + "/BevilgetYdelse/0";
    private static final String REL = REG + "/RelationListe";
    private static final String LINJE = REL + "/OekonomiskYdelseEffektueringRelation/0";
    private static final String EN_EGENSKAB = "AttributListe/Egenskaber[1]";
    private static final String EN_YDELSE = "AttributListe/BevilgetYdelse[1]";
    private static final String EN_PLAN = EN_YDELSE + "/OekonomiskEffektueringsplan[1]";
    private static final String EN_LINJE = "RelationListe/OekonomiskYdelseEffektueringRelation[1]";

    @Override
    public String toString() {
        return regel + " " + sti;
    }

    private static Brud brud(String regel, String sti, Consumer<ObjectNode> aendring) {
        return new Brud(regel, sti, aendring);
    }

    private static Brud uden(String regel, String sti, String objekt, String felt) {
        return brud(regel, sti + "/" + felt, b -> ved(b, objekt).remove(felt));
    }

    private static Brud langt(String sti, String objekt, String felt, int tegn) {
        return brud("B-01", sti + "/" + felt, b -> ved(b, objekt).put(felt, "x".repeat(tegn + 1)));
    }

    private static Brud tomt(String sti, String objekt, String felt) {
        return brud("B-01", sti + "/" + felt, b -> ved(b, objekt).put(felt, ""));
    }

    static ObjectNode plan() {
        return json("""
                {'Id':'1','EffektueringsplanStartdato':'2020-06-01T00:00:00+02:00','EffektueringsplanSlutdato':'2020-12-31T00:00:00+01:00',
                 'Beregningsfrekvens':'7772f4e3-b06d-4ef8-b599-9134cf3fdee4','ForudBagud':'Forud',
                 'Dispositionsdag':'Den første','Ydelsesbeloeb':'6694'}
                """);
    }

    /** A grant that breaks no rule and has all that can break one. */
    static ObjectNode fejlfriBevilling(UUID uuid, String cpr) {
        var bevilling = bevilling(uuid, cpr);
        ved(bevilling, YDELSE).putArray("OekonomiskEffektueringsplan").add(plan());
        relationer(bevilling)
                .withArray("Sikkerhedsprofil")
                .add(relation(
                        "4becdcec-c8bd-44a4-ac0b-5a0162986840",
                        "2b808769-8d09-4aa3-ac28-f8ac3526010f",
                        UUID.randomUUID().toString(),
                        ",'Indeks':'1'"));
        return bevilling;
    }

    /** A payment that breaks no rule. */
    static ObjectNode fejlfriEffektuering(UUID uuid, String cpr) {
        return effektuering(uuid, cpr, "10", linje(uuid, "1", UUID.randomUUID(), "10"));
    }

    private static Stream<Brud> ramme() {
        return Stream.of(
                brud("B-01", "Registrering/AttributListe", b -> registrering(b).remove("AttributListe")),
                brud("B-01", "Registrering/TilstandListe", b -> registrering(b).remove("TilstandListe")),
                brud("B-01", "Registrering/RelationListe", b -> registrering(b).remove("RelationListe")),
                brud("B-01", "NoteTekst", b -> registrering(b).put("NoteTekst", "x".repeat(1025))),
                brud("B-01", "TilstandListe/LokalUdvidelseListe/Andre[1]", b -> udvid(b, REG + "/TilstandListe")),
                brud("B-01", "AttributListe/LokalUdvidelseListe/Andre[1]", b -> udvid(b, ATTR)),
                brud("B-01", "RelationListe/LokalUdvidelseListe/Andre[1]", b -> udvid(b, REL)),
                brud(
                        "B-01",
                        EN_EGENSKAB + "/Virkning/NoteTekst",
                        b -> ved(b, EGENSKABER + "/Virkning").put("NoteTekst", "x".repeat(1025))),
                langt(EN_EGENSKAB, EGENSKABER, "BrugervendtNoegle", 50),
                brud("B-02", "Registrering/BrugerRef", b -> registrering(b).remove("BrugerRef")),
                brud("B-02", "Registrering/LivscyklusKode", b -> registrering(b).put("LivscyklusKode", "Opstaaet")),
                brud("B-02", "Registrering/Tidspunkt", b -> registrering(b).remove("Tidspunkt")),
                brud("B-02", "Registrering/StsTidspunkt", b -> registrering(b).put("StsTidspunkt", IMPORTERET)),
                brud(
                        "B-03",
                        EN_EGENSKAB + "/Virkning/FraTidspunkt",
                        b -> ved(b, EGENSKABER).set("Virkning", json(virkning("2019-01-01T00:00:00+01:00")))),
                brud(
                        "B-03",
                        EN_EGENSKAB + "/Virkning/FraTidspunkt",
                        b -> ved(b, EGENSKABER).remove("Virkning")),
                brud(
                        "B-03",
                        EN_EGENSKAB + "/Virkning/TilTidspunkt",
                        b -> ved(b, EGENSKABER + "/Virkning")
                                .set("TilTidspunkt", json("{'TidsstempelDatoTid':'2030-01-01T00:00:00+01:00'}"))));
    }

    private static void udvid(ObjectNode objekt, String sti) {
        ved(objekt, sti).putObject("LokalUdvidelseListe").putArray("Andre").add("tekst");
    }

    static Stream<Brud> bevillinger() {
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

    static Stream<Brud> effektueringer() {
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
