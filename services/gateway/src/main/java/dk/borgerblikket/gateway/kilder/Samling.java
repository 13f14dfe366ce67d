package dk.borgerblikket.gateway.kilder;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Joins the pages of one answer. */
final class Samling {

    private Samling() {}

    /** What all pages must agree on. */
    static <S> String faelles(List<S> sider, Function<S, String> felt) {
        var vaerdier = sider.stream().map(felt).distinct().toList();
        if (vaerdier.size() != 1) {
            throw new UbrugeligtSvar("Siderne er ikke om den samme borger");
        }
        return vaerdier.getFirst();
    }

    /** The objects of all pages in order; one that occurs on several pages occurs several times. */
    static <S, T> List<T> alle(List<S> sider, Function<S, List<T>> felt) {
        return sider.stream().map(felt).flatMap(Collection::stream).toList();
    }
}
