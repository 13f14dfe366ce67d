package dk.borgerblikket.oio;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number: ten digits, no hyphen.
 *
 * <p>Neither modulus 11 (not guaranteed since October 2007) nor the date is checked: the contracts' own sample number
 * {@code 0123456789} is no possible date. {@link #toString()} is masked so that a number never reaches a log by accident.
 *
 * @param cifre exactly ten digits
 */
public record Cpr(String cifre) {

    private static final Pattern TI_CIFRE = Pattern.compile("[0-9]{10}");
    private static final Pattern MED_SKILLETEGN = Pattern.compile("([0-9]{6})[- ]?([0-9]{4})");

    /** @throws IllegalArgumentException when the text is not ten digits; the message does not repeat the text */
    public Cpr {
        if (!TI_CIFRE.matcher(cifre).matches()) {
            throw new IllegalArgumentException("Et CPR-nummer har ti cifre");
        }
    }

    /** Reads a number with or without a hyphen or blank after the sixth digit; empty when the text is anything else. */
    public static Optional<Cpr> laes(String tekst) {
        var match = MED_SKILLETEGN.matcher(tekst.strip());
        return match.matches() ? Optional.of(new Cpr(match.group(1) + match.group(2))) : Optional.empty();
    }

    /** The reference form of the indexes, {@code urn:oio:cpr-nr:} and ten digits (case-index §8). */
    public String urn() {
        return Urn.CPR + cifre;
    }

    @Override
    public String toString() {
        return "Cpr[******-****]";
    }
}
