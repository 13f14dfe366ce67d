package dk.borgerblikket.administration.rapport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that has been sent.
 *
 * @param version 1 for the first
 * @param aarsag why it was corrected; null for the first
 */
record SendtRapport(String maaned, int version, @Nullable String aarsag, Instant dannet) {}
