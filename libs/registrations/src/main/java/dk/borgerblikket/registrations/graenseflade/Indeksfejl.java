package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.web.Fejlkode;

/** Errors that every index can answer with. */
public enum Indeksfejl implements Fejlkode {
    INGEN_SERVICEAFTALE(403, "It-systemet har ingen serviceaftale i kraft med kommunen."),
    INTET_LAESERSYSTEM(403, "Tokenet siger ikke, hvilket it-system du læser gennem. Log på gennem it-systemet igen."),
    ALLE_AFVIST(422, "Alle objekter i beskeden er afvist. Ret dem, og send dem igen."),
    ALLE_I_KONFLIKT(409, "Alle objekter i beskeden er allerede importeret med andet indhold."),
    HAENDELSER_SLETTET(
            410,
            "Der er hændelser efter dette sted, som er slettet. Begynd forfra: hent objekterne igen, og følg hændelserne fra siden=nu.");

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
