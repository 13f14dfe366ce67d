package dk.borgerblikket.caseindex;

import dk.borgerblikket.web.Fejlkode;

/** The errors that only the case index gives. */
public enum Sagsindeksfejl implements Fejlkode {
    OBJEKT_UDEN_UUID(400, "Et objekt i beskeden har ikke et gyldigt UUID."),
    FJERN_YDELSE_KRAEVER_TOKEN(
            422,
            "Ydelser kan kun fjernes sammen med en sag, når der kaldes med token. Brug et token, eller fjern ydelserne i"
                    + " Ydelsesindeks først."),
    YDELSESINDEKS_UTILGAENGELIG(503, "Ydelserne kan ikke fjernes lige nu, og intet er fjernet. Prøv igen om lidt.");

    private final int status;
    private final String titel;

    Sagsindeksfejl(int status, String titel) {
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
