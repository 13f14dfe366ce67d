package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every call reaches reporting, and is counted there once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class UdbakkeTest {

    private static final String BORGER = "6101901234";

    private Omverden omverden;

    @BeforeEach
    void start() throws SQLException {
        omverden = Omverden.ny();
        Database.udfoer("DELETE FROM kald_udbakke");
    }

    /** Ids of the events of this many calls. */
    private static Set<UUID> kald(int antal) throws SQLException {
        var id = new HashSet<UUID>();
        for (var korrelation :
                IntStream.range(0, antal).mapToObj(n -> Gateway.nyKorrelation()).toList()) {
            Gateway.overblik(Tokens.borger(BORGER, "11111111"), korrelation).statusCode(200);
            id.add(UUID.fromString(Database.opslag(korrelation).getFirst().get("id")));
        }
        return id;
    }

    private static boolean udbakkenErTom() throws SQLException {
        return Database.hent("SELECT id FROM kald_udbakke").isEmpty();
    }

    @Test
    void eventArrivesAsReportingExpectsIt() throws Exception {
        var tokens = ConcurrentHashMap.<String>newKeySet();
        omverden.rapportering.svarer(kald -> {
            tokens.add(kald.getRequestMethod() + " " + kald.getRequestURI() + " "
                    + kald.getRequestHeaders().getFirst("Authorization").startsWith("Bearer "));
            omverden.taeller(kald);
        });

        var id = kald(1).iterator().next();
        Gateway.venter("kaldet er talt", () -> omverden.talte().containsKey(id));

        var haendelse = omverden.talte().get(id);
        assertThat(haendelse.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "tidspunkt", "kommuner");
        assertThat(Instant.parse(haendelse.get("tidspunkt").asText())).isBefore(Instant.now());
        assertThat(haendelse.get("kommuner"))
                .hasToString("[{\"cvr\":\"11111111\",\"sager\":false,\"ydelser\":false,\"tekniskFejl\":false}]");
        assertThat(tokens).containsExactly("POST /rapportering/v1/haendelser true");
        Gateway.venter("udbakken er tom", UdbakkeTest::udbakkenErTom);
    }

    @Test
    void moreThanOneBundleIsDelivered() throws Exception {
        var id = kald(13);
        var bundter = ConcurrentHashMap.<Integer>newKeySet();
        omverden.rapportering.svarer(kald -> {
            var foer = omverden.talte().size();
            omverden.taeller(kald);
            bundter.add(omverden.talte().size() - foer);
        });

        Gateway.venter("alle kald er talt", () -> omverden.talte().keySet().containsAll(id));

        assertThat(bundter).contains(5).allSatisfy(antal -> assertThat(antal).isLessThanOrEqualTo(5));
        Gateway.venter("udbakken er tom", UdbakkeTest::udbakkenErTom);
    }

    @Test
    void eventThatWasCountedBeforeTheAnswerWasLostIsCountedOnce() throws Exception {
        var forsoeg = new AtomicInteger();
        var leveringer = new AtomicInteger();
        omverden.rapportering.svarer(kald -> {
            omverden.tael(kald);
            leveringer.incrementAndGet();
            if (forsoeg.incrementAndGet() <= 2) {
                Nabo.json(kald, 500, new byte[0]);
            } else {
                kald.sendResponseHeaders(204, -1);
            }
        });

        var id = kald(3);
        Gateway.venter("udbakken er tom", UdbakkeTest::udbakkenErTom);

        assertThat(leveringer.get()).isGreaterThan(2);
        assertThat(omverden.talte()).containsOnlyKeys(id);
    }

    @Test
    void nothingIsLostWhileReportingIsDownOrTooSlow() throws Exception {
        omverden.rapportering.ned();
        var id = kald(2);
        omverden.rapportering.opMed(kald -> Thread.sleep(5_000));
        id.addAll(kald(2));
        omverden.rapportering.ned();
        omverden.rapportering.opMed(omverden::taeller);

        Gateway.venter("udbakken er tom", UdbakkeTest::udbakkenErTom);
        assertThat(omverden.talte()).containsOnlyKeys(id);
    }

    @Test
    void anAnswerOtherThan204TakesNothingOver() throws Exception {
        omverden.rapportering.svarer(kald -> {
            omverden.tael(kald);
            Nabo.json(kald, 200, "{}".getBytes());
        });
        var id = kald(1);
        Gateway.venter(
                "kaldet er forsøgt afleveret", () -> omverden.talte().keySet().containsAll(id));

        assertThat(Database.hent("SELECT id FROM kald_udbakke"))
                .extracting(r -> UUID.fromString(r.get("id")))
                .containsExactlyElementsOf(List.copyOf(id));
    }

    @Test
    void eventsThatAnotherCopyIsDeliveringAreLeftToIt() throws Exception {
        var optaget = kald(1);
        try (var anden = Database.forbind()) {
            anden.setAutoCommit(false);
            try (var saetning = anden.createStatement()) {
                saetning.execute("SELECT id FROM kald_udbakke FOR UPDATE");
            }
            var fri = kald(1);
            omverden.rapportering.svarer(omverden::taeller);
            Gateway.venter(
                    "det frie kald er talt", () -> omverden.talte().keySet().containsAll(fri));

            assertThat(omverden.talte()).doesNotContainKeys(optaget.toArray(UUID[]::new));
            anden.rollback();
        }
        Gateway.venter("også det andet er talt", () -> omverden.talte().keySet().containsAll(optaget));
    }
}
