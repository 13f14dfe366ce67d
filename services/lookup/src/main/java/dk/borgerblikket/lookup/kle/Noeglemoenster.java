package dk.borgerblikket.lookup.kle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of KLE keys as technical interfaces know it (classification §2): {@code *}, {@code d*}, {@code dd}, {@code dd.*},
 * {@code dd.d*} and so on to {@code dd.dd.dd}. {@code 32}, {@code 32*} and {@code 32.*} mean the same: 32 and all below it. The
 * patterns that cross a dot border, such as {@code 32.2*}, are for these interfaces alone; municipalities configure with
 * {@link dk.borgerblikket.oio.KleMoenster}.
 *
 * @param moenster normalised: {@code *}, {@code NN.*}, {@code NN.NN.*}, {@code NN.NN.NN}, or cut after the first digit of a
 *     pair
 */
public record Noeglemoenster(@JsonValue String moenster) {

    private static final Pattern HELE_PAR = Pattern.compile("([0-9]{2}(?:\\.[0-9]{2})?)(?:\\.?\\*)?");
    private static final Pattern HALVT_PAR = Pattern.compile("(?:[0-9]{2}\\.){0,2}[0-9]\\*");
    private static final Pattern EMNE = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");

    /** @throws IllegalArgumentException when the text is no such pattern */
    public Noeglemoenster {
        moenster = normaliser(moenster)
                .orElseThrow(
                        () -> new IllegalArgumentException("Et mønster har kun * til sidst, som 32.*, 32.2* eller *"));
    }

    /** The pattern in the text, or empty when the text is none. */
    public static Optional<Noeglemoenster> laes(String tekst) {
        return normaliser(tekst).map(Noeglemoenster::new);
    }

    private static Optional<String> normaliser(String tekst) {
        if (tekst.equals("*")
                || EMNE.matcher(tekst).matches()
                || HALVT_PAR.matcher(tekst).matches()) {
            return Optional.of(tekst);
        }
        var hele = HELE_PAR.matcher(tekst);
        return hele.matches() ? Optional.of(hele.group(1) + ".*") : Optional.empty();
    }

    /** Whether the number falls under the pattern; facets fall under none. */
    public boolean omfatter(Klassenummer nummer) {
        if (nummer.niveau().art() != Klasseart.EMNEPLAN) {
            return false;
        }
        if (!moenster.endsWith("*")) {
            return nummer.nummer().equals(moenster);
        }
        var praefiks = moenster.substring(0, moenster.length() - 1);
        return (nummer.nummer() + ".").startsWith(praefiks);
    }

    /** How specific the pattern is: the number of digits that it fixes. */
    public int praecision() {
        return (int) moenster.chars().filter(Character::isDigit).count();
    }

    @Override
    public String toString() {
        return moenster;
    }
}
