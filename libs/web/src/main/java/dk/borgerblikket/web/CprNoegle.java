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

    private final SecretKeySpec noegle;

    /** @param noegle base64 of at least 32 random bytes; every service has its own */
    CprNoegle(@ConfigProperty(name = "borgerblikket.cpr-noegle") String noegle) {
        var bytes = Base64.getDecoder().decode(noegle);
        if (bytes.length < MINDSTE_LAENGDE) {
            throw new IllegalStateException("borgerblikket.cpr-noegle skal være base64 af mindst 32 bytes");
        }
        this.noegle = new SecretKeySpec(bytes, ALGORITME);
    }

    /** The 32 bytes that stand for this reference, for example {@code urn:oio:cpr-nr:…}. */
    public byte[] noegle(String reference) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(noegle);
            return mac.doFinal(reference.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException("HmacSHA256 findes i enhver Java", umuligt);
        }
    }

    /** The 32 bytes that stand for this person. */
    public byte[] noegle(Cpr cpr) {
        return noegle(cpr.urn());
    }

    /** As {@link #noegle(String)}, as base64url without padding. */
    public String tekst(String reference) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(noegle(reference));
    }

    /** As {@link #noegle(Cpr)}, as base64url without padding. */
    public String tekst(Cpr cpr) {
        return tekst(cpr.urn());
    }
}
