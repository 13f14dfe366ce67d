package dk.borgerblikket.benefitindex.regler;

import dk.borgerblikket.validation.Alvor;
import dk.borgerblikket.validation.Indeksregel;

/**
 * The rule catalogue (benefit-index §16).
 *
 * <p>Some severities are fixed, because the index cannot do without the rule: {@code B-01} is the schema and whose the object
 * is; {@code B-05-master}, {@code B-08-ejer}, {@code E-07-ejer} and {@code E-07-master} say the same; {@code B-04-foelsomhed}
 * decides on who may see the grant and its payments; by {@code B-05-id} updates and payments find the benefit.
 */
public enum Regel implements Indeksregel {
    B_01(Alvor.AFVIS, true),
    B_02(Alvor.ADVAR, false),
    B_03(Alvor.ADVAR, false),
    B_04(Alvor.ADVAR, false),
    B_04_FOELSOMHED(Alvor.AFVIS, true),
    B_05(Alvor.ADVAR, false),
    B_05_ID(Alvor.AFVIS, true),
    B_05_MASTER(Alvor.AFVIS, true),
    B_06(Alvor.ADVAR, false),
    B_07(Alvor.ADVAR, false),
    B_08(Alvor.ADVAR, false),
    B_08_EJER(Alvor.AFVIS, true),
    B_09(Alvor.ADVAR, false),
    E_01(Alvor.ADVAR, false),
    E_02(Alvor.ADVAR, false),
    E_03(Alvor.ADVAR, false),
    E_04(Alvor.ADVAR, false),
    E_05(Alvor.ADVAR, false),
    E_06(Alvor.ADVAR, false),
    E_07(Alvor.ADVAR, false),
    E_07_EJER(Alvor.AFVIS, true),
    E_07_MASTER(Alvor.AFVIS, true),
    E_08(Alvor.ADVAR, false),
    /** Reported, never refused: grants and payments come in any order, and from different systems. */
    E_09(Alvor.ADVAR, false);

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

    @Override
    public boolean kanAfvise() {
        return this != E_09;
    }
}
