package dk.borgerblikket.oio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /**
     * Merges relations. As {@link #flet}, except that a relation that is sent again with an end and the same target ends
     * there, also where it would have gone on: that is how a relation is removed logically (AM-02). One to another target
     * only takes its place for the while.
     *
     * @param maal what a relation refers to; by {@code equals}, may give null
     */
    public static <T extends MedVirkning<T>> List<T> fletRelationer(
            List<T> nuvaerende,
            List<T> indkomne,
            Function<? super T, ?> identitet,
            Function<? super T, ? extends @Nullable Object> maal) {
        var resultat = new ArrayList<>(nuvaerende);
        for (var ny : indkomne) {
            resultat.replaceAll(gammel -> afslutter(ny, gammel)
                            && identitet.apply(gammel).equals(identitet.apply(ny))
                            && Objects.equals(maal.apply(gammel), maal.apply(ny))
                    ? del(
                            gammel,
                            new Periode(gammel.periode().fra(), ny.periode().til()))
                    : gammel);
        }
        return flet(resultat, indkomne, identitet);
    }

    private static boolean afslutter(MedVirkning<?> ny, MedVirkning<?> gammel) {
        return !ny.periode().erTom()
                && ny.periode().til().isBefore(gammel.periode().til())
                && gammel.periode().overlapper(ny.periode());
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
                tilfoej(resultat, gammel, new Periode(gammel.periode().fra(), periode.fra()));
                tilfoej(
                        resultat,
                        gammel,
                        new Periode(periode.til(), gammel.periode().til()));
            } else {
                resultat.add(gammel);
            }
        }
        resultat.add(ny);
        return List.copyOf(resultat);
    }

    private static <T extends MedVirkning<T>> void tilfoej(List<T> liste, T gammel, Periode rest) {
        if (!rest.erTom()) {
            liste.add(del(gammel, rest));
        }
    }

    private static <T extends MedVirkning<T>> T del(T vaerdi, Periode periode) {
        var virkning = vaerdi.virkning();
        return vaerdi.medVirkning(
                (virkning == null ? new Virkning(null, null, null, null, null) : virkning).medPeriode(periode));
    }
}
