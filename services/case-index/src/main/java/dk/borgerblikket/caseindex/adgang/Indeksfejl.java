package dk.borgerblikket.caseindex.adgang;

import dk.borgerblikket.web.Fejlkode;

/** The errors of this service. */
public enum Indeksfejl implements Fejlkode {
    INGEN_SERVICEAFTALE(403, "It-systemet har ingen serviceaftale i kraft med kommunen."),
    OBJEKT_UDEN_UUID(400, "Et objekt i beskeden har ikke et gyldigt UUID."),
    ALLE_AFVIST(422, "Alle objekter i beskeden er afvist. Ret dem, og send dem igen."),
    ALLE_I_KONFLIKT(409, "Alle objekter i beskeden er allerede importeret med andet indhold."),
    SOEGNING_IKKE_UNDERSTOETTET(400, "Søgningen bruger kriterier, som endnu ikke understøttes."),
    FJERN_YDELSE_IKKE_UNDERSTOETTET(422, "Ydelser kan ikke fjernes sammen med en sag. Fjern dem i Ydelsesindeks.");

    private final int status;
    private final String titel;

    Indeksfejl(int status, String titel) {
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
