package dk.borgerblikket.caseindex.laes;

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
import java.time.Instant;
import java.util.List;

/** Cuts a state down to what holds at one moment of valid time. */
final class Oejeblik {

    private Oejeblik() {}

    static Sagsregistrering sag(Sagsregistrering sag, Instant tid) {
        var a = sag.attributListe();
        var r = sag.relationListe();
        return new Sagsregistrering(
                sag.noteTekst(),
                sag.tidspunkt(),
                sag.livscyklusKode(),
                sag.brugerRef(),
                sag.stsTidspunkt(),
                SagAttributListe.af(gaeldende(a.egenskaber(), tid), gaeldende(a.indeksegenskaber(), tid), a.andre()),
                new SagTilstandListe(
                        gaeldende(sag.tilstandListe().fremdrift(), tid),
                        sag.tilstandListe().lokalUdvidelseListe()),
                new SagRelationListe(
                        gaeldende(r.sagsaktoer(), tid),
                        gaeldende(r.sagsklasse(), tid),
                        gaeldende(r.sagspart(), tid),
                        gaeldende(r.sagsrelation(), tid),
                        gaeldende(r.sagsgenstande(), tid),
                        gaeldende(r.journalpost(), tid),
                        SagRelationListe.udvidelser(
                                gaeldende(r.itsystemer(), tid), gaeldende(r.sikkerhedsprofiler(), tid), r.andre())));
    }

    static Dokumentregistrering dokument(Dokumentregistrering dokument, Instant tid) {
        var a = dokument.attributListe();
        var r = dokument.relationListe();
        return new Dokumentregistrering(
                dokument.noteTekst(),
                dokument.tidspunkt(),
                dokument.livscyklusKode(),
                dokument.brugerRef(),
                dokument.stsTidspunkt(),
                new DokumentAttributListe(gaeldende(a.egenskaber(), tid), SenestAendret.af(a.andre())),
                new DokumentTilstandListe(
                        gaeldende(dokument.tilstandListe().fremdrift(), tid),
                        dokument.tilstandListe().lokalUdvidelseListe()),
                new DokumentRelationListe(
                        gaeldende(r.dokumentrelation(), tid),
                        gaeldende(r.dokumentaktoer(), tid),
                        gaeldende(r.dokumentpart(), tid),
                        gaeldende(r.dokumentklasse(), tid),
                        DokumentRelationListe.udvidelser(
                                gaeldende(r.itsystemer(), tid), gaeldende(r.sikkerhedsprofiler(), tid), r.andre())));
    }

    private static <T extends MedVirkning<T>> List<T> gaeldende(List<T> versioner, Instant tid) {
        return versioner.stream().filter(v -> v.periode().omfatter(tid)).toList();
    }
}
