package dk.borgerblikket.lookup.soap;

/** The paths that callers of SF1510 version 7 and SF1500 version 6 have (wire-compatibility §2). */
final class Adresser {

    /** What the published client appends to its host. */
    static final String KLASSE = "/klasse/7";
    /** The same below the path of its area, as organisations and companies have it. */
    static final String KLASSIFIKATION_KLASSE = "/klassifikation/klasse/7";

    static final String ORGANISATION = "/organisation/organisation/6";
    static final String VIRKSOMHED = "/organisation/virksomhed/6";

    private Adresser() {}
}
