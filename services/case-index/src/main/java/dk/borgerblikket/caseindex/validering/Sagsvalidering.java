package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.sag.SagFremdrift;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Notatformater;
import dk.borgerblikket.caseindex.roller.Relationsart;
import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.validation.Bedoemmelse;
import dk.borgerblikket.validation.Perioder;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules as they apply to a case. */
public final class Sagsvalidering {

    private static final String EGENSKABER = "AttributListe/Egenskaber";
    private static final String INDEKSEGENSKABER = "AttributListe/LokalUdvidelseListe/SagIndeksEgenskaber";
    private static final String FREMDRIFT = "TilstandListe/Fremdrift";

    private final Rolletabel roller;
    private final Rolleregler rolleregler;
    private final Referenceregler referenceregler;
    private final Journalpostregler journalpostregler;

    public Sagsvalidering(Rolletabel roller, Notatformater formater) {
        this.roller = roller;
        this.rolleregler = new Rolleregler(roller);
        this.referenceregler = new Referenceregler(roller);
        this.journalpostregler = new Journalpostregler(roller, formater);
    }

    /** The rules on one message by itself. */
    public void besked(Bedoemmelse bedoemmelse, Handling handling, Sagsregistrering besked) {
        Registreringsregler.besked(
                bedoemmelse, handling, besked.noteTekst(), besked.tidspunkt(), besked.stsTidspunkt());
        var egenskaber = besked.attributListe().egenskaber();
        var indeksegenskaber = besked.attributListe().indeksegenskaber();
        var fremdrift = besked.tilstandListe().fremdrift();
        var grupper = Relationsgruppe.af(besked);
        Virkningsregler.orden(bedoemmelse, EGENSKABER, egenskaber, MedVirkning::virkning, e -> EGENSKABER);
        Virkningsregler.orden(
                bedoemmelse, INDEKSEGENSKABER, indeksegenskaber, MedVirkning::virkning, e -> INDEKSEGENSKABER);
        Virkningsregler.orden(bedoemmelse, FREMDRIFT, fremdrift, MedVirkning::virkning, f -> FREMDRIFT);
        grupper.forEach(g -> Virkningsregler.<Relationsfelter>orden(
                bedoemmelse, g.art().sti(), g.relationer(), Relationsfelter::virkning, Relationsfelter::identitet));
        for (var i = 0; i < egenskaber.size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            var e = egenskaber.get(i);
            Tekstregler.note(bedoemmelse, sti, e.virkning());
            Tekstregler.linje(bedoemmelse, sti + "/BrugervendtNoegle", e.brugervendtNoegle(), 50);
            Tekstregler.flereLinjer(bedoemmelse, sti + "/Beskrivelse", e.beskrivelse(), 4096);
            Tekstregler.linje(bedoemmelse, sti + "/HjemmelSpecifikation", e.hjemmelSpecifikation(), 1024);
            Tekstregler.linje(bedoemmelse, sti + "/Kassationskode", e.kassationskode(), 50);
            Tekstregler.offentlighedUndtaget(bedoemmelse, sti, e.offentlighedUndtaget());
            Tekstregler.linje(bedoemmelse, sti + "/Sagsnummer", e.sagsnummer(), 1, 50);
            Tekstregler.linje(bedoemmelse, sti + "/Titel", e.titel(), 1, 255);
        }
        for (var i = 0; i < indeksegenskaber.size(); i++) {
            var sti = INDEKSEGENSKABER + "[" + (i + 1) + "]";
            var e = indeksegenskaber.get(i);
            Tekstregler.note(bedoemmelse, sti, e.virkning());
            Tekstregler.linje(bedoemmelse, sti + "/Sagsstatus", e.sagsstatus(), 255);
            Tekstregler.linje(bedoemmelse, sti + "/Sagskategori", e.sagskategori(), 255);
            Tekstregler.linje(bedoemmelse, sti + "/Lokation", e.lokation(), 255);
        }
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "AttributListe", besked.attributListe().andre());
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "TilstandListe", besked.tilstandListe().andre());
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "RelationListe", besked.relationListe().andre());
        Tekstregler.relationer(bedoemmelse, grupper);
        Journalpostregler.besked(bedoemmelse, besked.relationListe().journalpost());
    }

    /** The rules on the state that a write leads to. */
    public void tilstand(Bedoemmelse bedoemmelse, @Nullable Sagsregistrering foer, Sagsregistrering efter) {
        var grupper = Relationsgruppe.af(efter);
        Registreringsregler.tilstand(bedoemmelse, efter.livscyklusKode(), efter.brugerRef());
        egenskaber(bedoemmelse, efter);
        fremdrift(bedoemmelse, efter);
        rolleregler.proev(bedoemmelse, foer == null ? null : Relationsgruppe.af(foer), grupper);
        referenceregler.proev(bedoemmelse, grupper);
        referenceregler.bopaelskommune(bedoemmelse, efter.relationListe().sagsaktoer());
        journalpostregler.tilstand(bedoemmelse, efter.relationListe().journalpost());
        afgoerelsesklasse(bedoemmelse, efter);
        for (var gruppe : grupper) {
            for (var i = 0; i < gruppe.relationer().size(); i++) {
                Virkningsregler.fuldstaendig(
                        bedoemmelse, gruppe.sti(i), gruppe.relationer().get(i).virkning());
            }
        }
    }

    /** C-07, C-09, C-11 and C-90. */
    private static void egenskaber(Bedoemmelse bedoemmelse, Sagsregistrering efter) {
        var egenskaber = efter.attributListe().egenskaber();
        if (egenskaber.isEmpty()) {
            bedoemmelse.brud(Krav.EGENSKABER, EGENSKABER);
        }
        for (var i = 0; i < egenskaber.size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            var e = egenskaber.get(i);
            Virkningsregler.fuldstaendig(bedoemmelse, sti, e.virkning());
            Tekstregler.cpr(bedoemmelse, sti + "/Titel", e.titel());
            Tekstregler.cpr(bedoemmelse, sti + "/BrugervendtNoegle", e.brugervendtNoegle());
            Tekstregler.cpr(bedoemmelse, sti + "/Sagsnummer", e.sagsnummer());
            if (e.brugervendtNoegle() == null || e.sagsnummer() == null || e.titel() == null) {
                bedoemmelse.brud(Krav.SAGENS_NAVNE, sti);
            } else if (!Objects.equals(e.brugervendtNoegle(), e.sagsnummer())) {
                bedoemmelse.brud(Krav.NOEGLE_ER_SAGSNUMMER, sti + "/BrugervendtNoegle");
            }
        }
        var indeksegenskaber = efter.attributListe().indeksegenskaber();
        if (indeksegenskaber.isEmpty() || indeksegenskaber.stream().anyMatch(e -> e.foelsomhed() == null)) {
            bedoemmelse.brud(Krav.FOELSOMHED, INDEKSEGENSKABER + "/Foelsomhed");
        }
        for (var i = 0; i < indeksegenskaber.size(); i++) {
            Virkningsregler.fuldstaendig(
                    bedoemmelse,
                    INDEKSEGENSKABER + "[" + (i + 1) + "]",
                    indeksegenskaber.get(i).virkning());
        }
    }

    /** C-07 and C-12. */
    private static void fremdrift(Bedoemmelse bedoemmelse, Sagsregistrering efter) {
        var fremdrift = efter.tilstandListe().fremdrift();
        for (var i = 0; i < fremdrift.size(); i++) {
            Virkningsregler.fuldstaendig(
                    bedoemmelse,
                    FREMDRIFT + "[" + (i + 1) + "]",
                    fremdrift.get(i).virkning());
        }
        if (fremdrift.stream().noneMatch(f -> f.fremdriftStatusKode() == Fremdrift.Opstaaet)) {
            bedoemmelse.brud(Krav.OPSTAAET, FREMDRIFT);
        } else if (!Perioder.sammenhaengende(
                fremdrift.stream().map(MedVirkning::periode).toList())) {
            bedoemmelse.brud(Krav.FREMDRIFT_UDEN_HULLER, FREMDRIFT);
        }
        if (!fremdrift.isEmpty()
                && !Perioder.aabenSlutning(
                        fremdrift.stream().map(MedVirkning::periode).toList())) {
            bedoemmelse.brud(Krav.FREMDRIFT_NU, FREMDRIFT);
        }
    }

    /** C-24. */
    private void afgoerelsesklasse(Bedoemmelse bedoemmelse, Sagsregistrering efter) {
        var sti = Relationsart.SAGSKLASSE.sti() + " i rollen " + Rolle.SAG_AFGOERELSESKLASSE.navn();
        var afgoerelser = efter.relationListe().sagsklasse().stream()
                .filter(k -> roller.har(k, Rolle.SAG_AFGOERELSESKLASSE))
                .toList();
        var afgjort = efter.tilstandListe().fremdrift().stream()
                .map(SagFremdrift::fremdriftStatusKode)
                .anyMatch(f -> f == Fremdrift.Afgjort || f == Fremdrift.Afsluttet);
        if (!afgjort && !afgoerelser.isEmpty()) {
            bedoemmelse.brud(Krav.AFGOERELSENS_TILSTAND, sti);
        }
        if (afgoerelser.stream()
                        .map(k -> Objects.toString(k.indeks()))
                        .distinct()
                        .count()
                > 1) {
            bedoemmelse.brud(Krav.AFGOERELSENS_INDEKS, sti);
        }
    }
}
