package dk.borgerblikket.search.fremsoeg;

/**
 * The part of the hits that is asked for.
 *
 * @param fra number of hits to skip
 * @param antal largest number of hits
 */
public record Side(long fra, int antal) {

    /** Page size when none is asked for, and the largest. */
    public static final int MAKS_ANTAL = 1000;

    /** All that may be on one page. */
    public static final Side FOERSTE = new Side(0, MAKS_ANTAL);
}
