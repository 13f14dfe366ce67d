package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.web.Fejlkode;

/** Errors of bulk loads. */
enum Indlaesningsfejl implements Fejlkode {
    INDLAESNING_OPTAGET(409, "Der sendes allerede data til indlæsningen. Vent, til det er slut."),
    INDLAESNING_AFSLUTTET(409, "Indlæsningen er afsluttet. Opret en ny."),
    INDLAESNING_AFBRUDT(400, "Forbindelsen blev afbrudt. Send resten fra naesteByte."),
    INDLAESNING_FORKERT_STED(409, "Der mangler data, eller de er allerede læst. Send fra naesteByte.");

    private final int status;
    private final String titel;

    Indlaesningsfejl(int status, String titel) {
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
