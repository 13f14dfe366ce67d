package dk.borgerblikket.registrations;

/**
 * A data-quality finding.
 *
 * @param regel rule id
 * @param sti path of the element
 * @param besked what is expected, in Danish; never holds a value from the message
 */
public record Fund(String regel, String sti, String besked) {}
