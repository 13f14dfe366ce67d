package dk.borgerblikket.administration.popuptekst;

import dk.borgerblikket.visibility.Popupforskel;
import dk.borgerblikket.visibility.Popuptekst;
import java.time.LocalDate;

/**
 * The text as another configuration would have it, beside the one in force. An authority that is not connected yet is
 * told both as they will read when it is; otherwise there would be nothing to compare.
 *
 * @param konfigurationsversion version of the configuration in force; 0 when there is none
 * @param dag the Danish day on which it would be read
 * @param tekst the text of the other configuration
 * @param forskel from the text in force to it
 */
public record Popupsammenligning(int konfigurationsversion, LocalDate dag, Popuptekst tekst, Popupforskel forskel) {}
