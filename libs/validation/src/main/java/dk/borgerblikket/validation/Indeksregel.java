package dk.borgerblikket.validation;

import java.util.Locale;

/**
 * A rule of a service's catalogue with what happens when it is broken, unless {@code borgerblikket.regler} says otherwise. A
 * rule whose parts weigh differently has one constant for each part; all of them are reported under the id of the catalogue.
 */
public interface Indeksregel {

    /** The constant: the id in the catalogue, and the part of the rule if it has parts: {@code C_13_EJER}. */
    String name();

    /** What happens when it is broken, unless configuration says otherwise. */
    Alvor standard();

    /** Whether configuration cannot say otherwise. */
    boolean erFast();

    /** Whether configuration can make it refuse; what other senders have not sent yet is no reason to refuse. */
    default boolean kanAfvise() {
        return true;
    }

    /** The id in the catalogue, as senders are told it: {@code C-13}. */
    default String id() {
        return navn().substring(0, "C-00".length());
    }

    /** The name in configuration: {@code C-13-ejer}. */
    default String navn() {
        return name().substring(0, 1)
                + name().substring(1).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this is the rule of that name, also as an environment variable can spell it: {@code c.13.ejer}. */
    default boolean hedder(String navn) {
        return navn.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_').equals(name());
    }
}
