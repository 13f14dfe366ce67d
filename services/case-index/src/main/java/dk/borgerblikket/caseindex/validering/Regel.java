package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Indeksregel;

/**
 * The rule catalogue (case-index §20).
 *
 * <p>Some severities are fixed, because the index cannot do without the rule: {@code C-01}, {@code C-20} and the lengths of
 * {@code C-28} are the schema, and what breaks it could not be given back over SOAP; {@code C-02}, {@code C-03},
 * {@code C-13-ejer} and {@code C-13-master} say whose the object is; {@code C-04-opdater} and {@code C-08} give the fold its
 * order; {@code C-11} and {@code C-13-primaer-klasse} are what decides on who may see the object.
 */
public enum Regel implements Indeksregel {
    C_01(Alvor.AFVIS, true),
    C_02(Alvor.AFVIS, true),
    C_03(Alvor.AFVIS, true),
    C_04(Alvor.ADVAR, false),
    C_04_OPDATER(Alvor.AFVIS, true),
    C_05(Alvor.ADVAR, false),
    C_06(Alvor.ADVAR, false),
    C_07(Alvor.ADVAR, false),
    C_08(Alvor.AFVIS, true),
    C_09(Alvor.ADVAR, false),
    C_10(Alvor.ADVAR, false),
    C_11(Alvor.AFVIS, true),
    C_12(Alvor.ADVAR, false),
    C_13(Alvor.ADVAR, false),
    C_13_EJER(Alvor.AFVIS, true),
    C_13_PRIMAER_KLASSE(Alvor.AFVIS, true),
    C_13_MASTER(Alvor.AFVIS, true),
    C_14(Alvor.ADVAR, false),
    C_15(Alvor.ADVAR, false),
    C_16(Alvor.ADVAR, false),
    C_17(Alvor.ADVAR, false),
    C_18(Alvor.ADVAR, false),
    C_19(Alvor.ADVAR, false),
    C_20(Alvor.AFVIS, true),
    C_21(Alvor.ADVAR, false),
    C_21_STOERRELSE(Alvor.AFVIS, false),
    C_22(Alvor.ADVAR, false),
    C_23(Alvor.ADVAR, false),
    C_24(Alvor.ADVAR, false),
    C_25(Alvor.ADVAR, false),
    C_26(Alvor.ADVAR, false),
    C_27(Alvor.ADVAR, false),
    C_28(Alvor.ADVAR, false),
    C_28_LAENGDE(Alvor.AFVIS, true),
    C_29(Alvor.AFVIS, false),
    /** This project's own: no CPR number where everybody who sees the title or the number would see it. */
    C_90(Alvor.ADVAR, false);

    private final Alvor standard;
    private final boolean fast;

    Regel(Alvor standard, boolean fast) {
        this.standard = standard;
        this.fast = fast;
    }

    @Override
    public Alvor standard() {
        return standard;
    }

    @Override
    public boolean erFast() {
        return fast;
    }
}
