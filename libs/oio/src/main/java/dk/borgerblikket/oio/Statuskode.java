package dk.borgerblikket.oio;

/** Result codes of the indexes (case-index §15). */
public final class Statuskode {

    /** Done. */
    public static final int OK = 20;
    /** Refused: bad input or a broken business rule. */
    public static final int AFVIST = 40;
    /** Not found, or not the caller's to see: the two are the same answer. */
    public static final int IKKE_FUNDET = 44;
    /** In conflict with the state of the object, for example imported already. */
    public static final int KONFLIKT = 49;

    private Statuskode() {}
}
