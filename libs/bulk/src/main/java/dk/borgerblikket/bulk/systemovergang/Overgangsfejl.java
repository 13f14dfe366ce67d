package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.web.Fejlkode;

/** Errors of removal at a change of system. */
enum Overgangsfejl implements Fejlkode {
    FORKERT_BEKRAEFTELSE(
            409, "Bekræftelsen passer ikke til forhåndsvisningen. Læs den, og send dens kode; intet er fjernet.");

    private final int status;
    private final String titel;

    Overgangsfejl(int status, String titel) {
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
