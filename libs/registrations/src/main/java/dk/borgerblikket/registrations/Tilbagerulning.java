package dk.borgerblikket.registrations;

import java.util.List;

/** Ends a transaction that must leave nothing, with what was found in it. */
final class Tilbagerulning extends RuntimeException {

    private final transient List<Proevet> proevede;

    Tilbagerulning(List<Proevet> proevede) {
        super(null, null, false, false);
        this.proevede = proevede;
    }

    List<Proevet> proevede() {
        return proevede;
    }
}
