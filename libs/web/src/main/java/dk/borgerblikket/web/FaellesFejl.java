package dk.borgerblikket.web;

/** Errors that any service can answer with. */
public enum FaellesFejl implements Fejlkode {
    UGYLDIG_BESKED(400, "Beskeden kan ikke læses. Ret den, og send den igen."),
    UKENDT_FELT(400, "Beskeden har et felt, som kontrakten ikke kender."),
    UGYLDIG_VAERDI(400, "Et eller flere felter har en ugyldig værdi."),
    UGYLDIG_PARAMETER(400, "En parameter i adressen har en ugyldig værdi."),
    CPR_I_ADRESSE(400, "Et CPR-nummer må ikke stå i adressen."),
    MANGLER_LOGIN(401, "Du skal være logget på. Send et gyldigt token."),
    FORKERT_TOKENTYPE(403, "Tokenet er af en type, som ikke har adgang her."),
    INGEN_ADGANG(403, "Du har ikke den rolle, som denne handling kræver."),
    NIVEAU_FOR_LAVT(403, "Du skal logge på med MitID på sikringsniveauet Betydelig for at se dine sager og ydelser."),
    CPR_MANGLER(403, "Dit login indeholder ikke et CPR-nummer. Vælg et login med CPR-nummer."),
    TOKEN_UKLART(403, "Tokenet mangler oplysninger eller modsiger sig selv."),
    CERTIFIKAT_UKENDT(403, "Certifikatet er ikke knyttet til et it-system."),
    CERTIFIKAT_MODSIGER(403, "Tokenet og certifikatet siger ikke det samme om, hvem der kalder."),
    IKKE_FUNDET(404, "Det, du søger, findes ikke."),
    METODE_IKKE_TILLADT(405, "Handlingen findes ikke på denne adresse."),
    FORMAT_IKKE_MULIGT(406, "Svaret findes ikke i det ønskede format."),
    AENDRET_IMENS(412, "Indholdet er ændret, siden du hentede det. Hent det igen, og prøv igen."),
    BESKED_FOR_STOR(413, "Beskeden er for stor. Del den op i mindre dele."),
    FORMAT_IKKE_FORSTAAET(415, "Beskedens format understøttes ikke."),
    INTERN_FEJL(500, "Der skete en uventet fejl. Prøv igen senere."),
    UTILGAENGELIG(503, "Tjenesten er ikke tilgængelig lige nu. Prøv igen senere.");

    private final int status;
    private final String titel;

    FaellesFejl(int status, String titel) {
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
