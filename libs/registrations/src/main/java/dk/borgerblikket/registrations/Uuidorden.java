package dk.borgerblikket.registrations;

import java.util.Comparator;
import java.util.UUID;

/** UUIDs in the order that the database sorts them in, so that both sides take locks in the same order. */
final class Uuidorden {

    static final Comparator<UUID> UUIDORDEN = (a, b) -> {
        var foerst = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return foerst != 0 ? foerst : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    private Uuidorden() {}
}
