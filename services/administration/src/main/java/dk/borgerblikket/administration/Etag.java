package dk.borgerblikket.administration;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110 §8.8.3). */
public final class Etag {

    private Etag() {}

    /** The tag as it stands in a header. */
    public static String af(Object maerke) {
        return "\"" + maerke + "\"";
    }

    /** Whether an If-Match or If-None-Match header names the tag, or any tag at all. */
    public static boolean naevner(@Nullable String header, String etag) {
        return header != null
                && Arrays.stream(header.split(",")).map(String::strip).anyMatch(t -> t.equals("*") || t.equals(etag));
    }
}
