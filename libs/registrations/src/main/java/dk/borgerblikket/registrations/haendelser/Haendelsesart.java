package dk.borgerblikket.registrations.haendelser;

import java.util.Arrays;

/** What happened to an object. */
public enum Haendelsesart {
    /** It is new. */
    IMPORTERET("Importeret"),
    /** It has changed. */
    OPDATERET("Opdateret"),
    /** It is physically removed. */
    FJERNET("Fjernet");

    private final String navn;

    Haendelsesart(String navn) {
        this.navn = navn;
    }

    /** As stored, and as told to readers. */
    public String navn() {
        return navn;
    }

    static Haendelsesart af(String navn) {
        return Arrays.stream(values())
                .filter(art -> art.navn.equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Ukendt hændelse"));
    }
}
