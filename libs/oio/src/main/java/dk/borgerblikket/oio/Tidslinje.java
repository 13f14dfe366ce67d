package dk.borgerblikket.oio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How valid time is merged (case-index §12, our reading of what the sources leave open): each identity has a timeline
 * without overlaps; an incoming value overrides whatever that timeline held within the incoming period and leaves the
 * rest. What was overridden stays readable through transaction time.
 */
public final class Tidslinje {

    private Tidslinje() {}

    /**
     * Merges incoming values into the current ones, one after the other in the order given. An incoming period without
     * a moment in it, such as one that ends before it begins, says nothing and is left out.
     *
     * @param nuvaerende the values that hold now, in any order
     * @param indkomne the values that override them
     * @param identitet which values are versions of the same thing; by {@code equals}
     * @return a new list; untouched values keep their places, remains of a cut value take its place, new values come last
     */
    public static <T extends MedVirkning<T>> List<T> flet(
            List<T> nuvaerende, List<T> indkomne, Function<? super T, ?> identitet) {
        var resultat = List.copyOf(nuvaerende);
        for (var ny : indkomne) {
            resultat = overskriv(resultat, ny, identitet);
        }
        return resultat;
    }

    private static <T extends MedVirkning<T>> List<T> overskriv(
            List<T> nuvaerende, T ny, Function<? super T, ?> identitet) {
        var noegle = identitet.apply(ny);
        var periode = ny.periode();
        if (periode.erTom()) {
            return nuvaerende;
        }
        var resultat = new ArrayList<T>(nuvaerende.size() + 2);
        for (var gammel : nuvaerende) {
            if (identitet.apply(gammel).equals(noegle) && gammel.periode().overlapper(periode)) {
                tilfoej(resultat, del(gammel, new Periode(gammel.periode().fra(), periode.fra())));
                tilfoej(
                        resultat,
                        del(gammel, new Periode(periode.til(), gammel.periode().til())));
            } else {
                resultat.add(gammel);
            }
        }
        resultat.add(ny);
        return List.copyOf(resultat);
    }

    private static <T extends MedVirkning<T>> @Nullable T del(T gammel, Periode periode) {
        if (periode.erTom()) {
            return null;
        }
        var virkning = gammel.virkning();
        return gammel.medVirkning(
                (virkning == null ? new Virkning(null, null, null, null, null) : virkning).medPeriode(periode));
    }

    private static <T> void tilfoej(List<T> liste, @Nullable T vaerdi) {
        if (vaerdi != null) {
            liste.add(vaerdi);
        }
    }
}
