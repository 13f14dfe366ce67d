package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.visibility.konfiguration.KleLinje;

/**
 * A line of a message, found to be well-formed.
 *
 * @param sti where it stood, for example {@code linjer[2]}
 * @param linje what it says
 */
record Laestlinje(String sti, KleLinje linje) {}
