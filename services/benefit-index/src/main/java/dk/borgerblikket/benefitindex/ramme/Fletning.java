package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Tidslinje;
import dk.borgerblikket.oio.UnikId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a message's values are merged into those that an object has (benefit-index §10.2). */
public final class Fletning {

    private Fletning() {}

    /**
     * Merges relations of one kind by role and Indeks.
     *
     * @param enkelte roles that occur at most once. In every other role a relation without Indeks is known by what it
     *     refers to, since two receivers without Indeks would otherwise override one another
     */
    public static <R extends Relation<R>> List<R> relationer(List<R> nuvaerende, List<R> indkomne, Set<UUID> enkelte) {
        return Tidslinje.fletRelationer(nuvaerende, indkomne, r -> identitet(r, enkelte), Relation::referenceID);
    }

    private static Identitet identitet(Relation<?> relation, Set<UUID> enkelte) {
        var udenIndeks = relation.indeks() == null || relation.indeks().isBlank();
        var enkelt = enkelte.stream().anyMatch(relation::harRolle);
        return new Identitet(
                relation.rolle(),
                udenIndeks ? "" : relation.indeks(),
                udenIndeks && !enkelt ? relation.referenceID() : null);
    }

    /**
     * Merges values that override what the object has, but never one another: of two values of one message with the same
     * identity none is lost.
     */
    public static <T extends MedVirkning<T>> List<T> bevarIndbyrdes(
            List<T> nuvaerende, List<T> indkomne, Function<? super T, ?> identitet) {
        var udfyldte = indkomne.stream().filter(ny -> !ny.periode().erTom()).toList();
        var rest = nuvaerende;
        for (var ny : udfyldte) {
            var flettet = Tidslinje.flet(rest, List.of(ny), identitet);
            rest = flettet.subList(0, flettet.size() - 1);
        }
        var resultat = new ArrayList<>(rest);
        resultat.addAll(udfyldte);
        return List.copyOf(resultat);
    }

    private record Identitet(
            @Nullable UnikId rolle, String indeks, @Nullable UnikId reference) {}
}
