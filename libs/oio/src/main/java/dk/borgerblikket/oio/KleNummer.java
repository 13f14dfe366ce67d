package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A KLE subject number (emne), {@code NN.NN.NN} (classification §3).
 *
 * @param nummer the number with its dots
 */
public record KleNummer(@JsonValue String nummer) implements Comparable<KleNummer> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    /** @throws IllegalArgumentException when the text is not of the form {@code NN.NN.NN} */
    @JsonCreator
    public KleNummer {
        if (!FORM.matcher(nummer).matches()) {
            throw new IllegalArgumentException("Et KLE-emne har formen NN.NN.NN");
        }
    }

    /** The number in the text, or empty when the text is not of the form {@code NN.NN.NN}. */
    public static Optional<KleNummer> laes(String tekst) {
        return FORM.matcher(tekst).matches() ? Optional.of(new KleNummer(tekst)) : Optional.empty();
    }

    @Override
    public int compareTo(KleNummer andet) {
        return nummer.compareTo(andet.nummer);
    }

    @Override
    public String toString() {
        return nummer;
    }
}
