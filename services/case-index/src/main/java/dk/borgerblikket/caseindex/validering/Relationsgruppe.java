package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.roller.Relationsart;
import java.util.List;

/**
 * The relations of one kind: what the rules on relations look at, whether they belong to a case or a document.
 *
 * @param art the kind
 * @param relationer in the order of the registration
 */
public record Relationsgruppe(Relationsart art, List<? extends Relationsfelter> relationer) {

    /** All relations of a case. */
    public static List<Relationsgruppe> af(Sagsregistrering sag) {
        var r = sag.relationListe();
        return List.of(
                new Relationsgruppe(Relationsart.SAGSAKTOER, r.sagsaktoer()),
                new Relationsgruppe(Relationsart.SAGSKLASSE, r.sagsklasse()),
                new Relationsgruppe(Relationsart.SAGSPART, r.sagspart()),
                new Relationsgruppe(Relationsart.SAGSRELATION, r.sagsrelation()),
                new Relationsgruppe(Relationsart.SAGSGENSTAND, r.sagsgenstande()),
                new Relationsgruppe(Relationsart.JOURNALPOST, r.journalpost()),
                new Relationsgruppe(Relationsart.SAGSITSYSTEM, r.itsystemer()),
                new Relationsgruppe(Relationsart.SAGSSIKKERHED, r.sikkerhedsprofiler()));
    }

    /** All relations of a document. */
    public static List<Relationsgruppe> af(Dokumentregistrering dokument) {
        var r = dokument.relationListe();
        return List.of(
                new Relationsgruppe(Relationsart.DOKUMENTRELATION, r.dokumentrelation()),
                new Relationsgruppe(Relationsart.DOKUMENTAKTOER, r.dokumentaktoer()),
                new Relationsgruppe(Relationsart.DOKUMENTPART, r.dokumentpart()),
                new Relationsgruppe(Relationsart.DOKUMENTKLASSE, r.dokumentklasse()),
                new Relationsgruppe(Relationsart.DOKUMENTITSYSTEM, r.itsystemer()),
                new Relationsgruppe(Relationsart.DOKUMENTSIKKERHED, r.sikkerhedsprofiler()));
    }

    /** Path of one of them, counted from 1. */
    public String sti(int nummer) {
        return art.sti() + "[" + (nummer + 1) + "]";
    }
}
