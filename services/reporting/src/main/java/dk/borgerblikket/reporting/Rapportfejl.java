package dk.borgerblikket.reporting;

import dk.borgerblikket.web.Fejlkode;

/** The errors that only this service answers with. */
public enum Rapportfejl implements Fejlkode {
    /** {@code fra} or {@code til} is no month, {@code fra} lies after {@code til}, or the period is too long. */
    UGYLDIG_PERIODE(400, "Perioden kan ikke bruges. En måned skrives som 2026-11, og perioden er højst 120 måneder."),
    /** There is no layout of that name. */
    UKENDT_LAYOUT(400, "Layoutet findes ikke. Vælg enkel eller udvidet."),
    /** A receiver's address cannot be one, or there are too many. */
    UGYLDIG_MODTAGER(400, "Modtagerne kan ikke bruges."),
    /** A report that has not been sent cannot be corrected, and a correction needs a reason. */
    KAN_IKKE_RETTES(409, "Rapporten kan ikke rettes."),
    /** A call names the same municipality twice, so that it cannot be counted once for it. */
    KOMMUNE_GENTAGET(400, "Samme kommune står flere gange i ét kald."),
    /** A call lies in the future or before the product existed. */
    URIMELIGT_TIDSPUNKT(400, "Kaldets tidspunkt kan ikke passe.");

    private final int status;
    private final String titel;

    Rapportfejl(int status, String titel) {
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
