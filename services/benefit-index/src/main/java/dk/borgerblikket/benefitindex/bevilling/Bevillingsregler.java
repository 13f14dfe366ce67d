package dk.borgerblikket.benefitindex.bevilling;

import static dk.borgerblikket.benefitindex.ramme.Relationer.iRolle;

import dk.borgerblikket.benefitindex.ramme.Roller;
import dk.borgerblikket.benefitindex.regler.Feltregler;
import dk.borgerblikket.benefitindex.regler.Krav;
import dk.borgerblikket.benefitindex.regler.Rammeregler;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Perioder;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules as they apply to a grant (benefit-index §16, B-01 to B-09). */
final class Bevillingsregler {

    private static final String EGENSKABER = "AttributListe/Egenskaber";
    private static final String YDELSE = "AttributListe/BevilgetYdelse";
    private static final String SAG = "RelationListe/Bevillingssag";
    private static final String PART = "RelationListe/Bevillingspart";
    private static final String AKTOER = "RelationListe/Bevillingsaktoer";
    private static final String PROFIL = "RelationListe/Sikkerhedsprofil";

    private final Roller roller;

    Bevillingsregler(Roller roller) {
        this.roller = roller;
    }

    /** The rules on one message by itself: the schema's bounds, valid time, and what is not the sender's to say. */
    void besked(Bedoemmelse bedoemmelse, Handling handling, BevillingRegistrering besked) {
        var felter = new Feltregler(bedoemmelse);
        felter.brudt(
                handling == Handling.IMPORTER && besked.equals(BevillingRegistrering.TOM),
                Krav.REGISTRERING,
                "BevillingIndeks");
        Rammeregler.besked(
                felter,
                handling,
                besked.noteTekst(),
                besked.tidspunkt(),
                besked.stsTidspunkt(),
                besked.attributListe(),
                besked.tilstandListe(),
                besked.relationListe());
        var relationer = besked.relationer();
        felter.virkninger(EGENSKABER, besked.egenskaber(), besked.tidspunkt());
        felter.virkninger(YDELSE, besked.ydelser(), besked.tidspunkt());
        felter.virkninger(SAG, relationer.bevillingssag(), besked.tidspunkt());
        felter.virkninger(PART, relationer.bevillingspart(), besked.tidspunkt());
        felter.virkninger(AKTOER, relationer.bevillingsaktoer(), besked.tidspunkt());
        felter.virkninger(PROFIL, relationer.sikkerhedsprofil(), besked.tidspunkt());
        felter.relationer(SAG, relationer.bevillingssag());
        felter.relationer(PART, relationer.bevillingspart());
        felter.relationer(AKTOER, relationer.bevillingsaktoer());
        felter.relationer(PROFIL, relationer.sikkerhedsprofil());
        felter.udvidelser("RelationListe", relationer.lokalUdvidelseListe());
        if (besked.attributListe() != null) {
            felter.udvidelser("AttributListe", besked.attributListe().lokalUdvidelseListe());
        }
        for (var i = 0; i < besked.egenskaber().size(); i++) {
            egenskaber(
                    felter,
                    EGENSKABER + "[" + (i + 1) + "]",
                    besked.egenskaber().get(i));
        }
        for (var i = 0; i < besked.ydelser().size(); i++) {
            ydelsensGraenser(
                    felter, YDELSE + "[" + (i + 1) + "]", besked.ydelser().get(i));
        }
        felter.brudt(sammeIdPaaSammeTid(besked.ydelser()), Krav.YDELSENS_ID_ENTYDIGT, YDELSE);
    }

    /** B-01 and B-09. */
    private static void egenskaber(Feltregler felter, String sti, BevillingEgenskaber egenskaber) {
        felter.tekst(sti + "/BrugervendtNoegle", egenskaber.brugervendtNoegle(), 50);
        felter.tekst(sti + "/Begrundelse", egenskaber.begrundelse(), 4096);
        felter.tom(Krav.INDEKSETS_FELT, sti + "/Bevillingstartdato", egenskaber.bevillingstartdato());
        felter.tom(Krav.INDEKSETS_FELT, sti + "/Bevillingslutdato", egenskaber.bevillingslutdato());
    }

    /** B-01 and B-09. */
    private static void ydelsensGraenser(Feltregler felter, String sti, BevilgetYdelse ydelse) {
        felter.tekst(sti + "/Id", ydelse.id(), 1, 36);
        felter.tekst(sti + "/Begrundelse", ydelse.begrundelse(), 4096);
        felter.tom(Krav.INGEN_MEDDELELSE, sti + "/Meddelelse", ydelse.meddelelse());
        felter.brudt(ydelse.itSystem().size() > 2, Krav.HOEJST_TO, sti + "/ItSystem");
        for (var i = 0; i < ydelse.itSystem().size(); i++) {
            var hvor = sti + "/ItSystem[" + (i + 1) + "]";
            felter.tekst(hvor + "/SystemURI", ydelse.itSystem().get(i).systemURI(), 255);
            felter.udvidelser(hvor, ydelse.itSystem().get(i).lokalUdvidelseListe());
        }
        if (ydelse.ydelse() != null) {
            slags(felter, sti + "/Ydelse", ydelse.ydelse());
        }
        for (var i = 0; i < ydelse.plan().size(); i++) {
            var hvor = sti + "/OekonomiskEffektueringsplan[" + (i + 1) + "]";
            felter.tekst(hvor + "/Beregningsfrekvens", ydelse.plan().get(i).beregningsfrekvens(), 1, 50);
            felter.tekst(hvor + "/Dispositionsdag", ydelse.plan().get(i).dispositionsdag(), 50);
        }
    }

    private static void slags(Feltregler felter, String sti, Ydelse slags) {
        felter.tekst(sti + "/Ydelsesnavn", slags.ydelsesnavn(), 1, 255);
        felter.udvidelser(sti, slags.lokalUdvidelseListe());
        var klasse = slags.klassifikation();
        if (klasse != null) {
            felter.tekst(sti + "/Klassifikation/BrugervendtNoegle", klasse.brugervendtNoegle(), 50);
            felter.tekst(sti + "/Klassifikation/Klassetitel", klasse.klassetitel(), 255);
            felter.udvidelser(sti + "/Klassifikation", klasse.lokalUdvidelseListe());
        }
    }

    /** By Id updates and payments find the benefit. */
    private static boolean sammeIdPaaSammeTid(List<BevilgetYdelse> ydelser) {
        return ydelser.stream()
                .filter(y -> y.id() != null && !y.periode().erTom())
                .collect(
                        () -> new HashMap<String, List<BevilgetYdelse>>(),
                        (m, y) -> m.merge(Objects.requireNonNull(y.id()), List.of(y), Bevillingsregler::begge),
                        (a, b) -> b.forEach((id, y) -> a.merge(id, y, Bevillingsregler::begge)))
                .values()
                .stream()
                .anyMatch(samme -> Perioder.overlapper(
                        samme.stream().map(BevilgetYdelse::periode).toList()));
    }

    private static List<BevilgetYdelse> begge(List<BevilgetYdelse> a, List<BevilgetYdelse> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** The rules on the state that a write leads to. */
    void tilstand(Bedoemmelse bedoemmelse, Skriver skriver, BevillingRegistrering efter) {
        var felter = new Feltregler(bedoemmelse);
        Rammeregler.tilstand(felter, efter.livscyklusKode(), efter.brugerRef());
        felter.brudt(efter.egenskaber().isEmpty(), Krav.FOELSOMHED, EGENSKABER + "/Foelsomhed");
        for (var i = 0; i < efter.egenskaber().size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            felter.udfyldt(
                    Krav.FOELSOMHED,
                    sti + "/Foelsomhed",
                    efter.egenskaber().get(i).foelsomhed());
            felter.udfyldt(
                    Krav.BEVILLINGENS_NOEGLE,
                    sti + "/BrugervendtNoegle",
                    efter.egenskaber().get(i).brugervendtNoegle());
        }
        felter.brudt(efter.ydelser().isEmpty(), Krav.MINDST_EN_YDELSE, "AttributListe");
        for (var i = 0; i < efter.ydelser().size(); i++) {
            ydelse(
                    felter,
                    YDELSE + "[" + (i + 1) + "]",
                    skriver.itSystem(),
                    efter.ydelser().get(i));
        }
        relationer(felter, skriver, efter.relationer());
    }

    /** B-01 (whose it is), B-05, B-06 and B-07. */
    private void ydelse(Feltregler felter, String sti, UUID system, BevilgetYdelse ydelse) {
        var slags = Optional.ofNullable(ydelse.ydelse());
        var masters = ydelse.systemer(roller.itSystem().master());
        felter.udfyldt(Krav.YDELSENS_ID, sti + "/Id", ydelse.id());
        felter.brudt(
                masters.stream().noneMatch(m -> m.system().isPresent()),
                Krav.YDELSENS_MASTER,
                sti + "/ItSystem i rollen Master");
        felter.brudt(
                masters.stream().anyMatch(m -> !m.system().equals(Optional.of(system))),
                Krav.MASTER_ER_AFSENDEREN,
                sti + "/ItSystem i rollen Master");
        felter.brudt(
                ydelse.systemer(roller.itSystem().afsender()).isEmpty(),
                Krav.YDELSENS_AFSENDER,
                sti + "/ItSystem i rollen Afsender");
        felter.udfyldt(Krav.YDELSENS_FELT, sti + "/BevilgetYdelseStartdato", ydelse.startdato());
        felter.periode(sti + "/BevilgetYdelseSlutdato", ydelse.startdato(), ydelse.slutdato());
        felter.udfyldt(
                Krav.YDELSENS_FELT,
                sti + "/Ydelse/Ydelsesnavn",
                slags.map(Ydelse::ydelsesnavn).orElse(null));
        felter.brudt(
                ydelse.kle() == null || KleNummer.laes(ydelse.kle()).isEmpty(),
                Krav.YDELSENS_KLE,
                sti + "/Ydelse/Klassifikation/BrugervendtNoegle");
        felter.udfyldt(
                Krav.YDELSENS_FELT,
                sti + "/Ydelse/Klassifikation/Klassetitel",
                slags.map(Ydelse::klassifikation)
                        .map(Klassifikation::klassetitel)
                        .orElse(null));
        for (var i = 0; i < ydelse.plan().size(); i++) {
            plan(
                    felter,
                    sti + "/OekonomiskEffektueringsplan[" + (i + 1) + "]",
                    ydelse,
                    ydelse.plan().get(i));
        }
    }

    private static void plan(Feltregler felter, String sti, BevilgetYdelse ydelse, OekonomiskEffektueringsplan plan) {
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/EffektueringsplanStartdato", plan.startdato());
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/EffektueringsplanSlutdato", plan.slutdato());
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/Beregningsfrekvens", plan.beregningsfrekvens());
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/ForudBagud", plan.forudBagud());
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/Dispositionsdag", plan.dispositionsdag());
        felter.udfyldt(Krav.PLANENS_FELT, sti + "/Ydelsesbeloeb", plan.ydelsesbeloeb());
        felter.periode(sti + "/EffektueringsplanSlutdato", plan.startdato(), plan.slutdato());
        var foerStart = plan.startdato() != null
                && ydelse.startdato() != null
                && plan.startdato().isBefore(ydelse.startdato());
        var efterSlut = plan.slutdato() != null
                && ydelse.slutdato() != null
                && plan.slutdato().isAfter(ydelse.slutdato());
        felter.brudt(foerStart || efterSlut, Krav.PLAN_I_YDELSEN, sti);
    }

    /** B-08. */
    private void relationer(Feltregler felter, Skriver skriver, BevillingRelationListe relationer) {
        var rolle = roller.bevilling();
        var ejere = iRolle(relationer.bevillingsaktoer(), rolle.ejer());
        Rammeregler.ejer(
                felter,
                Krav.BEVILLINGENS_EJER,
                Krav.BEVILLINGENS_EJER_ER_AFSENDERENS,
                AKTOER + " i rollen Ejer",
                ejere,
                skriver);
        for (var ejer : ejere) {
            felter.udfyldt(Krav.BEVILLINGENS_RELATIONSFELT, AKTOER + " i rollen Ejer/CVR-nr", ejer.cvrNr());
            felter.udfyldt(Krav.BEVILLINGENS_RELATIONSFELT, AKTOER + " i rollen Ejer/FuldtNavn", ejer.fuldtNavn());
        }
        felter.brudt(
                Perioder.overlapper(ejere.stream().map(e -> e.periode()).toList()),
                Krav.BEVILLINGENS_RELATION_EN_GANG,
                AKTOER + " i rollen Ejer");
        felter.praecisEn(
                Krav.BEVILLINGENS_RELATION,
                Krav.BEVILLINGENS_RELATION_EN_GANG,
                AKTOER + " i rollen Ansvarlig",
                iRolle(relationer.bevillingsaktoer(), rolle.ansvarlig()));
        felter.praecisEn(
                Krav.BEVILLINGENS_RELATION,
                Krav.BEVILLINGENS_RELATION_EN_GANG,
                PART + " i rollen Bevillingsmodtager",
                iRolle(relationer.bevillingspart(), rolle.bevillingsmodtager()));
        felter.praecisEn(
                Krav.BEVILLINGENS_RELATION, Krav.BEVILLINGENS_RELATION_EN_GANG, SAG, relationer.bevillingssag());
        for (var i = 0; i < relationer.bevillingssag().size(); i++) {
            var sti = SAG + "[" + (i + 1) + "]";
            var sag = relationer.bevillingssag().get(i);
            felter.brudt(sag.referenceUuid().isEmpty(), Krav.SAGENS_UUID, sti + "/ReferenceID");
            felter.udfyldt(Krav.BEVILLINGENS_RELATIONSFELT, sti + "/BrugervendtNoegle", sag.brugervendtNoegle());
            felter.udfyldt(Krav.BEVILLINGENS_RELATIONSFELT, sti + "/FuldtNavn", sag.fuldtNavn());
        }
    }
}
