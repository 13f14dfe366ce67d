package dk.borgerblikket.soap.oio;

import dk.borgerblikket.web.Fejlkode;

/** What can be wrong with a message whose envelope is right. */
enum Kontraktfejl implements Fejlkode {
    BRYDER_KONTRAKTEN(400, "Beskeden er ikke, som kontrakten siger.");

    private final int status;
    private final String titel;

    Kontraktfejl(int status, String titel) {
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
