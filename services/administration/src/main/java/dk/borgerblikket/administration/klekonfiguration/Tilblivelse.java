package dk.borgerblikket.administration.klekonfiguration;

/** How the lines of a version came about. */
public enum Tilblivelse {
    /** Written, on the lines of the version before. */
    NY,
    /** The lines of an older version once more. */
    TILBAGERULNING,
    /** Read from a file. */
    IMPORT,
    /** The lines of another authority. */
    KOPI
}
