package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Registrering.TilstandListe;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.oio.Virkning;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The published client reads a state of every class (wire-compatibility §7). What does not say whether it is published counts as
 * not, and so that is what it is told.
 */
final class Publicering {

    private static final Virkning ALTID = new Virkning(null, null, null, null, null);

    private Publicering() {}

    /**
     * The object with a state.
     *
     * @param snit what holds in the period
     * @param alle all states of the object
     */
    static Registrering udfyldt(Registrering snit, List<PubliceretStatus> alle, Periode virkning) {
        var sagte = snit.publiceret().isEmpty() ? List.of(udenTilstand(alle, virkning)) : snit.publiceret();
        return new Registrering(
                snit.noteTekst(),
                snit.tidspunkt(),
                snit.livscyklusKode(),
                snit.brugerRef(),
                snit.attributListe(),
                new TilstandListe(
                        List.of(), sagte.stream().map(Publicering::sagt).toList()),
                snit.relationListe(),
                snit.hel());
    }

    private static PubliceretStatus sagt(PubliceretStatus status) {
        return status.erPubliceretIndikator() == null ? new PubliceretStatus(status.virkning(), false) : status;
    }

    /** From the end of the last state before the period, until the beginning of the next. */
    private static PubliceretStatus udenTilstand(List<PubliceretStatus> alle, Periode virkning) {
        var fra = alle.stream()
                .map(status -> status.periode().til())
                .filter(slut -> !slut.isAfter(virkning.fra()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        var til = alle.stream()
                .map(status -> status.periode().fra())
                .filter(begyndelse -> !begyndelse.isBefore(virkning.til()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return new PubliceretStatus(ALTID.medPeriode(new Periode(fra, til)), false);
    }
}
