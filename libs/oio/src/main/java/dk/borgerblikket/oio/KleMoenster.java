package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of KLE numbers that a municipality opens or closes: {@code *}, a main group, a group, or one subject
 * (V-804). Normalised, so that {@code 32}, {@code 32*} and {@code 32.*} are the same value. A prefix never crosses a
 * dot: {@code 32.2*} is refused.
 *
 * @param moenster {@code *}, {@code NN.*}, {@code NN.NN.*} or {@code NN.NN.NN}
 */
public record KleMoenster(@JsonValue String moenster) {

    private static final Pattern GRUPPE = Pattern.compile("([0-9]{2}(?:\\.[0-9]{2})?)(?:\\.?\\*)?");
    private static final Pattern EMNE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    /** @throws IllegalArgumentException when the text is no KLE pattern */
    @JsonCreator
    public KleMoenster(String moenster) {
        this.moenster = normaliser(moenster)
                .orElseThrow(() -> new IllegalArgumentException("Et KLE-mønster er *, NN.*, NN.NN.* eller NN.NN.NN"));
    }

    /** The pattern in the text, or empty when the text is no KLE pattern. */
    public static Optional<KleMoenster> laes(String tekst) {
        return normaliser(tekst).map(KleMoenster::new);
    }

    private static Optional<String> normaliser(String tekst) {
        if (tekst.equals("*") || EMNE.matcher(tekst).matches()) {
            return Optional.of(tekst);
        }
        var gruppe = GRUPPE.matcher(tekst);
        return gruppe.matches() ? Optional.of(gruppe.group(1) + ".*") : Optional.empty();
    }

    /** Whether the number falls under the pattern. */
    public boolean omfatter(KleNummer nummer) {
        return moenster.endsWith("*")
                ? nummer.nummer().regionMatches(0, moenster, 0, moenster.length() - 1)
                : nummer.nummer().equals(moenster);
    }

    /** Whether every number that falls under the other pattern falls under this one. */
    public boolean omfatter(KleMoenster andet) {
        return moenster.endsWith("*")
                ? andet.moenster.startsWith(moenster.substring(0, moenster.length() - 1))
                : andet.moenster.equals(moenster);
    }

    /** How specific the pattern is: 0 for all, 1 for a main group, 2 for a group, 3 for one subject (V-805). */
    public int praecision() {
        return moenster.equals("*") ? 0 : moenster.endsWith("*") ? moenster.length() / 3 : 3;
    }

    @Override
    public String toString() {
        return moenster;
    }
}
