package dk.borgerblikket.registrations;

/**
 * A party to find objects by.
 *
 * @param rolle role, as the service names it
 * @param noegle keyed hash of the party's reference; never the reference itself
 */
public record Partnoegle(String rolle, byte[] noegle) {}
