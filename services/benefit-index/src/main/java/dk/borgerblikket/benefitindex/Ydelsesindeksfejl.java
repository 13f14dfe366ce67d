package dk.borgerblikket.benefitindex;

import dk.borgerblikket.web.Fejlkode;

/** The errors that only the benefit index gives. */
public enum Ydelsesindeksfejl implements Fejlkode {
    KRITERIUM_IKKE_UNDERSTOETTET(400, "Søgningen har et kriterium, som ikke understøttes.");

    private final int status;
    private final String titel;

    Ydelsesindeksfejl(int status, String titel) {
        this.status = status;
        this.titel = titel;
    }

    @Override
    public String kode() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titel() {
        return titel;
    }
}
