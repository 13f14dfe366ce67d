package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Citizens who ask at the same time never see each other's cases. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class SamtidighedTest {

    private static final int BORGERE = 20;
    private static final int OPSLAG = 1_000;
    private static final int SAMTIDIGE = 16;
    /** A case's, which its number follows; links have titles too. */
    private static final Pattern TITEL = Pattern.compile("\"titel\":\"([^\"]+)\",\"kle\"");

    @TestHTTPResource("/borger/v1/overblik")
    URI overblik;

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
    }

    /** A number on day 61 and up, which nobody has. */
    private static String cpr(int nr) {
        return "%02d01901234".formatted(61 + nr % 31);
    }

    @Test
    void everyAnswerHoldsTheAskersOwnCasesAndNothingElse() throws Exception {
        var tokens = new ArrayList<String>();
        for (int nr = 0; nr < BORGERE; nr++) {
            var cpr = cpr(nr);
            tokens.add(Tokens.borger(cpr));
            omverden.sager(
                    cpr,
                    IntStream.rangeClosed(0, nr % 4)
                            .mapToObj(i -> Testdata.sag(
                                    UUID.randomUUID(),
                                    cpr,
                                    Testdata.KORSBAEK,
                                    Testdata.AABENT_KLE,
                                    "Sag til borger " + tokens.size(),
                                    "2021-01-01"))
                            .toList(),
                    List.of());
        }
        try (var klient = HttpClient.newHttpClient();
                var traade = Executors.newFixedThreadPool(SAMTIDIGE)) {
            var opslag = new ArrayList<Callable<Boolean>>();
            for (int n = 0; n < OPSLAG; n++) {
                var nr = n * 7 % BORGERE;
                opslag.add(() -> {
                    var svar = klient.send(
                            HttpRequest.newBuilder(overblik)
                                    .header("Authorization", "Bearer " + tokens.get(nr))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    assertThat(svar.statusCode()).isEqualTo(200);
                    var titler = TITEL.matcher(svar.body())
                            .results()
                            .map(m -> m.group(1))
                            .toList();
                    assertThat(titler).allMatch(("Sag til borger " + (nr + 1))::equals);
                    // On a machine that is too busy a source may be too late, and then the answer says so.
                    var komplet = !svar.body().contains("UTILGAENGELIG");
                    if (komplet) {
                        assertThat(titler).hasSize(nr % 4 + 1);
                    }
                    return komplet;
                });
            }
            var komplette = 0;
            for (var faerdig : traade.invokeAll(opslag)) {
                komplette += faerdig.get() ? 1 : 0;
            }
            assertThat(komplette).isGreaterThan(OPSLAG / 2);
            assertThat(omverden.modtaget()).allMatch(m -> m.token() != null);
        }
    }
}
