package dk.borgerblikket.benefitindex;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.testing.citus.Citusregler;
import dk.borgerblikket.testing.citus.Fordeling;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the schema, as Flyway has left it, could be spread over several machines by Citus as {@code fordeling.txt} says, with
 * the citizen's read on one of them (ADR 0035).
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class CitusTest {

    private static final Fordeling FORDELING =
            Fordeling.laes(Objects.requireNonNull(CitusTest.class.getResourceAsStream("fordeling.txt")));

    /** What the service asks by the clock belongs to no request. */
    private static final String SPURGT = """
            SELECT query FROM pg_stat_statements
            WHERE query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%systemovergang%'
              AND query NOT LIKE '%DELETE FROM haendelse%' AND query NOT IN ('BEGIN', 'COMMIT')
            """;

    private Connection forbindelse;

    /** Whatever a test plants is taken back. In simple mode, since a plan for any parameter is asked for without one. */
    @BeforeEach
    void forbind() throws SQLException {
        forbindelse =
                DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL) + "&preferQueryMode=simple");
        udfoer("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        forbindelse.setAutoCommit(false);
    }

    @AfterEach
    void tagTilbage() throws SQLException {
        forbindelse.rollback();
        forbindelse.close();
    }

    @Test
    void theSchemaCouldBeDistributedButForTheExceptionsThatTheFileNames() throws SQLException {
        assertThat(Citusregler.brud(forbindelse, FORDELING)).isEmpty();
    }

    @Test
    void aCitizensReadIsAnsweredByOneMachine() throws SQLException {
        udfoer("SELECT pg_stat_statements_reset()");
        forbindelse.commit();
        given().auth()
                .oauth2(Tokens.borger("6103000301"))
                .get("/borger/v1/ydelser")
                .then()
                .statusCode(200);

        var spurgt = spurgt();
        assertThat(spurgt).hasSize(1);
        assertThat(Citusregler.flereMaskiner(forbindelse, FORDELING, spurgt.getFirst(), "noegle"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE TABLE ny (id uuid PRIMARY KEY) | ny: says not where",
                "CREATE UNIQUE INDEX plantet ON soegning (ejer_cvr) WHERE false | plantet: is unique without",
                "ALTER TABLE part ADD CONSTRAINT plantet FOREIGN KEY (objekt) REFERENCES systemovergang (id) NOT VALID | plantet: points from",
                "ALTER TABLE registrering ADD COLUMN x uuid CONSTRAINT plantet REFERENCES objekt (uuid) | plantet: points at rows on other",
                "CREATE TRIGGER plantet BEFORE UPDATE ON objekt FOR EACH ROW EXECUTE FUNCTION laeselog_kun_tilfoej() | plantet: a distributed table has no trigger",
                "ALTER TABLE part ADD COLUMN x integer GENERATED ALWAYS AS IDENTITY | part.x: an identity",
                "ALTER TABLE borgerydelse DROP CONSTRAINT borgerydelse_objekt_fkey | is an exception, but breaks no rule"
            })
    void aNewBreachIsFoundAndAnExceptionThatIsNotNeeded(String plantet, String fundet) throws SQLException {
        udfoer(plantet);

        assertThat(Citusregler.brud(forbindelse, FORDELING))
                .singleElement()
                .asString()
                .contains(fundet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM soegning WHERE objekt = $1 | soegning: is not distributed by noegle",
                "SELECT * FROM borgerydelse WHERE objekt = $1 | borgerydelse: is read without one value of noegle",
                "SELECT * FROM borgerydelse WHERE noegle > $1 | borgerydelse: is read without one value of noegle"
            })
    void aReadThatMoreMachinesWouldAnswerIsFound(String sql, String fundet) throws SQLException {
        assertThat(Citusregler.flereMaskiner(forbindelse, FORDELING, sql, "noegle"))
                .singleElement()
                .isEqualTo(fundet);
    }

    private List<String> spurgt() throws SQLException {
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(SPURGT)) {
            var spurgt = new ArrayList<String>();
            while (svar.next()) {
                spurgt.add(svar.getString(1));
            }
            return spurgt;
        }
    }

    private void udfoer(String sql) throws SQLException {
        try (var statement = forbindelse.createStatement()) {
            statement.execute(sql);
        }
    }
}
