package dk.borgerblikket.administration.klekonfiguration.udveksling;

/**
 * A file to be saved by the one who asked for it.
 *
 * @param navn what to call it
 * @param format what it is
 * @param indhold what stands in it
 */
public record Fil(String navn, Filformat format, byte[] indhold) {}
