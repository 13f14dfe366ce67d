package dk.borgerblikket.benefitindex.soap;

/** The paths that callers of SF1490 version 6 have (benefit-index §2). */
final class Adresser {

    static final String YDELSER = "/ydelseindeks/6";
    static final String BEVILLINGER = "/bevillingindeks/6";
    static final String EFFEKTUERINGER = "/oekonomiskeffektueringindeks/6";

    private Adresser() {}
}
