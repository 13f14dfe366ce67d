package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.Indeksrelation;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.caseindex.besked.SenestAendret;
import dk.borgerblikket.caseindex.besked.dokument.DokumentAttributListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Tidslinje;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How registrations add up (case-index §12): properties and states have one timeline each, relations one per kind, role
 * and Indeks. Life cycle and user belong to the first registration and are never changed.
 */
final class Foldning {

    private static final String SAMME = "";

    private Foldning() {}

    static Sagsregistrering sag(@Nullable Sagsregistrering foer, Sagsregistrering besked) {
        var nu = foer == null ? Sagsregistrering.TOM : foer;
        var a = nu.attributListe();
        var t = nu.tilstandListe();
        var r = nu.relationListe();
        var nyA = besked.attributListe();
        var nyT = besked.tilstandListe();
        var nyR = besked.relationListe();
        return new Sagsregistrering(
                besked.noteTekst() == null ? nu.noteTekst() : besked.noteTekst(),
                besked.tidspunkt() == null ? nu.tidspunkt() : besked.tidspunkt(),
                nu.livscyklusKode() == null ? besked.livscyklusKode() : nu.livscyklusKode(),
                nu.brugerRef() == null ? besked.brugerRef() : nu.brugerRef(),
                null,
                SagAttributListe.af(
                        een(a.egenskaber(), nyA.egenskaber()),
                        een(a.indeksegenskaber(), nyA.indeksegenskaber()),
                        nyeste(a.andre(), nyA.andre())),
                new SagTilstandListe(
                        een(t.fremdrift(), nyT.fremdrift()), SenestAendret.af(nyeste(t.andre(), nyT.andre()))),
                new SagRelationListe(
                        relationer(r.sagsaktoer(), nyR.sagsaktoer()),
                        relationer(r.sagsklasse(), nyR.sagsklasse()),
                        relationer(r.sagspart(), nyR.sagspart()),
                        relationer(r.sagsrelation(), nyR.sagsrelation()),
                        relationer(r.sagsgenstande(), nyR.sagsgenstande()),
                        relationer(r.journalpost(), nyR.journalpost()),
                        SagRelationListe.udvidelser(
                                relationer(r.itsystemer(), nyR.itsystemer()),
                                relationer(r.sikkerhedsprofiler(), nyR.sikkerhedsprofiler()),
                                nyeste(r.andre(), nyR.andre()))));
    }

    static Dokumentregistrering dokument(@Nullable Dokumentregistrering foer, Dokumentregistrering besked) {
        var nu = foer == null ? Dokumentregistrering.TOM : foer;
        var a = nu.attributListe();
        var t = nu.tilstandListe();
        var r = nu.relationListe();
        var nyA = besked.attributListe();
        var nyT = besked.tilstandListe();
        var nyR = besked.relationListe();
        return new Dokumentregistrering(
                besked.noteTekst() == null ? nu.noteTekst() : besked.noteTekst(),
                besked.tidspunkt() == null ? nu.tidspunkt() : besked.tidspunkt(),
                nu.livscyklusKode() == null ? besked.livscyklusKode() : nu.livscyklusKode(),
                nu.brugerRef() == null ? besked.brugerRef() : nu.brugerRef(),
                null,
                new DokumentAttributListe(
                        een(a.egenskaber(), nyA.egenskaber()), SenestAendret.af(nyeste(a.andre(), nyA.andre()))),
                new DokumentTilstandListe(
                        een(t.fremdrift(), nyT.fremdrift()), SenestAendret.af(nyeste(t.andre(), nyT.andre()))),
                new DokumentRelationListe(
                        relationer(r.dokumentrelation(), nyR.dokumentrelation()),
                        relationer(r.dokumentaktoer(), nyR.dokumentaktoer()),
                        relationer(r.dokumentpart(), nyR.dokumentpart()),
                        relationer(r.dokumentklasse(), nyR.dokumentklasse()),
                        DokumentRelationListe.udvidelser(
                                relationer(r.itsystemer(), nyR.itsystemer()),
                                relationer(r.sikkerhedsprofiler(), nyR.sikkerhedsprofiler()),
                                nyeste(r.andre(), nyR.andre()))));
    }

    private static <T extends MedVirkning<T>> List<T> een(List<T> nuvaerende, List<T> indkomne) {
        return indkomne.isEmpty() ? nuvaerende : Tidslinje.flet(nuvaerende, indkomne, v -> SAMME);
    }

    /** What the index does not know it cannot merge: the newest message that says something, says all of it. */
    private static List<String> nyeste(List<String> nuvaerende, List<String> indkomne) {
        return indkomne.isEmpty() ? nuvaerende : indkomne;
    }

    private static <T extends Indeksrelation<T>> List<T> relationer(List<T> nuvaerende, List<T> indkomne) {
        return indkomne.isEmpty()
                ? nuvaerende
                : Tidslinje.fletRelationer(
                        nuvaerende,
                        indkomne.stream().map(Indeksrelation::udenSenestAendret).toList(),
                        Relationsfelter::identitet,
                        Relationsfelter::referenceId);
    }
}
