package dk.borgerblikket.administration.konsekvens.indekser;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dk.borgerblikket.administration.konsekvens.beregning.Beregning;
import dk.borgerblikket.administration.konsekvens.beregning.Indekser;
import dk.borgerblikket.administration.konsekvens.beregning.Kilde;
import dk.borgerblikket.administration.konsekvens.beregning.Kildefejl;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.grundlag.Grundlagshoved;
import dk.borgerblikket.visibility.grundlag.Grundlagsslut;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the indexes over HTTP with the service's own token, on threads that may wait. On the JDK's client, whose stream is read
 * when it is wanted: the connection holds back what is not.
 */
@Singleton
@RegisterForReflection(
        targets = {
            Sagslinje.class,
            Ydelseslinje.class,
            Grundlagshoved.class,
            Grundlagsslut.class,
            Sagsopslag.class,
            Sagsopslag.Svar.class
        },
        registerFullHierarchy = true)
class Indeksklient implements Indekser {

    private static final String SAGSINDEKSET = "Sagsindekset";
    private static final String YDELSESINDEKSET = "Ydelsesindekset";
    private static final Duration FORBIND_INDEN = Duration.ofSeconds(2);
    private static final Duration TOKEN_INDEN = Duration.ofSeconds(5);
    /** Until an index begins to answer: by then it has found and sorted an authority's keys. */
    private static final Duration SVAR_INDEN = Duration.ofMinutes(2);

    private static final int OK = 200;

    private final URI sagsindeks;
    private final URI ydelsesindeks;
    private final OidcClient udsteder;
    private final TokensHelper tokens = new TokensHelper();
    private final ObjectMapper json;
    private final ObjectReader laeser;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(FORBIND_INDEN)
            .build();

    Indeksklient(
            @ConfigProperty(name = "quarkus.rest-client.sagsindeks.url") URI sagsindeks,
            @ConfigProperty(name = "quarkus.rest-client.ydelsesindeks.url") URI ydelsesindeks,
            OidcClient udsteder,
            ObjectMapper json) {
        this.sagsindeks = sagsindeks;
        this.ydelsesindeks = ydelsesindeks;
        this.udsteder = udsteder;
        this.json = json;
        // What an index has stored it has written itself; looking for fields that come twice costs a fifth of the
        // reading.
        this.laeser = Jsonformat.tolerant(json)
                .disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .registerModule(Tidspunktlaeser.modul())
                .reader();
    }

    @PreDestroy
    void luk() {
        http.shutdownNow();
    }

    @Override
    public Kilde<Sagslinje> sager(Cvr ejer) {
        return new Traadkilde<>(
                SAGSINDEKSET,
                () -> stroem(SAGSINDEKSET, sagsindeks + "/intern/v1/sager/grundlag/" + ejer.cifre()),
                laeser,
                Sagslinje.class);
    }

    @Override
    public Kilde<Ydelseslinje> ydelser(Cvr ejer) {
        return new Traadkilde<>(
                YDELSESINDEKSET,
                () -> stroem(YDELSESINDEKSET, ydelsesindeks + "/intern/v1/ydelser/grundlag/" + ejer.cifre()),
                laeser,
                Ydelseslinje.class);
    }

    @Override
    public List<Sagslinje> sager(List<Sagsopslag.Noegle> sager) {
        if (sager.isEmpty()) {
            return List.of();
        }
        try (var svar = send(
                SAGSINDEKSET,
                request(sagsindeks + "/intern/v1/sager/opslag")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(skriv(sager)))
                        .build())) {
            return laeser.forType(Sagsopslag.Svar.class)
                    .<Sagsopslag.Svar>readValue(svar)
                    .sager();
        } catch (IOException fejl) {
            throw new Kildefejl(SAGSINDEKSET + " svarede ikke som aftalt");
        } catch (InterruptedException stoppet) {
            Thread.currentThread().interrupt();
            throw new Beregning.Afbrudt();
        }
    }

    private String skriv(List<Sagsopslag.Noegle> sager) throws JsonProcessingException {
        return json.writeValueAsString(new Sagsopslag(sager));
    }

    private InputStream stroem(String navn, String adresse) throws IOException, InterruptedException {
        return send(navn, request(adresse).GET().build());
    }

    private HttpRequest.Builder request(String adresse) {
        return HttpRequest.newBuilder(URI.create(adresse))
                .timeout(SVAR_INDEN)
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        return tokens.getTokens(udsteder).await().atMost(TOKEN_INDEN).getAccessToken();
    }

    private InputStream send(String navn, HttpRequest request) throws IOException, InterruptedException {
        var svar = http.send(request, BodyHandlers.ofInputStream());
        if (svar.statusCode() != OK) {
            svar.body().close();
            throw new Kildefejl(navn + " svarede med status " + svar.statusCode());
        }
        return svar.body();
    }
}
