package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.DokumentType;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.roller.Rolletabel;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.validation.Bedoemmelse;
import org.jspecify.annotations.Nullable;

/** The rules as they apply to a document. */
public final class Dokumentvalidering {

    private static final String EGENSKABER = "AttributListe/Egenskaber";
    private static final String FREMDRIFT = "TilstandListe/Fremdrift";

    private final Rolleregler rolleregler;
    private final Referenceregler referenceregler;

    public Dokumentvalidering(Rolletabel roller) {
        this.rolleregler = new Rolleregler(roller);
        this.referenceregler = new Referenceregler(roller);
    }

    /** The rules on one message by itself. */
    public void besked(Bedoemmelse bedoemmelse, Handling handling, Dokumentregistrering besked) {
        Registreringsregler.besked(
                bedoemmelse, handling, besked.noteTekst(), besked.tidspunkt(), besked.stsTidspunkt());
        var egenskaber = besked.attributListe().egenskaber();
        var grupper = Relationsgruppe.af(besked);
        Virkningsregler.orden(bedoemmelse, EGENSKABER, egenskaber, MedVirkning::virkning, e -> EGENSKABER);
        Virkningsregler.orden(
                bedoemmelse, FREMDRIFT, besked.tilstandListe().fremdrift(), MedVirkning::virkning, f -> FREMDRIFT);
        grupper.forEach(g -> Virkningsregler.<Relationsfelter>orden(
                bedoemmelse, g.art().sti(), g.relationer(), Relationsfelter::virkning, Relationsfelter::identitet));
        for (var i = 0; i < egenskaber.size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            var e = egenskaber.get(i);
            Tekstregler.note(bedoemmelse, sti, e.virkning());
            Tekstregler.linje(bedoemmelse, sti + "/BrugervendtNoegle", e.brugervendtNoegle(), 50);
            Tekstregler.linje(bedoemmelse, sti + "/Titel", e.titel(), 1, 255);
            Tekstregler.flereLinjer(bedoemmelse, sti + "/Beskrivelse", e.beskrivelse(), 4096);
            Tekstregler.offentlighedUndtaget(bedoemmelse, sti, e.offentlighedUndtaget());
            Tekstregler.linje(bedoemmelse, sti + "/Kassationskode", e.kassationskode(), 50);
            Tekstregler.linje(bedoemmelse, sti + "/Dokumentnummer", e.dokumentnummer(), 1, 50);
            Tekstregler.heltal(bedoemmelse, sti + "/VersionIdentifikator", e.versionIdentifikator());
            Tekstregler.heltal(bedoemmelse, sti + "/UnderversionIdentifikator", e.underversionIdentifikator());
        }
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "AttributListe", besked.attributListe().andre());
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "TilstandListe", besked.tilstandListe().andre());
        Tekstregler.UDVIDELSER.proev(
                bedoemmelse, "RelationListe", besked.relationListe().andre());
        Tekstregler.relationer(bedoemmelse, grupper);
    }

    /** The rules on the state that a write leads to. */
    public void tilstand(Bedoemmelse bedoemmelse, @Nullable Dokumentregistrering foer, Dokumentregistrering efter) {
        var grupper = Relationsgruppe.af(efter);
        Registreringsregler.tilstand(bedoemmelse, efter.livscyklusKode(), efter.brugerRef());
        egenskaber(bedoemmelse, efter);
        rolleregler.proev(bedoemmelse, foer == null ? null : Relationsgruppe.af(foer), grupper);
        referenceregler.proev(bedoemmelse, grupper);
        var fremdrift = efter.tilstandListe().fremdrift();
        for (var i = 0; i < fremdrift.size(); i++) {
            Virkningsregler.fuldstaendig(
                    bedoemmelse,
                    FREMDRIFT + "[" + (i + 1) + "]",
                    fremdrift.get(i).virkning());
        }
        for (var gruppe : grupper) {
            for (var i = 0; i < gruppe.relationer().size(); i++) {
                Virkningsregler.fuldstaendig(
                        bedoemmelse, gruppe.sti(i), gruppe.relationer().get(i).virkning());
            }
        }
    }

    /** C-07, C-09, C-11, C-27 and C-90. */
    private static void egenskaber(Bedoemmelse bedoemmelse, Dokumentregistrering efter) {
        var egenskaber = efter.attributListe().egenskaber();
        if (egenskaber.isEmpty() || egenskaber.stream().anyMatch(e -> e.foelsomhed() == null)) {
            bedoemmelse.brud(Krav.FOELSOMHED, EGENSKABER + "/Foelsomhed");
        }
        for (var i = 0; i < egenskaber.size(); i++) {
            var sti = EGENSKABER + "[" + (i + 1) + "]";
            var e = egenskaber.get(i);
            Virkningsregler.fuldstaendig(bedoemmelse, sti, e.virkning());
            Tekstregler.cpr(bedoemmelse, sti + "/Titel", e.titel());
            Tekstregler.cpr(bedoemmelse, sti + "/BrugervendtNoegle", e.brugervendtNoegle());
            Tekstregler.cpr(bedoemmelse, sti + "/Dokumentnummer", e.dokumentnummer());
            if (e.brugervendtNoegle() == null || e.dokumentnummer() == null || e.titel() == null || e.type() == null) {
                bedoemmelse.brud(Krav.DOKUMENTETS_NAVNE, sti);
            }
            if (e.type() == DokumentType.BREV) {
                bedoemmelse.brud(Krav.BREVETS_RETNING, sti + "/Type");
            }
            if (e.type() == DokumentType.BREV_INDGAAENDE && e.brevDato() == null) {
                bedoemmelse.brud(Krav.BREVDATO, sti + "/BrevDato");
            }
            if ((e.versionIdentifikator() == null) != (e.underversionIdentifikator() == null)) {
                bedoemmelse.brud(Krav.UNDERVERSION, sti + "/UnderversionIdentifikator");
            }
        }
    }
}
