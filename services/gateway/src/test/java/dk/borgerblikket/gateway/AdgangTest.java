package dk.borgerblikket.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class AdgangTest {

    private static final String BORGER = "0123456789";

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        omverden.modtaget().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/borger/v1/overblik", "/borger/v1/sager/x", "/borger/v1/ydelser/x"})
    void noTokenIsUnauthorised(String sti) {
        given().get(sti).then().statusCode(401).body("kode", equalTo("MANGLER_LOGIN"));
        assertThat(omverden.modtaget()).isEmpty();
    }

    static Stream<Arguments> afviste() {
        return Stream.of(
                afvist("employee", "FORKERT_TOKENTYPE", () -> Tokens.medarbejder("11111111", "konfiguration_laes")),
                afvist("system", "FORKERT_TOKENTYPE", () -> Tokens.system(UUID.randomUUID(), "11111111")),
                afvist("service", "FORKERT_TOKENTYPE", () -> Tokens.tjeneste("gateway")),
                afvist(
                        "low level",
                        "NIVEAU_FOR_LAVT",
                        () -> Tokens.raa("borger", Map.of("cpr", BORGER, "niveau", "Low"))),
                afvist("no CPR", "CPR_MANGLER", () -> Tokens.raa("borger", Map.of())));
    }

    private static Arguments afvist(String hvem, String kode, Supplier<String> token) {
        return Arguments.of(hvem, kode, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("afviste")
    void anybodyButACitizenAtLevelSubstantialIsRefused(String hvem, String kode, Supplier<String> token)
            throws Exception {
        for (var sti : new String[] {"/borger/v1/overblik", "/borger/v1/sager/x", "/borger/v1/ydelser/x"}) {
            var korrelation = Gateway.nyKorrelation();

            Gateway.med(token.get(), korrelation)
                    .get(sti)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("kode", equalTo(kode));

            assertThat(Database.opslag(korrelation)).isEmpty();
        }
        assertThat(omverden.modtaget()).isEmpty();
    }

    @Test
    void readyWithADatabaseAndAConfiguration() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("opsaetning", "Reactive PostgreSQL connections health check"));
    }
}
