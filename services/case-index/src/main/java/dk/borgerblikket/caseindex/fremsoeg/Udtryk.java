package dk.borgerblikket.caseindex.fremsoeg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is searched for, as a tree. */
sealed interface Udtryk {

    /** All of them; everything when there are none. */
    record Og(List<Udtryk> led) implements Udtryk {}

    /** At least one of them; nothing when there are none. */
    record Eller(List<Udtryk> led) implements Udtryk {}

    /** Not that. */
    record Ikke(Udtryk led) implements Udtryk {}

    /** What fulfils the criterion. */
    record Soeg(Kriterium kriterium) implements Udtryk {}

    /** Documents that lie on no case of their authority. */
    record PaaIngenSag() implements Udtryk {}

    /** One of these objects: what a search in history has found. */
    record Blandt(Set<UUID> uuider) implements Udtryk {}

    /**
     * The tree as it concerns one kind of object: criteria on the other kind are neutral (wire-compatibility §8.5).
     *
     * @return empty when nothing in it concerns the kind; then none of the kind is found
     */
    default Optional<Udtryk> om(Objektart art) {
        return switch (this) {
            case Og(var led) -> samlet(led, art).map(Og::new);
            case Eller(var led) -> samlet(led, art).map(Eller::new);
            case Ikke(var led) -> led.om(art).map(Ikke::new);
            case Soeg(var kriterium) -> kriterium.art() == art ? Optional.of(this) : Optional.empty();
            case PaaIngenSag _ -> art == Objektart.DOKUMENT ? Optional.of(this) : Optional.empty();
            case Blandt _ -> Optional.of(this);
        };
    }

    private static Optional<List<Udtryk>> samlet(List<Udtryk> led, Objektart art) {
        var resultat = led.stream().flatMap(l -> l.om(art).stream()).toList();
        return resultat.isEmpty() ? Optional.empty() : Optional.of(resultat);
    }
}
