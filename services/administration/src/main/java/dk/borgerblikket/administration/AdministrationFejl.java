package dk.borgerblikket.administration;

import dk.borgerblikket.web.Fejlkode;

/** What administration can refuse, beyond what all services share. */
public enum AdministrationFejl implements Fejlkode {
    UKENDT_UDGAVE(404, "Udgaven af KLE er ikke importeret."),
    INDEKS_UTILGAENGELIGT(503, "Indekset svarer ikke lige nu. Prøv igen senere."),
    KLE_UTILGAENGELIG(503, "KLE kan ikke hentes lige nu. Prøv igen senere."),
    UGYLDIG_KLE_KONFIGURATION(422, "KLE-konfigurationen har fejl. Ret linjerne, og gem igen."),
    UKENDT_FAGSYSTEM(422, "Fagsystemet er ikke oprettet. Opret det først."),
    ULOVLIG_OVERGANG(409, "Serviceaftalen kan ikke skifte fra den status, den har, til den ønskede."),
    LAESEADGANG_UDVIDES(409, "Læseadgangen kan kun udvides i en ny aftale. Opret aftalen igen, og få den godkendt."),
    RETTIGHEDER_UDVIDES(409, "Rettighederne kan kun udvides i en ny aftale. Opret aftalen igen, og få den godkendt."),
    DATABRUD_ULOVLIG_TILSTAND(409, "Databruddet kan ikke skifte fra den tilstand, det har, til den ønskede."),
    DATABRUD_TJEKLISTE_MANGLER(422, "Udfyld hele tjeklisten, før databruddet noteres som anmeldt."),
    DATABRUD_BEGRUNDELSE_MANGLER(422, "Skriv en begrundelse."),
    DATABRUD_UNDERRETNING_MANGLER(
            422, "Risikoen er høj. Skriv, hvordan de berørte er underrettet, før databruddet lukkes."),
    FIRE_OEJNE(409, "Myndigheden kræver fire øjne. Lav en kladde, og send den til godkendelse hos en anden."),
    SAMME_PERSON(403, "Du har selv ændret eller indsendt kladden. En anden skal godkende den."),
    FIL_MANGLER(422, "Vælg en fil."),
    KLADDE_FINDES(409, "Der er allerede en kladde. Arbejd videre på den, eller kassér den først."),
    KLADDE_STATUS(409, "Det kan ikke gøres ved en kladde med den status. Hent kladden igen."),
    KLADDE_FORAELDET(
            409, "Der er kommet en nyere version, siden kladden blev begyndt. Se forskellen, og bekræft kladden."),
    KLADDE_INDHOLD_IKKE_SET(428, "Send If-Match med den ETag, som kladden havde, da du så den."),
    VERSION_I_KRAFT(409, "Versionen er trådt i kraft og kan ikke annulleres. Rul tilbage til en tidligere i stedet."),
    VERSION_IKKE_I_KRAFT(409, "Versionen har aldrig været i kraft, så der kan ikke rulles tilbage til den."),
    VERSION_ANNULLERET(409, "Versionen er allerede annulleret."),
    NOEDSTOP_ER_NATIONALT(403, "Nødstoppet er sat nationalt og kan kun ophæves af den nationale myndighed."),
    KONSEKVENS_I_GANG(409, "En anden beregning for myndigheden er i gang. Vent på den, eller annullér den."),
    SAMTIDIG_AENDRING(409, "En anden oprettede det samme i samme øjeblik. Hent det, og prøv igen.");

    private final int status;
    private final String titel;

    AdministrationFejl(int status, String titel) {
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
