package dk.borgerblikket.benefitindex.laes;

import dk.borgerblikket.benefitindex.bevilling.BevillingAttributListe;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringAttributListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRelationListe;
import dk.borgerblikket.oio.MedVirkning;
import java.time.Instant;
import java.util.List;

/** Cuts a state down to what holds at one moment of valid time. */
final class Oejeblik {

    private Oejeblik() {}

    static BevillingRegistrering bevilling(BevillingRegistrering b, Instant tid) {
        var a = b.attributListe();
        var r = b.relationer();
        return new BevillingRegistrering(
                b.noteTekst(),
                b.tidspunkt(),
                b.livscyklusKode(),
                b.brugerRef(),
                b.stsTidspunkt(),
                new BevillingAttributListe(
                        gaeldende(b.egenskaber(), tid),
                        gaeldende(b.ydelser(), tid),
                        a == null ? null : a.lokalUdvidelseListe()),
                b.tilstandListe(),
                new BevillingRelationListe(
                        gaeldende(r.bevillingssag(), tid),
                        gaeldende(r.bevillingspart(), tid),
                        gaeldende(r.bevillingsaktoer(), tid),
                        gaeldende(r.sikkerhedsprofil(), tid),
                        r.lokalUdvidelseListe()));
    }

    static EffektueringRegistrering effektuering(EffektueringRegistrering e, Instant tid) {
        var a = e.attributListe();
        var r = e.relationer();
        return new EffektueringRegistrering(
                e.noteTekst(),
                e.tidspunkt(),
                e.livscyklusKode(),
                e.brugerRef(),
                e.stsTidspunkt(),
                new EffektueringAttributListe(
                        gaeldende(e.egenskaber(), tid), a == null ? null : a.lokalUdvidelseListe()),
                e.tilstandListe(),
                new EffektueringRelationListe(
                        gaeldende(r.linjer(), tid),
                        gaeldende(r.aktoer(), tid),
                        gaeldende(r.itSystem(), tid),
                        gaeldende(r.part(), tid),
                        r.lokalUdvidelseListe()));
    }

    private static <T extends MedVirkning<T>> List<T> gaeldende(List<T> versioner, Instant tid) {
        return versioner.stream().filter(v -> v.periode().omfatter(tid)).toList();
    }
}
