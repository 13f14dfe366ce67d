package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.gateway.efterregning.Efterregning;
import dk.borgerblikket.gateway.kilder.Kilde;
import dk.borgerblikket.gateway.kilder.Kildestatus;
import dk.borgerblikket.gateway.kilder.Kildestatus.Udfald;
import dk.borgerblikket.gateway.opslag.Kaldsregnskab;
import dk.borgerblikket.gateway.opslag.KommuneKald;
import dk.borgerblikket.gateway.opslag.Opslag;
import dk.borgerblikket.gateway.opslag.OpslagRepository;
import dk.borgerblikket.gateway.opslag.Vist;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month counted from the access rows comes to what the call events come to. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class EfterregningTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Cpr BORGER = new Cpr("6101901234");
    private static final String UKENDT = "ukendt";

    @Inject
    OpslagRepository opslag;

    @Inject
    Efterregning efterregning;

    private final AtomicReference<JsonNode> sendt = new AtomicReference<>();

    @BeforeEach
    void start() {
        sendt.set(null);
        Omverden.ny().rapportering.svarer(kald -> {
            if (kald.getRequestMethod().equals("PUT")) {
                sendt.set(JSON.readTree(kald.getRequestBody()));
                kald.sendResponseHeaders(204, -1);
            } else {
                Nabo.json(kald, 503, new byte[0]);
            }
        });
    }

    @Test
    void theRowsComeToWhatTheEventsComeTo() throws Throwable {
        var denne = Dato.maaned(Instant.now());
        var foer = tal(denne);
        var ventedeFoer = sendt.get().get("ventende").asLong();
        var kommuner = List.of(new Cvr("41000001"), new Cvr("41000002"), new Cvr("41000003"));
        var random = new Random(726);
        var forventet = new TreeMap<String, long[]>();
        for (var i = 0; i < 300; i++) {
            var svar = tilfaeldigt(random, kommuner);
            svar.kald().forEach(k -> tael(forventet, k));
            VertxContextSupport.subscribeAndAwait(() -> opslag.skriv(svar));
        }

        var efter = tal(denne);

        for (var sted : forventet.keySet()) {
            var nye = efter.get(sted).clone();
            var gamle = foer.getOrDefault(sted, new long[nye.length]);
            for (var i = 0; i < nye.length; i++) {
                nye[i] -= gamle[i];
            }
            assertThat(nye).as(sted).isEqualTo(forventet.get(sted));
        }
        assertThat(forventet).containsKeys(UKENDT, "41000001", "41000002", "41000003");
        assertThat(forventet.values()).anySatisfy(t -> assertThat(t[2]).isPositive());
        assertThat(sendt.get().get("ventende").asLong() - ventedeFoer).isEqualTo(300);
    }

    /** The database, whose clock makes the ids, is ahead of the gateway at the end of a month and behind at its beginning. */
    @ParameterizedTest
    @CsvSource({
        "2020-06-30T22:00:00Z, 42000001, 42000002", // summer time, two hours ahead of UTC
        "2020-01-31T23:00:00Z, 42000003, 42000004", // winter time, one hour
        "2019-12-31T23:00:00Z, 42000005, 42000006" // new year
    })
    void aMonthEndsAtMidnightInDenmarkByTheMomentOfTheAnswer(Instant midnat, String foer, String efter)
            throws Throwable {
        indsaet(midnat.minusMillis(1), midnat.plus(Duration.ofMinutes(40)), foer);
        indsaet(midnat, midnat.minus(Duration.ofMinutes(10)), efter);

        var ny = Dato.maaned(midnat);
        assertThat(tal(ny.minusMonths(1))).containsKey(foer).doesNotContainKey(efter);
        assertThat(tal(ny)).containsKey(efter).doesNotContainKey(foer);
        assertThat(tal(ny.plusMonths(1))).doesNotContainKeys(foer, efter);
    }

    /** Both copies of the gateway answer at the same time, and one's clock is four minutes ahead: each by its own clock. */
    @Test
    void twoCopiesWhoseClocksDifferAreCountedEachByItsOwn() throws Throwable {
        var midnat = Instant.parse("2021-03-31T22:00:00Z");
        indsaet(midnat.plus(Duration.ofMinutes(2)), midnat.minus(Duration.ofMinutes(2)), "42000007");
        indsaet(midnat.minus(Duration.ofMinutes(2)), midnat.minus(Duration.ofMinutes(2)), "42000007");

        assertThat(tal(YearMonth.of(2021, 3)).get("42000007")).startsWith(0L, 1L);
        assertThat(tal(YearMonth.of(2021, 4)).get("42000007")).startsWith(0L, 1L);
    }

    @Test
    void aLookUpOfOneCaseIsNoCall() throws Throwable {
        Database.udfoer("""
                INSERT INTO opslag (id, tidspunkt, borger, korrelation, art, konfigurationsversioner, vist, kilder)
                VALUES ('%s', '2020-10-02T10:00:00Z', '\\x%s', 'k', 'SAG', '{}', '{"42000001": {"sager": ["a"]}}', '{}')
                """.formatted(id(Instant.parse("2020-10-02T10:00:00Z")), "00".repeat(32)));

        assertThat(tal(YearMonth.of(2020, 10))).isEmpty();
    }

    /** The month as it is sent to reporting: by place, the seven figures. */
    private Map<String, long[]> tal(YearMonth maaned) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> efterregning.efterregn(maaned));
        var tal = new TreeMap<String, long[]>();
        for (var k : sendt.get().get("kommuner")) {
            tal.put(k.get("cvr").isNull() ? UKENDT : k.get("cvr").asText(), new long[] {
                k.get("medData").asLong(),
                k.get("udenData").asLong(),
                k.get("tekniskFejl").asLong(),
                k.get("sagerMed").asLong(),
                k.get("sagerUden").asLong(),
                k.get("ydelserMed").asLong(),
                k.get("ydelserUden").asLong()
            });
        }
        return tal;
    }

    /** Counts an event as reporting does. */
    private static void tael(Map<String, long[]> tal, KommuneKald kald) {
        var t = tal.computeIfAbsent(kald.cvr() == null ? UKENDT : kald.cvr().cifre(), _ -> new long[7]);
        t[0] += kald.sager() || kald.ydelser() ? 1 : 0;
        t[1] += kald.sager() || kald.ydelser() || kald.tekniskFejl() ? 0 : 1;
        t[2] += kald.tekniskFejl() ? 1 : 0;
        t[3] += kald.sager() ? 1 : 0;
        t[4] += kald.sager() || kald.tekniskFejl() ? 0 : 1;
        t[5] += kald.ydelser() ? 1 : 0;
        t[6] += kald.ydelser() || kald.tekniskFejl() ? 0 : 1;
    }

    private static Opslag tilfaeldigt(Random random, List<Cvr> kommuner) {
        var vist = new TreeMap<Cvr, Vist>();
        for (var kommune : kommuner) {
            var art = random.nextInt(6);
            if (art < 3) {
                vist.put(
                        kommune,
                        new Vist(
                                art == 1 ? List.of() : List.of(UUID.randomUUID(), UUID.randomUUID()),
                                List.of(),
                                art == 0 ? List.of() : List.of(UUID.randomUUID()),
                                List.of()));
            }
        }
        var bopael = Optional.ofNullable(bopael(random, kommuner));
        var status = new ArrayList<Kildestatus>();
        for (var kilde : Kilde.values()) {
            status.add(new Kildestatus(
                    kilde,
                    random.nextInt(4) > 0 ? Udfald.OK : Udfald.values()[random.nextInt(Udfald.values().length)]));
        }
        var komplet = status.stream().allMatch(Kildestatus::komplet);
        return new Opslag(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                BORGER,
                Gateway.nyKorrelation(),
                Opslag.Art.OVERBLIK,
                bopael,
                Map.of(),
                vist,
                status,
                Kaldsregnskab.taelling(bopael, vist, komplet));
    }

    private static @Nullable Cvr bopael(Random random, List<Cvr> kommuner) {
        var nr = random.nextInt(kommuner.size() + 1);
        return nr == kommuner.size() ? null : kommuner.get(nr);
    }

    private static void indsaet(Instant tidspunkt, Instant skrevet, String bopaelskommune) throws SQLException {
        Database.udfoer("""
                INSERT INTO opslag
                    (id, tidspunkt, borger, korrelation, art, bopaelskommune, konfigurationsversioner, vist, kilder)
                VALUES ('%s', '%s', '\\x%s', 'k', 'OVERBLIK', '%s', '{}', '{}', '{"sagsindeks": "OK"}')
                """.formatted(id(skrevet), tidspunkt, "00".repeat(32), bopaelskommune));
    }

    private static UUID id(Instant tid) {
        return new UUID(tid.toEpochMilli() << 16 | 0x7000, 0x8000000000000000L | new Random().nextLong() >>> 2);
    }
}
