package dk.borgerblikket.administration.klekonfiguration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is read of a version when its lines are not wanted. */
record Versionsraekke(
        int version,
        Instant gyldigFra,
        Tilblivelse aarsag,
        @Nullable String kilde,
        String oprettetAf,
        Instant oprettetTid,
        @Nullable String godkendtAf) {}
