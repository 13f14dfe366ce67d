package dk.borgerblikket.web;

import dk.borgerblikket.oio.Cpr;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keyed hash (HMAC-SHA256) that stands for a person or another party wherever only equality matters: search columns,
 * logs, answers between services. Without the key it cannot be tried out number by number, which a plain hash could.
 */
@ApplicationScoped
public class CprNoegle {

    private static final String ALGORITME = "HmacSHA256";
    private static final int MINDSTE_LAENGDE = 32;
    /** Characters: 96 bits, so that two keys are not taken for one. */
    private static final int FINGERAFTRYK = 16;

    /** Ready to be copied: to make one from the key costs as much again as to use it. */
    private final Mac forlaeg;

    /** @param noegle base64 of at least 32 random bytes; every service has its own, but the two indexes share
     *     one, so that a citizen can be counted once across both */
    CprNoegle(@ConfigProperty(name = "borgerblikket.cpr-noegle") String noegle) {
        var bytes = Base64.getDecoder().decode(noegle);
        if (bytes.length < MINDSTE_LAENGDE) {
            throw new IllegalStateException("borgerblikket.cpr-noegle skal være base64 af mindst 32 bytes");
        }
        try {
            this.forlaeg = Mac.getInstance(ALGORITME);
            forlaeg.init(new SecretKeySpec(bytes, ALGORITME));
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException("HmacSHA256 findes i enhver Java", umuligt);
        }
    }

    /** The 32 bytes that stand for this reference, for example {@code urn:oio:cpr-nr:…}. */
    public byte[] noegle(String reference) {
        try {
            return ((Mac) forlaeg.clone()).doFinal(reference.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException umuligt) {
            throw new IllegalStateException("HmacSHA256 i Java kan kopieres", umuligt);
        }
    }

    /** The 32 bytes that stand for this person. */
    public byte[] noegle(Cpr cpr) {
        return noegle(cpr.urn());
    }

    /** As {@link #noegle(String)}, as base64url without padding. */
    public String tekst(String reference) {
        return tekst(noegle(reference));
    }

    /** Bytes from {@link #noegle(String)}, as base64url without padding. */
    public static String tekst(byte[] noegle) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(noegle);
    }

    /** As {@link #noegle(Cpr)}, as base64url without padding. */
    public String tekst(Cpr cpr) {
        return tekst(cpr.urn());
    }

    /**
     * Tells whether two services have the same key, without telling what it is: one that stands for a citizen in the one then
     * stands for the same citizen in the other.
     */
    public String fingeraftryk() {
        return tekst("fingeraftryk").substring(0, FINGERAFTRYK);
    }
}
