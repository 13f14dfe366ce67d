package dk.borgerblikket.visibility.grundlag;

/**
 * The last line of a stream. Without it the stream was broken off, and what came is not all.
 *
 * @param linjer lines between {@link Grundlagshoved} and this
 */
public record Grundlagsslut(long linjer) {}
