package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.objekt.Fundside.Sted;
import dk.borgerblikket.web.Fejl;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a search begins, opaque to the caller.
 *
 * @param orden what the last object of the page stands by; null for persons, whose names no address may hold
 * @param uuid the last object of the page
 */
record Sidenoegle(@Nullable String orden, UUID uuid) {

    private static final int UUID_BYTES = 2 * Long.BYTES;

    /** Hexadecimal without a break, so that no ten digits in it can be taken for a CPR number in an address. */
    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{2}){%d,2000}".formatted(UUID_BYTES));

    static Sidenoegle af(Sted sted, boolean skjult) {
        return new Sidenoegle(skjult ? null : sted.orden(), sted.uuid());
    }

    String tekst() {
        var bytes = orden == null ? new byte[0] : orden.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(ByteBuffer.allocate(UUID_BYTES + bytes.length)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .put(bytes)
                        .array());
    }

    /** @throws Fejl 400 when {@link #tekst()} has not written it */
    static Sidenoegle laes(String tekst) {
        if (!FORM.matcher(tekst).matches()) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SIDE);
        }
        var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(tekst));
        var uuid = new UUID(bytes.getLong(), bytes.getLong());
        var orden = StandardCharsets.UTF_8.decode(bytes).toString();
        if (orden.indexOf('\0') >= 0) {
            throw new Fejl(Opslagsfejl.UGYLDIG_SIDE);
        }
        return new Sidenoegle(orden.isEmpty() ? null : orden, uuid);
    }
}
