package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is sorted newest first: after this object. Opaque to the caller.
 *
 * @param tidspunkt what the object is sorted by, to the microsecond
 * @param objekt the object
 */
public record Sidemaerke(Instant tidspunkt, UUID objekt) {

    /** Before every object: the store keeps times within the years 1 to 9999. */
    public static final Sidemaerke START = new Sidemaerke(Instant.parse("+10000-01-01T00:00:00Z"), new UUID(-1L, -1L));

    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");
    private static final int BYTES = Long.BYTES * 3;

    /** Hexadecimal without a break, so that no ten digits in it can be taken for a CPR number in an address. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    /** The place as an opaque text. */
    public String tekst() {
        return HexFormat.of()
                .formatHex(ByteBuffer.allocate(BYTES)
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, tidspunkt))
                        .putLong(objekt.getMostSignificantBits())
                        .putLong(objekt.getLeastSignificantBits())
                        .array());
    }

    /**
     * The place that the parameter {@code efter} names; the start when there is none.
     *
     * @throws Fejl 400 when {@link #tekst()} has not written it
     */
    public static Sidemaerke laes(@Nullable String efter) {
        if (efter == null || efter.isEmpty()) {
            return START;
        }
        if (!FORM.matcher(efter).matches()) {
            throw ugyldig();
        }
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(efter));
        var tidspunkt = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
        if (tidspunkt.isAfter(START.tidspunkt) || tidspunkt.isBefore(TIDLIGST)) {
            throw ugyldig();
        }
        return new Sidemaerke(tidspunkt, new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static Fejl ugyldig() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
    }
}
