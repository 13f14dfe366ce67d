package dk.borgerblikket.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The citizen's key as the database shows it in JSON, and as the citizen's read sends it. */
record Borgernoegle(String hex, String base64) {

    static Borgernoegle af(String cpr) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Tjeneste.CPR_NOEGLE, "HmacSHA256"));
            var noegle = mac.doFinal(("urn:oio:cpr-nr:" + cpr).getBytes(StandardCharsets.UTF_8));
            return new Borgernoegle(
                    HexFormat.of().formatHex(noegle),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(noegle));
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException("HmacSHA256 findes i enhver Java", umuligt);
        }
    }
}
