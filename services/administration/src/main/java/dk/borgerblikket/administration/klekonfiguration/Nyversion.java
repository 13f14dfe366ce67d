package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version that is about to be made.
 *
 * @param linjer the lines; nothing is wrong with them
 * @param gyldigFra when it shall come into force; at once when that has passed, or when null
 * @param aarsag how the lines came about
 * @param kilde what they were made from; null for nothing else
 * @param oprettetAf who made the lines, CVR/id
 * @param godkendtAf who activated the draft, CVR/id; null when there was none
 * @param hvem who acts
 */
public record Nyversion(
        List<KleLinje> linjer,
        @Nullable Instant gyldigFra,
        Tilblivelse aarsag,
        @Nullable String kilde,
        String oprettetAf,
        @Nullable String godkendtAf,
        Medarbejder hvem) {}
