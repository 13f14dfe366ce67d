package dk.borgerblikket.gateway.kilder;

/** A source of the overview, by the name that borger.dk sees. */
public enum Kilde {
    SAGSINDEKS("sagsindeks"),
    YDELSESINDEKS("ydelsesindeks"),
    KLASSIFIKATION("klassifikation");

    private final String navn;

    Kilde(String navn) {
        this.navn = navn;
    }

    /** Name in the answer. */
    public String navn() {
        return navn;
    }
}
