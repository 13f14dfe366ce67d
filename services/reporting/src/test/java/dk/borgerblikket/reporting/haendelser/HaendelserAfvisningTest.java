package dk.borgerblikket.reporting.haendelser;

import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A delivery with one fault in it counts nothing at all. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class HaendelserAfvisningTest {

    private static final String GOD = "2026-11-02T10:00:00Z";

    @Test
    void tusindKaldKanLeveresMenIkkeEtMere() {
        var cvr = nyKommune();
        var leverance = new Leverance();
        IntStream.range(0, 1000).forEach(i -> leverance.og(GOD, medSager(cvr)));

        leverance.send();
        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isEqualTo(1000);

        leverance.og(GOD, medSager(cvr)).sendt().statusCode(400).body("kode", equalTo("UGYLDIG_VAERDI"));
        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isEqualTo(1000);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2017-12-31T23:00:00Z, før Borgerblikket fandtes",
        "2026-11-23T12:05:01Z, mere end fem minutter ude i fremtiden",
        "+200000-01-01T00:00:00Z, et årstal databasen ikke kan rumme"
    })
    void urimeligtTidspunktAfvises(String tidspunkt, String hvorfor) {
        var cvr = nyKommune();
        var id = UUID.randomUUID();

        Leverance.med(GOD, medSager(cvr))
                .og(id, Instant.parse(tidspunkt), List.of(medSager(cvr)))
                .sendt()
                .statusCode(400)
                .body("kode", equalTo("URIMELIGT_TIDSPUNKT"))
                .body("id", equalTo(id.toString()));

        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isZero();
    }

    @Test
    void etUrLidtForanVoresErIkkeEnFejl() {
        var cvr = nyKommune();

        Leverance.med("2026-11-23T12:05:00Z", medSager(cvr)).send();

        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isEqualTo(1);
    }

    @Test
    void sammeKommuneToGangeIEtKaldAfvises() {
        var cvr = nyKommune();

        Leverance.med(GOD, udenData(cvr), medSager(cvr))
                .sendt()
                .statusCode(400)
                .body("kode", equalTo("KOMMUNE_GENTAGET"));

        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isZero();
    }

    static Stream<Map<String, Object>> forkerteKommuner() {
        return Stream.of(
                Map.of("cvr", "1234567", "sager", true, "ydelser", true, "tekniskFejl", false),
                Map.of("cvr", "ukendt", "sager", true, "ydelser", true, "tekniskFejl", false),
                Map.of("cvr", "12345678", "sager", true, "ydelser", true),
                Map.of("cvr", "12345678", "sager", "ja", "ydelser", true, "tekniskFejl", false),
                Map.of("cvr", "12345678", "sager", 1, "ydelser", true, "tekniskFejl", false),
                Map.of("cvr", "12345678", "sager", true, "ydelser", true, "tekniskFejl", false, "cpr", "0123456789"));
    }

    @ParameterizedTest
    @MethodSource("forkerteKommuner")
    void forkertKommuneAfviserHeleLeverancenUdenAtGentageIndholdet(Map<String, Object> forkert) {
        var cvr = nyKommune();

        var svar = Leverance.med(GOD, medSager(cvr))
                .og(GOD, forkert)
                .sendt()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .asString();

        assertThat(svar).doesNotContain("0123456789", "Exception", "dk.borgerblikket");
        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isZero();
    }

    static Stream<Object> forkerteBeskeder() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{\"haendelser\":",
                Map.of(),
                Map.of("haendelser", List.of()),
                Map.of("haendelser", List.of(Map.of())),
                Map.of("haendelser", List.of(Map.of("id", UUID.randomUUID(), "tidspunkt", GOD, "kommuner", List.of()))),
                Map.of(
                        "haendelser",
                        List.of(Map.of("id", "1", "tidspunkt", GOD, "kommuner", List.of(udenData("12345678"))))),
                Map.of(
                        "haendelser",
                        List.of(Map.of(
                                "id",
                                UUID.randomUUID(),
                                "tidspunkt",
                                "i går",
                                "kommuner",
                                List.of(udenData("12345678"))))));
    }

    @ParameterizedTest
    @MethodSource("forkerteBeskeder")
    void beskedDerIkkeFoelgerKontraktenAfvises(Object besked) {
        Leverance.send(besked).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void kunTjenesterKanLevere() {
        var cvr = nyKommune();
        var besked = Leverance.med(GOD, medSager(cvr)).besked();

        for (var token : List.of(
                Tokens.borger("0123456789"),
                Tokens.medarbejder(Rapport.NATIONAL, "national_admin"),
                Tokens.system(UUID.randomUUID(), cvr))) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body(besked)
                    .post("/rapportering/v1/haendelser")
                    .then()
                    .statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(besked)
                .post("/rapportering/v1/haendelser")
                .then()
                .statusCode(401);
        assertThat(Rapport.maaned(cvr, "2026-11").samlet()).isZero();
    }
}
