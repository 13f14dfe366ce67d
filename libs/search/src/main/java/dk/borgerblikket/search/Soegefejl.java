package dk.borgerblikket.search;

import dk.borgerblikket.web.Fejlkode;

/** The errors that look-ups give, in every index. */
public enum Soegefejl implements Fejlkode {
    UGYLDIG_SOEGNING(400, "Søgningen kan ikke besvares, som den er stillet."),
    UKENDT_FORMAAL(400, "Headeren Formaal skal være koden på et af de nationale formål."),
    OPSLAG_KAN_IKKE_LOGGES(503, "Opslaget kan ikke logges lige nu, og derfor vises intet. Prøv igen om lidt.");

    private final int status;
    private final String titel;

    Soegefejl(int status, String titel) {
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
