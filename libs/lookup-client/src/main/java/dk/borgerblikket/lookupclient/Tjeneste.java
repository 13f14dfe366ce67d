package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The look-up service over HTTP. The token is in the header and nowhere else. */
final class Tjeneste implements AutoCloseable {

    private static final int OK = 200;
    private static final Duration FORBINDELSESFRIST = Duration.ofSeconds(2);

    /** A page is at most some hundred kilobytes; what is larger is not from the service. */
    private static final long MAKS_BYTES = 32L * 1024 * 1024;

    /** Reads trees only, so that nothing needs reflection. */
    static final ObjectMapper JSON = new ObjectMapper();

    private final String adresse;
    private final Supplier<String> token;
    private final Duration frist;
    private final HttpClient http;

    Tjeneste(URI adresse, Supplier<String> token, Duration frist) {
        this.adresse = adresse.toString().replaceAll("/+$", "");
        this.token = token;
        this.frist = frist;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(FORBINDELSESFRIST)
                .build();
    }

    /** The service answered, but not with what was asked for. */
    static final class Afvist extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        private Afvist(int status) {
            super("Opslagstjenesten svarede " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /**
     * Asks for what is true now, not for what somebody else was answered a moment ago: the feed may have told of a change that
     * a kept answer does not have. Has the whole answer before the time is up.
     *
     * @param sti path and query below the address
     * @throws Afvist when the answer is not 200
     */
    JsonNode hent(String sti) throws IOException, InterruptedException {
        var anmodning = HttpRequest.newBuilder(URI.create(adresse + sti))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .header("Cache-Control", "no-cache")
                .build();
        var svar = http.sendAsync(anmodning, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAKS_BYTES));
        try {
            var faerdigt = svar.get(frist.toMillis(), TimeUnit.MILLISECONDS);
            if (faerdigt.statusCode() != OK) {
                throw new Afvist(faerdigt.statusCode());
            }
            return JSON.readTree(faerdigt.body());
        } catch (ExecutionException fejl) {
            throw fejl.getCause() instanceof IOException io ? io : new IOException(fejl.getCause());
        } catch (TimeoutException forSent) {
            throw new IOException("Opslagstjenesten svarede ikke inden fristen", forSent);
        } finally {
            svar.cancel(true);
        }
    }

    static String kodet(String vaerdi) {
        return URLEncoder.encode(vaerdi, StandardCharsets.UTF_8);
    }

    /** Where the service is, without a trailing slash. */
    String adresse() {
        return adresse;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
