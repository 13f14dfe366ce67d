package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.Relationsfelter;
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
        var r = nu.relationListe();
        var nyA = besked.attributListe();
        var nyR = besked.relationListe();
        var itsystemer = relationer(r.itsystemer(), nyR.itsystemer());
        var profiler = relationer(r.sikkerhedsprofiler(), nyR.sikkerhedsprofiler());
        return new Sagsregistrering(
                besked.noteTekst(),
                besked.tidspunkt() == null ? nu.tidspunkt() : besked.tidspunkt(),
                nu.livscyklusKode() == null ? besked.livscyklusKode() : nu.livscyklusKode(),
                nu.brugerRef() == null ? besked.brugerRef() : nu.brugerRef(),
                null,
                SagAttributListe.af(
                        een(a.egenskaber(), nyA.egenskaber()), een(a.indeksegenskaber(), nyA.indeksegenskaber())),
                new SagTilstandListe(
                        een(
                                nu.tilstandListe().fremdrift(),
                                besked.tilstandListe().fremdrift()),
                        null),
                new SagRelationListe(
                        relationer(r.sagsaktoer(), nyR.sagsaktoer()),
                        relationer(r.sagsklasse(), nyR.sagsklasse()),
                        relationer(r.sagspart(), nyR.sagspart()),
                        relationer(r.sagsrelation(), nyR.sagsrelation()),
                        relationer(r.sagsgenstande(), nyR.sagsgenstande()),
                        relationer(r.journalpost(), nyR.journalpost()),
                        itsystemer.isEmpty() && profiler.isEmpty()
                                ? null
                                : new SagRelationListe.Udvidelser(itsystemer, profiler, null)));
    }

    static Dokumentregistrering dokument(@Nullable Dokumentregistrering foer, Dokumentregistrering besked) {
        var nu = foer == null ? Dokumentregistrering.TOM : foer;
        var r = nu.relationListe();
        var nyR = besked.relationListe();
        var itsystemer = relationer(r.itsystemer(), nyR.itsystemer());
        var profiler = relationer(r.sikkerhedsprofiler(), nyR.sikkerhedsprofiler());
        return new Dokumentregistrering(
                besked.noteTekst(),
                besked.tidspunkt() == null ? nu.tidspunkt() : besked.tidspunkt(),
                nu.livscyklusKode() == null ? besked.livscyklusKode() : nu.livscyklusKode(),
                nu.brugerRef() == null ? besked.brugerRef() : nu.brugerRef(),
                null,
                new DokumentAttributListe(
                        een(
                                nu.attributListe().egenskaber(),
                                besked.attributListe().egenskaber()),
                        null),
                new DokumentTilstandListe(
                        een(
                                nu.tilstandListe().fremdrift(),
                                besked.tilstandListe().fremdrift()),
                        null),
                new DokumentRelationListe(
                        relationer(r.dokumentrelation(), nyR.dokumentrelation()),
                        relationer(r.dokumentaktoer(), nyR.dokumentaktoer()),
                        relationer(r.dokumentpart(), nyR.dokumentpart()),
                        relationer(r.dokumentklasse(), nyR.dokumentklasse()),
                        itsystemer.isEmpty() && profiler.isEmpty()
                                ? null
                                : new DokumentRelationListe.Udvidelser(itsystemer, profiler, null)));
    }

    private static <T extends MedVirkning<T>> List<T> een(List<T> nuvaerende, List<T> indkomne) {
        return indkomne.isEmpty() ? nuvaerende : Tidslinje.flet(nuvaerende, indkomne, v -> SAMME);
    }

    private static <T extends MedVirkning<T> & Relationsfelter> List<T> relationer(
            List<T> nuvaerende, List<T> indkomne) {
        return indkomne.isEmpty()
                ? nuvaerende
                : Tidslinje.fletRelationer(
                        nuvaerende, indkomne, Relationsfelter::identitet, Relationsfelter::referenceId);
    }
}
