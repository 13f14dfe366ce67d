package dk.borgerblikket.oio;

import java.util.Optional;
import java.util.stream.Stream;

/** Sensitivity of an object, in rising order; access to one level includes the lower ones (case-index §4.3). */
public enum Foelsomhed {
    IKKE_FORTROLIGE_DATA,
    FORTROLIGE_PERSONOPLYSNINGER,
    FOELSOMME_PERSONOPLYSNINGER,
    VIP_SAGER;

    /** The level of this name or number, 1 for the lowest (case-index §4.3); empty for any other text. */
    public static Optional<Foelsomhed> laes(String tekst) {
        return Stream.of(values())
                .filter(f -> f.name().equals(tekst)
                        || Integer.toString(f.ordinal() + 1).equals(tekst))
                .findFirst();
    }

    /** Whether somebody who may see up to {@code maks} may see this. */
    public boolean erHoejst(Foelsomhed maks) {
        return compareTo(maks) <= 0;
    }
}
