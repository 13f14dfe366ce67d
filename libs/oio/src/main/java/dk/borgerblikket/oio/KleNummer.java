package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A KLE subject number (emne), {@code NN.NN.NN} (classification §3).
 *
 * @param nummer the number with its dots
 */
public record KleNummer(@JsonValue String nummer) implements Comparable<KleNummer> {

    private static final int LAENGDE = "NN.NN.NN".length();

    /** @throws IllegalArgumentException when the text is not of the form {@code NN.NN.NN} */
    @JsonCreator
    public KleNummer {
        if (!harForm(nummer)) {
            throw new IllegalArgumentException("Et KLE-emne har formen NN.NN.NN");
        }
    }

    /** The number in the text, or empty when the text is not of the form {@code NN.NN.NN}. */
    public static Optional<KleNummer> laes(String tekst) {
        return harForm(tekst) ? Optional.of(new KleNummer(tekst)) : Optional.empty();
    }

    /** Two digits, a dot, three times. By hand: it is asked of every object that is decided on. */
    private static boolean harForm(String tekst) {
        if (tekst.length() != LAENGDE) {
            return false;
        }
        for (var i = 0; i < LAENGDE; i++) {
            var tegn = tekst.charAt(i);
            if (i % 3 == 2 ? tegn != '.' : tegn < '0' || tegn > '9') {
                return false;
            }
        }
        return true;
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
