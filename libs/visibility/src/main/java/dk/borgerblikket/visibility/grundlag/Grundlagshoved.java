package dk.borgerblikket.visibility.grundlag;

/**
 * The first line of a stream with everything that an index holds of one authority.
 *
 * @param noegle fingerprint of the key behind {@link Part#noegle()}: indexes with the same one name a citizen alike
 * @param forventet how many lines there are at most between this and {@link Grundlagsslut}
 */
public record Grundlagshoved(String noegle, long forventet) {}
