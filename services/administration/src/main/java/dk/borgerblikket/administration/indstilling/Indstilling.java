package dk.borgerblikket.administration.indstilling;

/**
 * What an authority has chosen.
 *
 * @param fireOejne whether a new configuration has to be approved by somebody who had no part in it
 */
public record Indstilling(boolean fireOejne) {

    /** Before anything has been chosen: one person can activate alone. */
    public static final Indstilling STANDARD = new Indstilling(false);
}
