package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen with more cases than fit on one page of the index. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class SiderTest {

    private static final String BORGER = "0123456789";

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
    }

    @Test
    void allPagesAreFollowedAndTheIndexesAreAskedWithTheCitizensOwnToken() {
        var token = Tokens.borger(BORGER);
        var korrelation = Gateway.nyKorrelation();
        omverden.sagsindeks.svarer(
                kald -> Omverden.svar(kald, side(kald.getRequestURI().getQuery(), 4)));
        omverden.modtaget().clear();
        omverden.ydelsesindeks.svarer(omverden::ydelser);

        Gateway.overblik(token, korrelation)
                .statusCode(200)
                .body("kilder[0].status", equalTo("OK"))
                .body("kilder[0].containsKey('besked')", equalTo(false))
                .body("kommuner[0].sager", hasSize(4));
        assertThat(omverden.modtaget()).singleElement().satisfies(m -> {
            assertThat(m.token()).isEqualTo("Bearer " + token);
            assertThat(m.traceparent()).startsWith("00-" + korrelation + "-");
            assertThat(m.sti()).isEqualTo("/borger/v1/ydelser");
        });
    }

    @Test
    void everyPageIsAskedForWithTheCitizensOwnToken() {
        var token = Tokens.borger(BORGER);
        var tokens = new CopyOnWriteArrayList<String>();
        omverden.sagsindeks.svarer(kald -> {
            tokens.add(kald.getRequestHeaders().getFirst("Authorization"));
            Omverden.svar(kald, side(kald.getRequestURI().getQuery(), 3));
        });

        Gateway.overblik(token).statusCode(200);

        assertThat(tokens).containsExactly("Bearer " + token, "Bearer " + token, "Bearer " + token);
    }

    @Test
    void moreThanTheMostPagesShowsTheFirstAndSaysSo() {
        omverden.sagsindeks.svarer(
                kald -> Omverden.svar(kald, side(kald.getRequestURI().getQuery(), 1_000)));

        Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .body("kilder[0].status", equalTo("OK"))
                .body("kilder[0].besked", containsString("flere sager"))
                .body("kommuner[0].sager", hasSize(10));
    }

    @Test
    void whatCameBeforeTheDeadlineIsShownAndToldToBeIncomplete() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        omverden.sagsindeks.svarer(kald -> haengerPaaSide3(kald, nr -> side(nr, 4)));
        var start = System.nanoTime();

        Gateway.overblik(Tokens.borger(BORGER), korrelation)
                .statusCode(200)
                .body("kilder[0].status", equalTo("OK"))
                .body("kilder[0].besked", containsString("flere sager"))
                .body("kommuner[0].sager.titel", containsInAnyOrder("Sag 1", "Sag 2"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_500));
        assertThat(Database.opslag(korrelation))
                .singleElement()
                .satisfies(r -> assertThat(r.get("kilder")).contains("\"sagsindeks\": \"UFULDSTAENDIG\""));
    }

    @Test
    void caseThatIsNotAmongWhatCameInTimeIsNotSaidToBeMissing() {
        omverden.sagsindeks.svarer(kald -> haengerPaaSide3(kald, nr -> side(nr, 4)));

        var token = Tokens.borger(BORGER);
        Gateway.med(token, Gateway.nyKorrelation())
                .get(Gateway.SAG, "mhbkcnplaeogdfjimhbkcnplaeogdfji")
                .then()
                .statusCode(503)
                .body("kode", equalTo("KILDE_UTILGAENGELIG"));
    }

    @Test
    void nothingAmongWhatCameInTimeIsATechnicalFailureAndNotAnEmptyAnswer() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        omverden.sagsindeks.svarer(kald -> haengerPaaSide3(
                kald, nr -> new SagerSvar(Testdata.noegle(BORGER), List.of(), List.of(), nr == null ? "2" : "3")));

        Gateway.overblik(Tokens.borger(BORGER), korrelation).statusCode(200).body("kommuner", empty());

        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(k -> assertThat(k.get("kommuner")).contains("\"tekniskFejl\": true"));
    }

    private static void haengerPaaSide3(HttpExchange kald, Function<@Nullable String, SagerSvar> side)
            throws IOException, InterruptedException {
        var query = kald.getRequestURI().getQuery();
        if ("efter=3".equals(query)) {
            Thread.sleep(3_000);
        }
        Omverden.svar(kald, side.apply(query));
    }

    private static SagerSvar side(@Nullable String query, int antal) {
        var nr = query == null ? 1 : Integer.parseInt(query.replace("efter=", ""));
        return new SagerSvar(
                Testdata.noegle(BORGER),
                List.of(Testdata.sag(
                        UUID.randomUUID(), BORGER, Testdata.KORSBAEK, Testdata.AABENT_KLE, "Sag " + nr, "2021-01-01")),
                List.of(),
                nr == antal ? null : String.valueOf(nr + 1));
    }
}
