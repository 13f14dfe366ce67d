package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.validation.Indekskrav;

/** What the rules of the case index demand. */
public enum Krav implements Indekskrav {
    CVR_CIFRE(Regel.C_01),
    HELTAL_CIFRE(Regel.C_01),
    ANDRE_ANTAL(Regel.C_01),
    ANDRE_TEGN(Regel.C_01),
    ANDRE_ELEMENT(Regel.C_01),
    EJER_ER_AFSENDERENS(Regel.C_02),
    MASTER_ER_AFSENDEREN(Regel.C_02),
    TIDSPUNKT(Regel.C_04),
    TIDSPUNKT_I_OPDATERING(Regel.C_04_OPDATER),
    LIVSCYKLUSKODE(Regel.C_05),
    BRUGERREF(Regel.C_05),
    STSTIDSPUNKT(Regel.C_06),
    VIRKNING(Regel.C_07),
    FRATIDSPUNKT(Regel.C_07),
    TILTIDSPUNKT(Regel.C_07),
    AKTOERREF(Regel.C_07),
    AKTOERTYPEKODE(Regel.C_07),
    FRA_FOER_TIL(Regel.C_08),
    UDEN_OVERLAP(Regel.C_08),
    EGENSKABER(Regel.C_09),
    SAGENS_NAVNE(Regel.C_09),
    DOKUMENTETS_NAVNE(Regel.C_09),
    NOEGLE_ER_SAGSNUMMER(Regel.C_09),
    NOEGLE_ER_ENTYDIG(Regel.C_10),
    FOELSOMHED(Regel.C_11),
    OPSTAAET(Regel.C_12),
    FREMDRIFT_UDEN_HULLER(Regel.C_12),
    FREMDRIFT_NU(Regel.C_12),
    ROLLE_ALTID(Regel.C_13),
    EJER_ALTID(Regel.C_13_EJER),
    EJER_MED_CVR(Regel.C_13_EJER),
    PRIMAER_KLASSE_ALTID(Regel.C_13_PRIMAER_KLASSE),
    MASTER_ALTID(Regel.C_13_MASTER),
    ROLLE_HOEJST_EN_GANG(Regel.C_14),
    INDEKS(Regel.C_14),
    INTET_INDEKS(Regel.C_14),
    KENDT_ROLLE(Regel.C_15),
    KENDT_TYPE(Regel.C_15),
    REFERENCE(Regel.C_16),
    REFERENCENS_FORM(Regel.C_16),
    PARTENS_URN(Regel.C_17),
    PARTENS_NAVN(Regel.C_17),
    PART_UDEN_NOEGLE(Regel.C_17),
    KLASSENS_UUID(Regel.C_18),
    KLASSENS_NOEGLE(Regel.C_18),
    KLE_EMNE(Regel.C_18),
    HANDLINGSFACET(Regel.C_18),
    KLASSENS_TITLER(Regel.C_19),
    KLASSENS_TITEL(Regel.C_19),
    AKTOERENS_NOEGLE(Regel.C_19),
    BEGGE_TEKSTER(Regel.C_20),
    NOTATETS_FELTER(Regel.C_21),
    NOTAT_UDEN_DOKUMENT(Regel.C_21),
    NOTATETS_REFERENCE(Regel.C_21),
    NOTATETS_FORMAT(Regel.C_21),
    NOTATETS_STOERRELSE(Regel.C_21_STOERRELSE),
    NOTAT_HELT_ELLER_INTET(Regel.C_22),
    DOKUMENTET_FINDES(Regel.C_22),
    SAGEN_FINDES(Regel.C_23),
    AFGOERELSENS_TILSTAND(Regel.C_24),
    AFGOERELSENS_INDEKS(Regel.C_24),
    BOPAEL_UDEN_CVR(Regel.C_25),
    BOPAEL_ER_ANDEN(Regel.C_25),
    SYSTEMNAVN(Regel.C_26),
    SYSTEMURI(Regel.C_26),
    BREVETS_RETNING(Regel.C_27),
    BREVDATO(Regel.C_27),
    UNDERVERSION(Regel.C_27),
    EN_LINJE(Regel.C_28),
    UDEN_FORMATERING(Regel.C_28),
    HOEJST_TEGN(Regel.C_28_LAENGDE),
    MINDST_TEGN(Regel.C_28_LAENGDE),
    ROLLEN_BESTAAR(Regel.C_29),
    KUN_RELATIONER(Regel.C_01),
    INTET_CPR(Regel.C_90);

    private final Regel regel;

    Krav(Regel regel) {
        this.regel = regel;
    }

    @Override
    public Regel regel() {
        return regel;
    }
}
