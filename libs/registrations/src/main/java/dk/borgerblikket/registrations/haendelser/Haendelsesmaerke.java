package dk.borgerblikket.registrations.haendelser;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place among the events: after this one. Opaque to the reader.
 *
 * @param transaktion the transaction that wrote it
 * @param nummer its number within the transaction
 */
public record Haendelsesmaerke(long transaktion, long nummer) {

    /** Before every event. */
    public static final Haendelsesmaerke START = new Haendelsesmaerke(0, 0);

    private static final int BYTES = Long.BYTES * 2;
    private static final Pattern FORM = Pattern.compile("[a-p]{" + 2 * BYTES + "}");
    private static final String CIFRE = "0123456789abcdef";

    /** Letters only: ten digits in an address would be taken for a CPR number. */
    private static final String BOGSTAVER = "abcdefghijklmnop";

    /** The place as an opaque text. */
    public String tekst() {
        return oversat(
                HexFormat.of()
                        .formatHex(ByteBuffer.allocate(BYTES)
                                .putLong(transaktion)
                                .putLong(nummer)
                                .array()),
                CIFRE,
                BOGSTAVER);
    }

    /**
     * The place that the parameter {@code siden} names; the start when there is none.
     *
     * @throws Fejl 400 when {@link #tekst()} has not written it
     */
    public static Haendelsesmaerke laes(@Nullable String siden) {
        if (siden == null || siden.isEmpty()) {
            return START;
        }
        if (!FORM.matcher(siden).matches()) {
            throw ugyldigt();
        }
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(oversat(siden, BOGSTAVER, CIFRE)));
        var maerke = new Haendelsesmaerke(bytes.getLong(), bytes.getLong());
        if (maerke.transaktion < 0 || maerke.nummer < 0) {
            throw ugyldigt();
        }
        return maerke;
    }

    private static String oversat(String tekst, String fra, String til) {
        return tekst.chars()
                .mapToObj(tegn -> String.valueOf(til.charAt(fra.indexOf(tegn))))
                .reduce("", String::concat);
    }

    private static Fejl ugyldigt() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER, "Parameteren siden skal være værdien af naeste fra forrige svar.");
    }
}
