package dk.borgerblikket.caseindex.validering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule catalogue (case-index §20) with what happens when a rule is broken, unless {@code borgerblikket.regler} says
 * otherwise. A rule whose parts weigh differently has one constant for each part; all of them are reported under the id of
 * the catalogue.
 *
 * <p>Some severities are fixed, because the index cannot do without the rule: {@code C-01}, {@code C-20} and the lengths of
 * {@code C-28} are the schema, and what breaks it could not be given back over SOAP; {@code C-02}, {@code C-03},
 * {@code C-13-ejer} and {@code C-13-master} say whose the object is; {@code C-04-opdater} and {@code C-08} give the fold its
 * order; {@code C-11} and {@code C-13-primaer-klasse} are what decides on who may see the object.
 */
public enum Regel {
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

    private static final int ID = "C-00".length();

    private final Alvor standard;
    private final boolean fast;

    Regel(Alvor standard, boolean fast) {
        this.standard = standard;
        this.fast = fast;
    }

    /** What happens when it is broken, unless configuration says otherwise. */
    public Alvor standard() {
        return standard;
    }

    /** Whether configuration cannot say otherwise. */
    public boolean erFast() {
        return fast;
    }

    /** The id in the catalogue, as senders are told it: {@code C-13}. */
    public String id() {
        return navn().substring(0, ID);
    }

    /** The name in configuration: {@code C-13-ejer}. */
    public String navn() {
        return name().substring(0, 1)
                + name().substring(1).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of this name, also as an environment variable can spell it: {@code c.13.ejer}. */
    static Optional<Regel> af(String navn) {
        var konstant = navn.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        return Arrays.stream(values()).filter(r -> r.name().equals(konstant)).findFirst();
    }
}
