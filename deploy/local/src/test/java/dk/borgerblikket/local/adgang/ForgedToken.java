package dk.borgerblikket.local.adgang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** Makes tokens that say what a real one says, without the issuer's key. */
final class ForgedToken {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final KeyPair OWN_KEY = newKey();

    private ForgedToken() {}

    /** The claims of a real token, signed with a key that the issuer does not have. */
    static String signedByUnknownKey(String realToken) {
        return signed(claims(realToken));
    }

    /** As {@link #signedByUnknownKey}, and from an issuer that is none of ours. */
    static String fromUnknownIssuer(String realToken) {
        return signed(
                claims(realToken).replaceFirst("\"iss\"\\s*:\\s*\"[^\"]*\"", "\"iss\":\"https://udsteder.example\""));
    }

    /** The claims of a real token with the algorithm {@code none} (RFC 8725 §2.1). */
    static String unsigned(String realToken) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.' + encoded(claims(realToken)) + '.';
    }

    private static String signed(String claims) {
        var content = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"egen\"}") + '.' + encoded(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(OWN_KEY.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String claims(String token) {
        return new String(DECODER.decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
