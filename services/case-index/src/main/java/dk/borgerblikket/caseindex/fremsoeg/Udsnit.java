package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.besked.dokument.DokumentAttributListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.Dokumentdel;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegInput.Sagsdel;
import dk.borgerblikket.registrations.Objekt;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Cuts a state down to the parts asked for. {@code egenskaber} includes the index's own properties. */
final class Udsnit {

    private Udsnit() {}

    static Sagsregistrering sag(Objekt<Sagsregistrering> objekt, Set<Sagsdel> dele) {
        var sag = objekt.indhold();
        var r = sag.relationListe();
        var itsystemer = valgt(dele.contains(Sagsdel.itsystem), r.itsystemer());
        var profiler = valgt(dele.contains(Sagsdel.sikkerhedsprofil), r.sikkerhedsprofiler());
        return new Sagsregistrering(
                        sag.noteTekst(),
                        sag.tidspunkt(),
                        sag.livscyklusKode(),
                        sag.brugerRef(),
                        null,
                        dele.contains(Sagsdel.egenskaber) ? sag.attributListe() : SagAttributListe.TOM,
                        dele.contains(Sagsdel.fremdrift) ? sag.tilstandListe() : SagTilstandListe.TOM,
                        new SagRelationListe(
                                valgt(dele.contains(Sagsdel.sagsaktoer), r.sagsaktoer()),
                                valgt(dele.contains(Sagsdel.sagsklasse), r.sagsklasse()),
                                valgt(dele.contains(Sagsdel.sagspart), r.sagspart()),
                                valgt(dele.contains(Sagsdel.sagsrelation), r.sagsrelation()),
                                valgt(dele.contains(Sagsdel.sagsgenstand), r.sagsgenstande()),
                                journalposter(r.journalpost(), dele),
                                SagRelationListe.udvidelser(itsystemer, profiler, r.andre())))
                .somLaest(objekt.opdateret().atOffset(ZoneOffset.UTC));
    }

    /** Note bodies are asked for by themselves, since they are large. */
    private static List<Journalpost> journalposter(List<Journalpost> poster, Set<Sagsdel> dele) {
        if (dele.contains(Sagsdel.journalnote)) {
            return poster;
        }
        return dele.contains(Sagsdel.journalpost)
                ? poster.stream().map(Journalpost::udenNotat).toList()
                : List.of();
    }

    static Dokumentregistrering dokument(Objekt<Dokumentregistrering> objekt, Set<Dokumentdel> dele) {
        var dokument = objekt.indhold();
        var r = dokument.relationListe();
        var itsystemer = valgt(dele.contains(Dokumentdel.itsystem), r.itsystemer());
        var profiler = valgt(dele.contains(Dokumentdel.sikkerhedsprofil), r.sikkerhedsprofiler());
        return new Dokumentregistrering(
                        dokument.noteTekst(),
                        dokument.tidspunkt(),
                        dokument.livscyklusKode(),
                        dokument.brugerRef(),
                        null,
                        dele.contains(Dokumentdel.egenskaber) ? dokument.attributListe() : DokumentAttributListe.TOM,
                        dele.contains(Dokumentdel.fremdrift) ? dokument.tilstandListe() : DokumentTilstandListe.TOM,
                        new DokumentRelationListe(
                                valgt(dele.contains(Dokumentdel.dokument), r.dokumentrelation()),
                                valgt(dele.contains(Dokumentdel.aktoer), r.dokumentaktoer()),
                                valgt(dele.contains(Dokumentdel.part), r.dokumentpart()),
                                valgt(dele.contains(Dokumentdel.klasse), r.dokumentklasse()),
                                DokumentRelationListe.udvidelser(itsystemer, profiler, r.andre())))
                .somLaest(objekt.opdateret().atOffset(ZoneOffset.UTC));
    }

    private static <T> List<T> valgt(boolean vis, List<T> liste) {
        return vis ? liste : List.of();
    }
}
