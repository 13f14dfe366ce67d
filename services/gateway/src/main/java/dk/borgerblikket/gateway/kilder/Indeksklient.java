package dk.borgerblikket.gateway.kilder;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.identity.oidc.Kald;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Asks an index with the caller's own token, so that it cannot be enumerated through the gateway. On the plain HTTP
 * client because of what the declarative one cannot do together: refuse an answer that is too large while it arrives,
 * give up at once when the answer is no longer wanted, and keep the connection for the next citizen otherwise.
 */
@ApplicationScoped
class Indeksklient {

    private static final int OK = 200;

    private final HttpClient http;
    private final Kald kald;
    private final GatewayKonfiguration.Indeks graenser;

    Indeksklient(Vertx vertx, Kald kald, GatewayKonfiguration konfiguration) {
        this.kald = kald;
        this.graenser = konfiguration.indeks();
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) graenser.frist().toMillis()),
                new PoolOptions().setHttp1MaxSize(graenser.forbindelser()));
    }

    @PreDestroy
    void luk() {
        http.close();
    }

    /** The token that the request being answered was made with; read before anything is awaited. */
    String token() {
        return kald.token().orElseThrow();
    }

    /**
     * One page.
     *
     * @param adresse of the resource
     * @param efter where the page begins; null for the first one
     * @return fails with {@link UbrugeligtSvar} when the answer is anything but a 200 of acceptable size
     */
    Uni<byte[]> side(String adresse, @Nullable String efter, String token, String traceparent) {
        var url = efter == null ? adresse : adresse + "?efter=" + URLEncoder.encode(efter, StandardCharsets.UTF_8);
        var request = request(HttpMethod.GET, url, graenser.frist(), token, traceparent);
        return svar(request, Buffer.buffer());
    }

    /**
     * One page of what an employee asks, in the body of the request; as {@link #side} otherwise.
     *
     * @param frist how long the index may be silent
     */
    Uni<byte[]> side(String adresse, @Nullable String efter, Medarbejderopslag opslag, Duration frist) {
        var request = request(HttpMethod.POST, adresse, frist, opslag.token(), opslag.traceparent())
                .putHeader("Content-Type", "application/json");
        return svar(request, opslag.krop(efter));
    }

    private static RequestOptions request(
            HttpMethod metode, String url, Duration frist, String token, String traceparent) {
        return new RequestOptions()
                .setMethod(metode)
                .setAbsoluteURI(url)
                .setIdleTimeout(frist.toMillis())
                .putHeader("Accept", "application/json")
                .putHeader("Authorization", "Bearer " + token)
                .putHeader("traceparent", traceparent);
    }

    private Uni<byte[]> svar(RequestOptions request, Buffer krop) {
        return Uni.createFrom()
                .emitter(modtager -> http.request(request)
                        .onFailure(modtager::fail)
                        .onSuccess(aaben -> send(aaben, krop, modtager)));
    }

    /** Resets the request when it ends before the whole answer is here, also when that has happened by now. */
    private void send(HttpClientRequest request, Buffer krop, UniEmitter<? super byte[]> modtager) {
        var helt = new AtomicBoolean();
        modtager.onTermination(() -> {
            if (!helt.get()) {
                request.reset();
            }
        });
        (krop.length() == 0 ? request.send() : request.send(krop))
                .onFailure(modtager::fail)
                .onSuccess(svar -> laes(svar, helt, modtager));
    }

    private void laes(HttpClientResponse svar, AtomicBoolean helt, UniEmitter<? super byte[]> modtager) {
        if (svar.statusCode() != OK) {
            modtager.fail(new UbrugeligtSvar("Status " + svar.statusCode()));
            return;
        }
        var krop = Buffer.buffer();
        svar.exceptionHandler(modtager::fail).handler(stykke -> {
            if (krop.length() + (long) stykke.length() > graenser.maksBytes().asLongValue()) {
                modtager.fail(new UbrugeligtSvar("Svaret er for stort"));
            } else {
                krop.appendBuffer(stykke);
            }
        });
        svar.endHandler(ende -> {
            helt.set(true);
            modtager.complete(krop.getBytes());
        });
    }
}
