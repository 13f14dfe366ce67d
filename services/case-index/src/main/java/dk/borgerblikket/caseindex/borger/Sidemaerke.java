package dk.borgerblikket.caseindex.borger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the order of the citizen's cases, newest first.
 *
 * @param tidspunkt newest sender time of the case, to the microsecond
 * @param sag the case
 */
record Sidemaerke(Instant tidspunkt, UUID sag) {

    /** Before every case: sender times end with the year 9999. */
    static final Sidemaerke START = new Sidemaerke(Instant.parse("+10000-01-01T00:00:00Z"), new UUID(-1L, -1L));

    private static final int BYTES = Long.BYTES * 3;

    /** Hexadecimal, so that no ten digits in it can be taken for a CPR number in an address. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    /** The place as an opaque text. */
    String tekst() {
        return HexFormat.of()
                .formatHex(ByteBuffer.allocate(BYTES)
                        .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, tidspunkt))
                        .putLong(sag.getMostSignificantBits())
                        .putLong(sag.getLeastSignificantBits())
                        .array());
    }

    /** The place that a text stands for; empty when it stands for none. */
    static Optional<Sidemaerke> laes(String tekst) {
        if (!FORM.matcher(tekst).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(tekst));
        var tidspunkt = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
        return tidspunkt.isAfter(START.tidspunkt) || tidspunkt.isBefore(Instant.parse("0001-01-01T00:00:00Z"))
                ? Optional.empty()
                : Optional.of(new Sidemaerke(tidspunkt, new UUID(bytes.getLong(), bytes.getLong())));
    }
}
