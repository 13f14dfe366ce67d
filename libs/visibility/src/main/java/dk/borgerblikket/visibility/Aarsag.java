package dk.borgerblikket.visibility;

/**
 * Why something is hidden, in the words of the verification client (borgerblikket §8.5). For staff only: a reason is
 * never part of an answer to the citizen, because it would tell that there is something to hide.
 */
public enum Aarsag {
    VISES("Vises"),
    NOEDSTOP("Skjult: nødstop"),
    UKLAR_EJER("Skjult: det er uklart, hvilken myndighed der ejer oplysningerne"),
    KOMMUNE_IKKE_TILSLUTTET("Skjult: myndigheden er ikke tilsluttet"),
    INGEN_SERVICEAFTALE("Skjult: ingen gyldig serviceaftale"),
    LIVSCYKLUS("Skjult: registreringens livscyklus er ikke 'Importeret'"),
    UKLAR_VIRKNING("Skjult: der er ikke netop én værdi med virkning nu"),
    IKKE_PRIMAER_PART("Skjult: borgeren er ikke primær part"),
    IKKE_EJENDOMMENS_EJER("Skjult: borgeren ejer ikke den ejendom, som byggesagen handler om"),
    IKKE_BEVILLINGSMODTAGER("Skjult: borgeren er ikke bevillingsmodtager"),
    IKKE_CPR("Skjult: ikke registreret på CPR-nummer"),
    ALDRIG_AABEN("Skjult: KLE-nummeret kan ikke åbnes"),
    KONTROLTEMA("Skjult: kontrolsag"),
    VISNING_UNDTAGET("Skjult: visning undtaget for borger"),
    SIKKERHEDSPROFIL("Skjult: sikkerhedsprofil"),
    FOELSOMHED("Skjult: følsomhed"),
    UKENDT_KLE("Skjult: ukendt eller udgået KLE-nummer"),
    KLE_IKKE_AABNET("Skjult: KLE-nummeret er ikke åbnet"),
    FAGSYSTEM_FILTRERET("Skjult: fagsystemet er filtreret fra"),
    MANGLER_OPSTAAET("Skjult: mangler status 'Opstået'"),
    MANGLER_STARTDATO("Skjult: ydelsen mangler startdato"),
    UKENDT_SAG("Skjult: ydelsens sag er ikke kendt, så fradatoen kan ikke afgøres"),
    FOER_FRADATO("Skjult: sagen er oprettet før fradato"),
    MANGLER_OPLYSNINGER("Skjult: oplysninger, som skal vises, mangler"),
    DOKUMENTER_VISES_IKKE("Skjult: dokumenter vises ikke for KLE-nummeret"),
    IKKE_TILAKTERET("Skjult: dokumentet er ikke tilakteret"),
    JOURNALNOTAT("Skjult: journalnotater vises ikke"),
    UKENDT_DOKUMENT("Skjult: dokumentet findes ikke i indekset"),
    DOKUMENTTYPE("Skjult: dokumenttypen vises ikke"),
    DOKUMENTSTATUS("Skjult: dokumentets status vises ikke"),
    IKKE_DOKUMENTPART("Skjult: brevet er ikke til eller fra borgeren"),
    BETALER_IKKE_TILLADT("Skjult: udbetaling fra en myndighed, der ikke må betale andres bevillinger"),
    INGEN_VIST_UDBETALING("Skjult: ingen udbetaling på bevillingen kan vises"),
    INGEN_VIST_BEVILLING("Skjult: bevillingen kan ikke vises"),
    FEJL_I_REGEL("Skjult: fejl under vurderingen");

    private final String betegnelse;

    Aarsag(String betegnelse) {
        this.betegnelse = betegnelse;
    }

    /** The label for staff, in Danish. */
    public String betegnelse() {
        return betegnelse;
    }
}
