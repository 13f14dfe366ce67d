package dk.borgerblikket.identity.oidc;

import dk.borgerblikket.identity.Anvendersystem;
import dk.borgerblikket.oio.Cvr;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which system a client certificate stands for. That its issuer is trusted says nothing about that: it must be listed. */
@Singleton
class Certifikatregister {

    private static final Pattern FINGERAFTRYK = Pattern.compile("[0-9a-f]{64}");

    private record Post(Anvendersystem system, Instant gyldigTil) {}

    private final Map<String, Post> poster;

    /** @throws IllegalStateException when an entry cannot be read, so that a service with a typing error does not start */
    Certifikatregister(Certifikater certifikater) {
        var alle = new HashMap<String, Post>();
        certifikater.alle().forEach((fingeraftryk, certifikat) -> {
            var noegle = fingeraftryk.toLowerCase(Locale.ROOT);
            var cvr = Cvr.laes(certifikat.cvr());
            if (!FINGERAFTRYK.matcher(noegle).matches() || cvr.isEmpty()) {
                throw new IllegalStateException("borgerblikket.certifikater skal have fingeraftrykket (SHA-256) som 64"
                        + " hexadecimale cifre og et CVR-nummer");
            }
            alle.put(
                    noegle,
                    new Post(
                            new Anvendersystem(certifikat.itSystem(), cvr.get()),
                            certifikat.gyldigTil().orElse(Instant.MAX)));
        });
        this.poster = Map.copyOf(alle);
    }

    /** The system, when the certificate is listed and counts at the moment. */
    Optional<Anvendersystem> system(X509Certificate certifikat, Instant nu) {
        return Optional.ofNullable(poster.get(fingeraftryk(certifikat)))
                .filter(post -> nu.isBefore(post.gyldigTil)
                        && nu.isBefore(certifikat.getNotAfter().toInstant()))
                .map(Post::system);
    }

    private static String fingeraftryk(X509Certificate certifikat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certifikat.getEncoded()));
        } catch (GeneralSecurityException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }
}
