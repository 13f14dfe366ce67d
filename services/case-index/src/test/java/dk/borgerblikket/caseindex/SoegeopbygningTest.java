package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.search.opbygning.Soegeopbygning;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

/** That objects from before the search table become searchable exactly as if they had been written after it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoegeopbygningTest {

    /** With the keys in order, since only which ones there are matters. */
    private static final String RAEKKE = """
            SELECT to_jsonb(s) - 'noegler' || jsonb_build_object('noegler', (SELECT array_agg(n ORDER BY n) FROM unnest(s.noegler) n))
            FROM soegning s WHERE objekt = ?
            """;

    private static final String SLET =
            "WITH slettet AS (DELETE FROM soegning WHERE objekt = ? RETURNING 1) SELECT count(*) FROM slettet";

    private final UUID uuid = UUID.randomUUID();
    private final UUID dokument = UUID.randomUUID();

    @Inject
    @Readiness
    Soegeopbygning opbygning;

    @Test
    void theRowsAreTheOnesThatWritingGives() {
        koder(kald("importer", Indeks.dokumenter(dokument(dokument))), 20);
        importer(journaliser(sag(uuid, "2605900001"), dokument));
        var rettelse = nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Rettet");
        rettelse.putObject("RelationListe")
                .putArray("Sagspart")
                .add(sag(uuid, "2605900002").at(Indeks.RELATIONER + "Sagspart/0"));
        koder(kald("opdater", opdaterSager(rettelse)), 20);
        var sagen = sql(RAEKKE, uuid);
        var dokumentet = sql(RAEKKE, dokument);

        assertThat(sql(SLET, uuid)).isEqualTo("1");
        assertThat(sql(SLET, dokument)).isEqualTo("1");
        assertThat(opbygning.opbyg().await().atMost(Duration.ofSeconds(60))).isEqualTo(2);

        assertThat(sql(RAEKKE, uuid)).isEqualTo(sagen);
        assertThat(sql(RAEKKE, dokument)).isEqualTo(dokumentet);
        assertThat(opbygning.opbyg().await().atMost(Duration.ofSeconds(60))).isZero();
    }
}
