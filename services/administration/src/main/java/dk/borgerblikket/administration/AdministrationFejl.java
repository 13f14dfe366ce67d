package dk.borgerblikket.administration;

import dk.borgerblikket.web.Fejlkode;

/** What administration can refuse, beyond what all services share. */
public enum AdministrationFejl implements Fejlkode {
    UKENDT_UDGAVE(404, "Udgaven af KLE er ikke importeret."),
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
    NOEDSTOP_ER_NATIONALT(403, "Nødstoppet er sat nationalt og kan kun ophæves af den nationale myndighed."),
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
