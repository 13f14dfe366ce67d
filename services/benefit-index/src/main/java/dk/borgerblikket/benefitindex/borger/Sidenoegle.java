package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of grants begins: after this grant, newest first. Opaque to the caller.
 *
 * @param orden what the grant is sorted by
 * @param bevilling the grant
 */
record Sidenoegle(Instant orden, UUID bevilling) {

    /** Before the newest grant there can be. */
    static final Sidenoegle START = new Sidenoegle(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

    /** As far back as grants are sorted; the database knows no moment much before it. */
    private static final Instant TIDLIGST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{48}");
    private static final int CIFRE = 16;

    /** Reads a key that {@link #tekst()} has written; none is the start. */
    static Sidenoegle laes(@Nullable String tekst) {
        if (tekst == null || tekst.isEmpty()) {
            return START;
        }
        if (!FORM.matcher(tekst).matches()) {
            throw ugyldig();
        }
        var orden = Instant.EPOCH.plus(tal(tekst, 0), ChronoUnit.MICROS);
        if (orden.isBefore(TIDLIGST) || orden.isAfter(START.orden())) {
            throw ugyldig();
        }
        return new Sidenoegle(orden, new UUID(tal(tekst, 1), tal(tekst, 2)));
    }

    /** Letters and digits without a break, so that it is never taken for a CPR number in an address. */
    String tekst() {
        var hex = HexFormat.of();
        return hex.toHexDigits(ChronoUnit.MICROS.between(Instant.EPOCH, orden))
                + hex.toHexDigits(bevilling.getMostSignificantBits())
                + hex.toHexDigits(bevilling.getLeastSignificantBits());
    }

    private static long tal(String tekst, int nummer) {
        return HexFormat.fromHexDigitsToLong(tekst, nummer * CIFRE, (nummer + 1) * CIFRE);
    }

    private static Fejl ugyldig() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER, "Parameteren efter skal være værdien af naeste fra forrige side.");
    }
}
