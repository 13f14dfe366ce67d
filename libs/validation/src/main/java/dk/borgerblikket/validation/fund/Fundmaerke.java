package dk.borgerblikket.validation.fund;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of findings: after this one. Opaque to the caller.
 *
 * @param regel rule id
 * @param objekt the object
 * @param nummer number of the finding
 */
record Fundmaerke(String regel, UUID objekt, long nummer) {

    /** Before every finding: no rule has an empty id. */
    static final Fundmaerke START = new Fundmaerke("", new UUID(0, 0), 0);

    private static final int FASTE_BYTES = Long.BYTES * 3;

    /** Hexadecimal without a break, so that no ten digits in it can be taken for a CPR number in an address. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * FASTE_BYTES + "}(?:[0-9a-f]{2}){1,16}");

    /** The place as an opaque text. */
    String tekst() {
        var id = regel.getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of()
                .formatHex(ByteBuffer.allocate(FASTE_BYTES + id.length)
                        .putLong(nummer)
                        .putLong(objekt.getMostSignificantBits())
                        .putLong(objekt.getLeastSignificantBits())
                        .put(id)
                        .array());
    }

    /**
     * The place that the parameter {@code efter} names; the start when there is none.
     *
     * @throws Fejl 400 when {@link #tekst()} has not written it
     */
    static Fundmaerke laes(@Nullable String efter) {
        if (efter == null || efter.isEmpty()) {
            return START;
        }
        if (!FORM.matcher(efter).matches()) {
            throw ugyldig();
        }
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(efter));
        var nummer = bytes.getLong();
        var objekt = new UUID(bytes.getLong(), bytes.getLong());
        var id = StandardCharsets.US_ASCII.decode(bytes).toString();
        if (id.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw ugyldig();
        }
        return new Fundmaerke(id, objekt, nummer);
    }

    private static Fejl ugyldig() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
    }
}
