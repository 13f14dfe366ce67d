package dk.borgerblikket.search.kriterier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is searched for, as a tree. */
public sealed interface Udtryk {

    /** All of them; everything when there are none. */
    record Og(List<Udtryk> led) implements Udtryk {}

    /** At least one of them; nothing when there are none. */
    record Eller(List<Udtryk> led) implements Udtryk {}

    /** Not that. */
    record Ikke(Udtryk led) implements Udtryk {}

    /** What fulfils the criterion. */
    record Soeg(Kriterium kriterium) implements Udtryk {}

    /**
     * Those of a kind of object of which something holds that only the index they are in knows.
     *
     * @param objekttype the kind
     * @param sql a fixed condition on a row {@code s} of {@code soegning}, true or false; in brackets
     */
    record Forhold(String objekttype, String sql) implements Udtryk {}

    /** One of these objects: what a search in history has found. */
    record Blandt(Set<UUID> uuider) implements Udtryk {}

    /**
     * The tree as it concerns one kind of object: criteria on the other kind are neutral (wire-compatibility §8.5).
     *
     * @return empty when nothing in it concerns the kind; then none of the kind is found
     */
    default Optional<Udtryk> om(String objekttype) {
        return switch (this) {
            case Og(var led) -> samlet(led, objekttype).map(Og::new);
            case Eller(var led) -> samlet(led, objekttype).map(Eller::new);
            case Ikke(var led) -> led.om(objekttype).map(Ikke::new);
            case Soeg(var kriterium) ->
                kriterium.objekttype().equals(objekttype) ? Optional.of(this) : Optional.empty();
            case Forhold(var om, var _) -> om.equals(objekttype) ? Optional.of(this) : Optional.empty();
            case Blandt _ -> Optional.of(this);
        };
    }

    private static Optional<List<Udtryk>> samlet(List<Udtryk> led, String objekttype) {
        var resultat = led.stream().flatMap(l -> l.om(objekttype).stream()).toList();
        return resultat.isEmpty() ? Optional.empty() : Optional.of(resultat);
    }
}
