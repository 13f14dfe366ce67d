package dk.borgerblikket.lookup.udgave;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An imported release: how many classes it has on each level.
 *
 * @param importeret when it was imported, or last replaced
 */
record Udgave(
        LocalDate udgivelsesdato,
        int hovedgrupper,
        int grupper,
        int emner,
        int handlingsfacetkategorier,
        int handlingsfacetter,
        Instant importeret) {}
