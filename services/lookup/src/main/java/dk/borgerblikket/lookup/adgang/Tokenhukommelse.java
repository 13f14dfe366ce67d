package dk.borgerblikket.lookup.adgang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who the holders of verified tokens are, for a short while: never longer than the token lasts. Tokens are known by their
 * SHA-256, so that none can be read out of memory here.
 *
 * @param <T> what is known of a holder
 */
final class Tokenhukommelse<T> {

    private final Cache<ByteBuffer, Husket<T>> huskede;

    /**
     * @param hoejst how long a token is remembered, whatever it lasts
     * @param antal most tokens remembered at a time
     */
    Tokenhukommelse(Duration hoejst, int antal, Ticker ur) {
        this.huskede = Caffeine.newBuilder()
                .maximumSize(antal)
                .ticker(ur)
                .expireAfter(Expiry.<ByteBuffer, Husket<T>>creating(
                        (token, husket) -> husket.varer().compareTo(hoejst) < 0 ? husket.varer() : hoejst))
                .build();
    }

    private record Husket<T>(T indehaver, Duration varer) {}

    Optional<T> find(String token) {
        return Optional.ofNullable(huskede.getIfPresent(noegle(token))).map(Husket::indehaver);
    }

    /**
     * Remembers the holder of a token that has just been verified.
     *
     * @param udloeber when the token ends
     */
    void husk(String token, T indehaver, Instant udloeber, Instant nu) {
        var varer = Duration.between(nu, udloeber);
        if (varer.isPositive()) {
            huskede.put(noegle(token), new Husket<>(indehaver, varer));
        }
    }

    private static ByteBuffer noegle(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Enhver Java-udgave har SHA-256", e);
        }
    }
}
