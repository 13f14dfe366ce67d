package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Periode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user's place in a unit, as a function says it.
 *
 * @param periode in which the function is in force and both belong to it: the narrowest of the three
 */
record Medlemskab(Objekt funktion, UUID bruger, UUID enhed, Periode periode) {

    /** Every pair of user and unit that the function joins. */
    static Stream<Medlemskab> af(Objekt funktion) {
        return Tilknytning.alle(funktion, "TilknyttedeBrugere")
                .flatMap(bruger -> Tilknytning.alle(funktion, "TilknyttedeEnheder")
                        .map(enhed -> new Medlemskab(
                                funktion,
                                bruger.uuid(),
                                enhed.uuid(),
                                faelles(Stream.concat(
                                                funktion.gyldighed().stream(),
                                                Stream.of(bruger.relation(), enhed.relation()))
                                        .map(MedVirkning::periode)
                                        .toList()))));
    }

    private static Periode faelles(List<Periode> perioder) {
        return perioder.stream()
                .reduce(
                        Periode.ALTID,
                        (a, b) -> new Periode(
                                a.fra().isAfter(b.fra()) ? a.fra() : b.fra(),
                                a.til().isBefore(b.til()) ? a.til() : b.til()));
    }

    @Nullable
    OffsetDateTime start() {
        return tid(periode.fra());
    }

    @Nullable
    OffsetDateTime slut() {
        return tid(periode.til());
    }

    /** A limit that is open is no time. */
    static @Nullable OffsetDateTime tid(Instant graense) {
        return graense.equals(Instant.MIN) || graense.equals(Instant.MAX) ? null : graense.atOffset(ZoneOffset.UTC);
    }
}
