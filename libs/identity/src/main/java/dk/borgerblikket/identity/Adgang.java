package dk.borgerblikket.identity;

/** Security roles for {@code @RolesAllowed}: which kinds of caller may use an operation. */
public final class Adgang {

    /** A citizen, logged in at level Betydelig or higher. */
    public static final String BORGER = "borger";
    /** A municipal employee, whose job-function roles decide the rest. */
    public static final String MEDARBEJDER = "medarbejder";
    /** A source system on behalf of a municipality. */
    public static final String SYSTEM = "system";
    /** Another service of ours. */
    public static final String TJENESTE = "tjeneste";

    private Adgang() {}
}
