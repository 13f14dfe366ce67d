package dk.borgerblikket.lookup.svar;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The body of an answer with its strong tag (RFC 9110 §8.8): the same bytes, and only they, have the same tag. */
final class Svar {

    private final byte[] indhold;
    private final String etag;

    /** @param indhold is not copied, and nobody changes it */
    Svar(byte[] indhold) {
        this.indhold = indhold;
        this.etag = "\"" + HexFormat.of().formatHex(sha256(indhold)) + "\"";
    }

    byte[] indhold() {
        return indhold;
    }

    /** The tag with its quotation marks. */
    String etag() {
        return etag;
    }

    /**
     * Whether the caller has this answer already.
     *
     * @param kendte the header {@code If-None-Match}, which compares weakly (RFC 9110 §13.1.2); null when there is none
     */
    boolean erKendt(@Nullable String kendte) {
        if (kendte == null) {
            return false;
        }
        if (kendte.equals(etag) || kendte.strip().equals("*")) {
            return true;
        }
        for (var kendt : kendte.split(",")) {
            var tag = kendt.strip();
            if ((tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] sha256(byte[] indhold) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(indhold);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Enhver Java-udgave har SHA-256", e);
        }
    }
}
