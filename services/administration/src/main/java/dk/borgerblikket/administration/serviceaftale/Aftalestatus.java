package dk.borgerblikket.administration.serviceaftale;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States of a service agreement. Only an approved one can be in force. */
public enum Aftalestatus {
    Oprettet,
    Godkendt,
    Afvist,
    Ophoert;

    /**
     * Whether an agreement can go from one state to the other. The same state again is a correction of the period. A
     * refused agreement and one that has ended can be set up anew, and is then to be approved again.
     *
     * @param fra null when there is no agreement yet
     */
    static boolean erLovligt(@Nullable Aftalestatus fra, Aftalestatus til) {
        return fra == null ? til == Oprettet : fra.naeste().contains(til);
    }

    private Set<Aftalestatus> naeste() {
        return switch (this) {
            case Oprettet -> Set.of(Oprettet, Godkendt, Afvist);
            case Godkendt -> Set.of(Godkendt, Ophoert);
            case Afvist -> Set.of(Afvist, Oprettet);
            case Ophoert -> Set.of(Ophoert, Oprettet);
        };
    }
}
