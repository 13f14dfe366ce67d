package dk.borgerblikket.soap.konvolut;

import java.util.Optional;

/** Version of an envelope; its namespace decides, and nothing else. */
public enum Soapversion {
    V11("http://schemas.xmlsoap.org/soap/envelope/", "text/xml"),
    V12("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml");

    private final String navnerum;
    private final String medietype;

    Soapversion(String navnerum, String medietype) {
        this.navnerum = navnerum;
        this.medietype = medietype;
    }

    /** Namespace of the envelope. */
    public String navnerum() {
        return navnerum;
    }

    /** Content type of an answer. */
    public String medietype() {
        return medietype + ";charset=UTF-8";
    }

    static Optional<Soapversion> af(String navnerum) {
        for (var version : values()) {
            if (version.navnerum.equals(navnerum)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
