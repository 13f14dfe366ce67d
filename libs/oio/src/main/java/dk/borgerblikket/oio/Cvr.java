package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company registration number, which here identifies an authority: eight digits.
 *
 * @param cifre exactly eight digits
 */
public record Cvr(@JsonValue String cifre) implements Comparable<Cvr> {

    private static final Pattern OTTE_CIFRE = Pattern.compile("[0-9]{8}");

    /** @throws IllegalArgumentException when the text is not eight digits */
    @JsonCreator
    public Cvr {
        if (!OTTE_CIFRE.matcher(cifre).matches()) {
            throw new IllegalArgumentException("Et CVR-nummer har otte cifre");
        }
    }

    /** The number in the text, or empty when the text is not eight digits. */
    public static Optional<Cvr> laes(String tekst) {
        return OTTE_CIFRE.matcher(tekst).matches() ? Optional.of(new Cvr(tekst)) : Optional.empty();
    }

    @Override
    public int compareTo(Cvr anden) {
        return cifre.compareTo(anden.cifre);
    }

    @Override
    public String toString() {
        return cifre;
    }
}
