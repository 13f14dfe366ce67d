package dk.borgerblikket.benefitindex;

import dk.borgerblikket.web.Fejlkode;

/** The errors that only the benefit index gives. */
public enum Ydelsesindeksfejl implements Fejlkode {
    INGEN_SERVICEAFTALE(403, "It-systemet har ingen serviceaftale i kraft med kommunen."),
    ALLE_AFVIST(422, "Ingen af beskedens objekter kunne modtages."),
    ALLE_I_KONFLIKT(409, "Alle beskedens objekter er importeret i forvejen."),
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
