package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lookup has not answered since the gateway started. */
@QuarkusTest
@TestProfile(UdenKlassifikationTest.Profil.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class UdenKlassifikationTest {

    private static final String BORGER = "0123456789";

    public static final class Profil implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("borgerblikket.opslag.interval", "1h");
        }
    }

    private final UUID sag = UUID.randomUUID();

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.nyUdenAtVente();
        omverden.sager(
                BORGER,
                List.of(Testdata.sag(sag, BORGER, Testdata.KORSBAEK, Testdata.AABENT_KLE, "Min sag", "2021-01-01")),
                List.of());
    }

    @Test
    void nothingIsShownAndTheAnswerSaysWhy() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        Gateway.overblik(Tokens.borger(BORGER, "11111111"), korrelation)
                .statusCode(200)
                .body("kilder.status", contains("OK", "OK", "UTILGAENGELIG"))
                .body("kilder[2].besked", containsString("kan ikke vise"))
                .body("kommuner.cvr", contains("11111111"))
                .body("kommuner[0].sager", empty())
                .body("kommuner[0].visning.tekst", containsString("Korsbæk Kommune"));
        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(k -> assertThat(k.get("kommuner")).contains("\"tekniskFejl\": true"));
    }

    @Test
    void itCannotBeToldWhetherACaseExists() {
        Gateway.med(Tokens.borger(BORGER), Gateway.nyKorrelation())
                .get(Gateway.SAG, "a".repeat(32))
                .then()
                .statusCode(503)
                .body("kode", equalTo("KILDE_UTILGAENGELIG"));
    }
}
