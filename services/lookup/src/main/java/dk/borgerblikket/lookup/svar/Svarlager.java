package dk.borgerblikket.lookup.svar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers reads. An answer that anybody may have is kept, ready as bytes, by the address that was asked for; whether the
 * caller may ask at all is decided before. What this copy of the service writes is seen at once, what another copy writes
 * when the answer is too old, or by a caller who asks with {@code Cache-Control: no-cache} (RFC 9111 §5.2.1.4): those who
 * follow the feed do, since what they have been told of may have been written by another copy.
 */
@Singleton
public final class Svarlager {

    /** What an entry takes besides its bytes and its address, roughly. */
    private static final int TILLAEG = 300;

    private final ObjectMapper json;
    private final Cache<Noegle, Svar> svar;
    private final AtomicLong udgave = new AtomicLong();

    Svarlager(
            ObjectMapper json,
            @ConfigProperty(name = "borgerblikket.svarlager.levetid", defaultValue = "5s") Duration levetid,
            @ConfigProperty(name = "borgerblikket.svarlager.maks", defaultValue = "64M") MemorySize maks) {
        this.json = json;
        this.svar = Caffeine.newBuilder()
                .expireAfterWrite(levetid)
                .maximumWeight(maks.asLongValue())
                .<Noegle, Svar>weigher(
                        (noegle, s) -> s.indhold().length + 2 * noegle.adresse().length() + TILLAEG)
                .build();
    }

    /**
     * What an answer is kept by.
     *
     * @param udgave how many times something had been written when it was asked for, so that an answer that was read
     *     before a write and is finished after it is never found again
     * @param kreds those that may have it; empty for everybody
     */
    private record Noegle(long udgave, String adresse, String kreds) {}

    /**
     * Answers from what is kept, else with what is made now, which is then kept.
     *
     * @param indhold makes the answer, to be written as JSON; a failure of it is the answer to this call alone
     */
    public Uni<RestResponse<byte[]>> besvar(HttpServerRequest kald, Supplier<? extends Uni<?>> indhold) {
        return besvar(kald, "", indhold);
    }

    /** The same with an answer that differs between callers; those of one circle are given the same. */
    public Uni<RestResponse<byte[]>> besvar(HttpServerRequest kald, String kreds, Supplier<? extends Uni<?>> indhold) {
        return besvarBytes(kald, kreds, () -> indhold.get().map(this::skriv));
    }

    /** The same with an answer that is written already. */
    public Uni<RestResponse<byte[]>> besvarBytes(HttpServerRequest kald, Supplier<Uni<byte[]>> indhold) {
        return besvarBytes(kald, "", indhold);
    }

    private Uni<RestResponse<byte[]>> besvarBytes(HttpServerRequest kald, String kreds, Supplier<Uni<byte[]>> indhold) {
        var noegle = new Noegle(udgave.get(), kald.uri(), kreds);
        var klart = vilHaveFrisk(kald) ? null : svar.getIfPresent(noegle);
        return klart != null
                ? Uni.createFrom().item(besvar(kald, klart))
                : indhold.get().map(Svar::new).map(nyt -> {
                    svar.put(noegle, nyt);
                    return besvar(kald, nyt);
                });
    }

    private static boolean vilHaveFrisk(HttpServerRequest kald) {
        var styring = kald.getHeader(HttpHeaders.CACHE_CONTROL);
        return styring != null && styring.toLowerCase(Locale.ROOT).contains("no-cache");
    }

    /** Answers with a tag, and keeps nothing: for what not everybody may have. */
    public Uni<RestResponse<byte[]>> besvarUdenAtGemme(HttpServerRequest kald, Supplier<? extends Uni<?>> indhold) {
        return indhold.get().map(this::skriv).map(bytes -> besvar(kald, new Svar(bytes)));
    }

    /** Something has been written: nothing that is kept is used any more. */
    public void toem() {
        udgave.incrementAndGet();
        svar.invalidateAll();
    }

    private byte[] skriv(Object indhold) {
        try {
            return json.writeValueAsBytes(indhold);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RestResponse<byte[]> besvar(HttpServerRequest kald, Svar svar) {
        return (svar.erKendt(kald.getHeader(HttpHeaders.IF_NONE_MATCH))
                        ? ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                        : ResponseBuilder.ok(svar.indhold()))
                .header(HttpHeaders.ETAG, svar.etag())
                .build();
    }
}
