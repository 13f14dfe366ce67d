package dk.borgerblikket.identity;

/** The caller of an operation. Each kind comes from its own issuer, and none can stand in for another. */
public sealed interface Kalder permits Borger, Medarbejder, Anvendersystem, Tjeneste {

    /** The security role that all callers of this kind have, and only they; see {@link Adgang}. */
    String adgang();
}
