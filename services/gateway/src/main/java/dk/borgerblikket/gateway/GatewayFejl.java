package dk.borgerblikket.gateway;

import dk.borgerblikket.web.Fejlkode;

/** Error catalogue of the gateway. */
public enum GatewayFejl implements Fejlkode {
    UGYLDIG_KOMMUNE(400, "Bopælskommunen angives som kommunens CVR-nummer med otte cifre."),
    UKENDT_KOMMUNE(400, "Bopælskommunen er ikke en kommune, som Borgerblikket kender."),
    UKENDT_FORMAAL(400, "Formålet skal være et af dem, der gælder nationalt."),
    BESKYTTET_PERSON(409, "Personen har navne- og adressebeskyttelse. Bekræft, at du slår op med vilje, og prøv igen."),
    KILDE_UTILGAENGELIG(503, "Vi kan ikke hente oplysningen lige nu. Prøv igen senere."),
    DATABRUD_ID_BRUGT(409, "Indberetningens id er brugt i forvejen. Send den igen med et nyt id."),
    FOR_MANGE_DATABRUD(429, "Du har indberettet mange gange det seneste døgn. Kontakt kommunen i stedet."),
    DATABRUD_KAN_IKKE_GEMMES(503, "Vi kan ikke gemme din indberetning lige nu. Prøv igen senere."),
    OPSLAG_KAN_IKKE_LOGGES(503, "Vi kan ikke vise dine oplysninger lige nu. Prøv igen senere.");

    private final int status;
    private final String titel;

    GatewayFejl(int status, String titel) {
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
