package dk.borgerblikket.administration.popuptekst;

import dk.borgerblikket.visibility.Popuptekst;

/**
 * The text as citizens read it now.
 *
 * @param konfigurationsversion version of the configuration that it follows from; 0 when there is none
 * @param tekst the text
 */
public record Popupvisning(int konfigurationsversion, Popuptekst tekst) {}
