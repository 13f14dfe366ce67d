package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has happened stays as it was. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class AendringslogTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE aendringslog SET hvem = 'en anden'",
                "DELETE FROM aendringslog",
                "TRUNCATE aendringslog",
                "UPDATE kle_konfiguration SET version = 7",
                "DELETE FROM kle_konfiguration",
                "UPDATE kle_annullering SET version = 7",
                "DELETE FROM kle_annullering",
                "UPDATE kommune_tilslutning SET aendret_af = 'en anden'",
                "DELETE FROM kommune_tilslutning"
            })
    void ingenKanAendreHistorien(String sql) {
        kommune();

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Database.udfoer(sql))
                .withMessageContaining("append-only");
    }

    @Test
    void enAendringDerRullesTilbageStaarIkkeILoggen() throws Exception {
        var cvr = kommune();
        var foer = Database.aendringer(cvr);

        national()
                .body("{\"linjer\":[{\"kle\":\"32.*\",\"vis\":true},{\"kle\":\"32\",\"vis\":true}]}")
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(422);

        assertThat(Database.aendringer(cvr)).isEqualTo(foer);
    }
}
