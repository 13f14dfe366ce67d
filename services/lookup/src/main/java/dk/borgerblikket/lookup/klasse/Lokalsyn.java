package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.oio.Cvr;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose classes a look-up sees: the nation's, the caller's own, and those of all others only when they are asked for.
 *
 * @param egen the caller's authority; null when there is none
 * @param alle whether other authorities' local classes are asked for
 */
record Lokalsyn(Cvr national, @Nullable Cvr egen, boolean alle) {

    /** Those whose classes are seen; null for all. */
    String @Nullable [] ejere() {
        if (alle) {
            return null;
        }
        return egen == null || egen.equals(national)
                ? new String[] {national.cifre()}
                : new String[] {national.cifre(), egen.cifre()};
    }

    /** Of classes of several owners with one number, those of one: the nation's go first, then the caller's own. */
    List<Klasseperiode> foretrukne(List<Klasseperiode> perioder) {
        var ejer = perioder.stream()
                .map(Klasseperiode::ejer)
                .min(Comparator.comparing((Cvr cvr) -> cvr.equals(national) ? 0 : cvr.equals(egen) ? 1 : 2)
                        .thenComparing(Cvr::cifre));
        return perioder.stream()
                .filter(periode -> ejer.filter(periode.ejer()::equals).isPresent())
                .toList();
    }

    /** What an answer to look-ups with this view is kept apart by. */
    String kreds() {
        return alle ? "alle" : egen == null ? "" : egen.cifre();
    }
}
