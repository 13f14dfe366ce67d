package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.opdater;
import static dk.borgerblikket.benefitindex.Beskeder.opdaterBevilling;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.search.opbygning.Soegeopbygning;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

/** That objects from before the search table become searchable exactly as if they had been written after it. */
@QuarkusTest
class SoegeopbygningTest extends Indekstest {

    /** With the keys in order, since only which ones there are matters. */
    private static final String RAEKKE = """
            SELECT to_jsonb(s) - 'noegler' || jsonb_build_object('noegler', (SELECT array_agg(n ORDER BY n) FROM unnest(s.noegler) n))
            FROM soegning s WHERE objekt = ?
            """;

    private static final String SLET =
            "WITH slettet AS (DELETE FROM soegning WHERE objekt = ? RETURNING 1) SELECT count(*) FROM slettet";

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    @Inject
    @Readiness
    Soegeopbygning opbygning;

    @Test
    void the_rows_are_the_ones_that_writing_gives() throws SQLException {
        var cpr = nytCpr();
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        var rettelse = opdaterBevilling(bevilling, "2020-07-01T10:00:00+02:00");
        rettelse.putObject("RelationListe")
                .putArray("Bevillingspart")
                .add(Beskeder.part(Beskeder.BEVILLINGSMODTAGER, nytCpr()));
        kald(OPDATER, opdater(List.of(rettelse), List.of())).statusCode(200);
        var bevillingen = sql(RAEKKE, bevilling);
        var effektueringen = sql(RAEKKE, effektuering);

        assertThat(sql(SLET, bevilling)).containsExactly("1");
        assertThat(sql(SLET, effektuering)).containsExactly("1");
        assertThat(opbygning.opbyg().await().atMost(Duration.ofSeconds(60))).isEqualTo(2);

        assertThat(bevillingen).hasSize(1).isEqualTo(sql(RAEKKE, bevilling));
        assertThat(effektueringen).hasSize(1).isEqualTo(sql(RAEKKE, effektuering));
        assertThat(opbygning.opbyg().await().atMost(Duration.ofSeconds(60))).isZero();
    }
}
