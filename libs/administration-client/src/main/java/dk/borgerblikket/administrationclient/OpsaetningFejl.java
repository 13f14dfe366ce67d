package dk.borgerblikket.administrationclient;

import dk.borgerblikket.web.Fejlkode;

/** What a service that depends on the configuration answers when it has none. */
public enum OpsaetningFejl implements Fejlkode {
    OPSAETNING_UTILGAENGELIG(503, "Kommunernes opsætning kan ikke hentes lige nu. Prøv igen om lidt.");

    private final int status;
    private final String titel;

    OpsaetningFejl(int status, String titel) {
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
