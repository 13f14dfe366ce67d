package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount in Danish kroner as the schema's {@code BeloebType} (benefit-index §7): the text is kept to the letter, and
 * its value is exact. The dot is always the decimal separator, also where a sender meant thousands; nothing is repaired.
 *
 * @param tekst the amount as sent, for example {@code 5942.50} or {@code -120}
 */
public record Beloeb(@JsonValue String tekst) {

    /** Longest text accepted. The schema sets no limit; this one keeps the arithmetic on an amount bounded. */
    public static final int LAENGSTE = 64;

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    /** @throws IllegalArgumentException when the text is no amount */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Beloeb {
        if (tekst.length() > LAENGSTE || !FORM.matcher(tekst).matches()) {
            throw new IllegalArgumentException("Et beløb har formen -?[0-9]+(.[0-9]+)? og højst " + LAENGSTE + " tegn");
        }
    }

    /** The exact value, with as many decimals as were sent. */
    public BigDecimal vaerdi() {
        return new BigDecimal(tekst);
    }

    @Override
    public String toString() {
        return tekst;
    }
}
