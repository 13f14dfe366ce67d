package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every look-up by a reader leaves a row that says who looked by what and saw what, before it is answered. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class LaeselogTest {

    private static final String CPR = "6101909876";

    private final UUID uuid = UUID.randomUUID();
    private final String korrelation = UUID.randomUUID().toString().replace("-", "");

    @Test
    void aSearchIsRememberedWithItsKindsOfCriterionAndTheObjectsOfTheAnswer() {
        importer(sag(uuid, CPR));

        soeg(system(), """
                {"SoegUdtryk":{"SoegSag":[{"RelationListe":{"Sagspart":[
                  {"ReferenceID":{"URNIdentifikator":"urn:oio:cpr-nr:%s"}}]}}]},
                 "Filter":{"SagVis":[{"Vis":"egenskaber"}]}}""".formatted(CPR)).statusCode(200);

        assertThat(log("cvr || ' ' || it_system || ' ' || handling || ' ' || udfald"))
                .isEqualTo(Indeks.KORSBAEK + " " + Indeks.SYSTEM + " FREMSOEG SVARET");
        assertThat(log("array_to_string(kriterier, ',')")).isEqualTo("RelationListe/Sagspart,SoegSag");
        assertThat(log("'%s' = ANY (objekter)".formatted(uuid))).isEqualTo("t");
        assertThat(log("antal >= 1")).isEqualTo("t");
        assertThat(log("medarbejder IS NULL")).isEqualTo("t");
        assertThat(log("(SELECT count(*) FROM part p WHERE p.objekt = '%s' AND p.noegle = ANY (parter)) > 0"
                        .formatted(uuid)))
                .as("den samme nøgle, som parten findes ved")
                .isEqualTo("t");
        assertThat(log("row_to_json(laeselog)::text")).doesNotContain(CPR).doesNotContain("Skjern");
    }

    @Test
    void hitsThatAreOnlyCountedAreRememberedAsCounted() {
        importer(sag(uuid));

        soeg(system(), "{\"SagUuid\":[\"%s\"]}".formatted(uuid)).statusCode(200);

        assertThat(log("antal || ' ' || cardinality(objekter) || ' ' || udfald || ' ' || kriterier[1]"))
                .isEqualTo("1 0 SVARET SagUuid");
    }

    @Test
    void anEmployeeIsRememberedByAKeyedHashAndASearchInVainToo() {
        importer(sag(uuid));
        var medarbejder = UUID.randomUUID();

        soeg(
                        Tokens.sagslaeser(Indeks.KORSBAEK, Indeks.SYSTEM, "*:4", medarbejder),
                        "{\"SagUuid\":[\"%s\"]}".formatted(UUID.randomUUID()))
                .statusCode(200);

        assertThat(log("octet_length(medarbejder) || ' ' || udfald || ' ' || antal"))
                .isEqualTo("32 INTET 0");
        assertThat(log("row_to_json(laeselog)::text")).doesNotContain(medarbejder.toString());
    }

    @Test
    void aSearchThatIsRefusedIsRemembered() {
        soeg(system(), "{\"SagUuid\":[\"vrøvl\"]}").statusCode(400);

        assertThat(log("udfald || ' ' || antal || ' ' || cardinality(objekter)"))
                .isEqualTo("AFVIST 0 0");
    }

    @Test
    void anAnswerThatCannotBeRememberedIsNotGiven() throws SQLException {
        importer(sag(uuid));
        udfoer("ALTER TABLE laeselog ADD CONSTRAINT proeve CHECK (korrelation <> '%s') NOT VALID"
                .formatted(korrelation));
        try {
            for (var besked : new String[] {"{\"SagUuid\":[\"%s\"]}".formatted(uuid), "{\"SagUuid\":[\"vrøvl\"]}"}) {
                soeg(system(), besked).statusCode(503).body("kode", equalTo("OPSLAG_KAN_IKKE_LOGGES"));
            }
        } finally {
            udfoer("ALTER TABLE laeselog DROP CONSTRAINT proeve");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE laeselog SET antal = 0", "DELETE FROM laeselog WHERE antal < 0", "TRUNCATE laeselog"})
    void nobodyChangesWhatHasBeenRemembered(String sql) {
        assertThatThrownBy(() -> udfoer(sql)).hasMessageContaining("append-only");
    }

    private ValidatableResponse soeg(String token, String besked) {
        return given().auth()
                .oauth2(token)
                .header("traceparent", "00-" + korrelation + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body(besked)
                .post("/sagdokumentindeks/v1/fremsoeg")
                .then();
    }

    private static String system() {
        return Tokens.system(Indeks.SYSTEM, Indeks.KORSBAEK);
    }

    /** What the one row about this test's request says. */
    private String log(String udtryk) {
        assertThat(Indeks.sql("SELECT count(*) FROM laeselog WHERE korrelation = '%s'".formatted(korrelation)))
                .isEqualTo("1");
        return Indeks.sql("SELECT %s FROM laeselog WHERE korrelation = '%s'".formatted(udtryk, korrelation));
    }

    private static void udfoer(String sql) throws SQLException {
        try (var forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
                var saetning = forbindelse.createStatement()) {
            saetning.execute(sql);
        }
    }
}
