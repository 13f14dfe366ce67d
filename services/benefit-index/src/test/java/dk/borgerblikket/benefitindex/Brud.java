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

    static final String REG = "/Registrering/0";
    static final String ATTR = REG + "/AttributListe";
    static final String EGENSKABER = ATTR + "/Egenskaber/0";
    static final String YDELSE = ATTR + "/BevilgetYdelse/0";
    static final String REL = REG + "/RelationListe";
    static final String LINJE = REL + "/OekonomiskYdelseEffektueringRelation/0";
    static final String EN_EGENSKAB = "AttributListe/Egenskaber[1]";
    static final String EN_YDELSE = "AttributListe/BevilgetYdelse[1]";
    static final String EN_PLAN = EN_YDELSE + "/OekonomiskEffektueringsplan[1]";
    static final String EN_LINJE = "RelationListe/OekonomiskYdelseEffektueringRelation[1]";

    @Override
    public String toString() {
        return regel + " " + sti;
    }

    static Brud brud(String regel, String sti, Consumer<ObjectNode> aendring) {
        return new Brud(regel, sti, aendring);
    }

    static Brud uden(String regel, String sti, String objekt, String felt) {
        return brud(regel, sti + "/" + felt, b -> ved(b, objekt).remove(felt));
    }

    static Brud langt(String sti, String objekt, String felt, int tegn) {
        return brud("B-01", sti + "/" + felt, b -> ved(b, objekt).put(felt, "x".repeat(tegn + 1)));
    }

    static Brud tomt(String sti, String objekt, String felt) {
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

    static Stream<Brud> ramme() {
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

    static void udvid(ObjectNode objekt, String sti) {
        ved(objekt, sti).putObject("LokalUdvidelseListe").putArray("Andre").add("tekst");
    }
}
