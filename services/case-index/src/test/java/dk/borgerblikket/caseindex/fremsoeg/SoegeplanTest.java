package dk.borgerblikket.caseindex.fremsoeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.fremsoeg.Objektsoegning;
import dk.borgerblikket.search.fremsoeg.Raekkefoelge;
import dk.borgerblikket.search.fremsoeg.Side;
import dk.borgerblikket.search.fremsoeg.SoegeRepository;
import dk.borgerblikket.search.kort.Kortsoeger;
import dk.borgerblikket.search.kort.Kortsoegning;
import dk.borgerblikket.search.kriterier.Kriterielaeser;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That searches are answered by their indexes when an authority has many objects. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoegeplanTest {

    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final String CVR = "87654321";
    private static final UUID SYSTEM = UUID.randomUUID();

    private static final List<String> FYLD = List.of("""
            INSERT INTO objekt (uuid, objekttype, master, ejer_cvr, tidspunkt, antal_registreringer, indhold, opdateret)
            SELECT gen_random_uuid(), 'Sag', $1, '87654321', now(), 1, '{}', now() FROM generate_series(1, 30000)
            """, """
            INSERT INTO soegning (objekt, objekttype, ejer_cvr, master, klasser, foelsomhed, visningsklasse,
                sikkerhedsprofil, noegler, tekst, notater)
            SELECT uuid, objekttype, ejer_cvr, master, '{27.35.04}', 1, '{}', '{}',
                ARRAY[(random() * 1e15)::bigint, (random() * 1e15)::bigint, 7], 'titel ' || uuid, 0
            FROM objekt WHERE master = $1
            """);

    @Inject
    Pool pool;

    @Inject
    SoegeRepository repository;

    @Inject
    Kortsoeger kortsoegning;

    @Inject
    Fremsoegning fremsoegning;

    @Inject
    Kriterielaeser kriterier;

    @Inject
    Sagstype sagstype;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void fyld() {
        FYLD.forEach(
                sql -> pool.preparedQuery(sql).execute(Tuple.of(SYSTEM)).await().atMost(FRIST));
        pool.query("VACUUM ANALYZE soegning").execute().await().atMost(FRIST);
        pool.query("ANALYZE objekt").execute().await().atMost(FRIST);
    }

    @AfterEach
    void ryd() {
        pool.preparedQuery("DELETE FROM objekt WHERE master = $1")
                .execute(Tuple.of(SYSTEM))
                .await()
                .atMost(FRIST);
    }

    @Test
    void searchByPartyNumberTitleAndUuidUseTheirIndexes() throws JsonProcessingException {
        var part =
                "{\"RelationListe\":{\"Sagspart\":[{\"ReferenceID\":{\"URNIdentifikator\":\"urn:oio:cpr-nr:2105900001\"}}]}}";
        var nummer = "{\"AttributListe\":{\"Egenskaber\":[{\"Sagsnummer\":\"2020-1\"}]}}";
        var titel = "{\"AttributListe\":{\"Egenskaber\":[{\"Titel\":\"Aftale om have\"}]}}";
        assertThat(plan(List.of(), part)).contains("soegning_noegler").doesNotContain("Seq Scan on soegning");
        assertThat(plan(List.of(), nummer)).contains("soegning_noegler").doesNotContain("Seq Scan on soegning");
        assertThat(plan(List.of(), titel)).contains("soegning_tekst").doesNotContain("Seq Scan on soegning");
        assertThat(plan(List.of(UUID.randomUUID()), null))
                .contains("soegning_pkey")
                .doesNotContain("Seq Scan on soegning");
        assertThat(plan(List.of(UUID.randomUUID()), part))
                .contains("soegning_pkey", "soegning_noegler")
                .doesNotContain("Seq Scan on soegning");
    }

    @Test
    void theShortSearchUsesTheSameIndexes() {
        assertThat(kortplan(new Kortsoegning<>(null, "aftale om have", null, null)))
                .contains("soegning_tekst")
                .doesNotContain("Seq Scan on soegning");
        var relation = new Kortsoegning.Relation<>(
                Relationsliste.Sagspart, null, null, UnikId.urn("urn:oio:cpr-nr:2105900001"));
        assertThat(kortplan(new Kortsoegning<>(relation, null, null, null)))
                .contains("soegning_noegler")
                .doesNotContain("Seq Scan on soegning");
    }

    @Test
    void aSearchInTheHistoryOfTooManyObjectsIsRefusedWithWhatToAdd() throws JsonProcessingException {
        var dengang = "\"SoegRegistrering\":{\"TilTidspunkt\":{\"TidsstempelDatoTid\":\"2020-01-01T00:00:00Z\"}}";
        var bred = json.readValue("{\"SoegUdtryk\":{\"SoegSag\":[{" + dengang + "}]}}", FremsoegInput.class);
        assertThatThrownBy(() -> fremsoegning.fremsoeg(laeser(), bred).await().atMost(FRIST))
                .isInstanceOfSatisfying(Fejl.class, f -> assertThat(f.kode()).isEqualTo(Soegefejl.UGYLDIG_SOEGNING));
        var smal = json.readValue(
                "{\"SoegUdtryk\":{\"SoegSag\":[{" + dengang
                        + ",\"RelationListe\":{\"Sagspart\":[{\"ReferenceID\":{\"URNIdentifikator\":\"urn:oio:cpr-nr:2105900001\"}}]}}]}}",
                FremsoegInput.class);
        assertThat(fremsoegning
                        .fremsoeg(laeser(), smal)
                        .await()
                        .atMost(FRIST)
                        .standardRetur()
                        .statusKode())
                .isEqualTo(44);
    }

    @Test
    void aSearchThatTakesTooLongIsGivenUpWithWhatToAdd() throws JsonProcessingException {
        var alle = json.readValue("{\"SoegUdtryk\":{\"SoegSag\":[{}]}}", FremsoegInput.class);
        var optaget = pool.getConnection().await().atMost(FRIST);
        var transaktion = optaget.begin().await().atMost(FRIST);
        try {
            optaget.query("LOCK TABLE soegning IN ACCESS EXCLUSIVE MODE")
                    .execute()
                    .await()
                    .atMost(FRIST);
            assertThatThrownBy(
                            () -> fremsoegning.fremsoeg(laeser(), alle).await().atMost(FRIST))
                    .isInstanceOfSatisfying(
                            Fejl.class, f -> assertThat(f.kode()).isEqualTo(Soegefejl.UGYLDIG_SOEGNING));
        } finally {
            transaktion.rollback().await().atMost(FRIST);
            optaget.close().await().atMost(FRIST);
        }
    }

    private String plan(List<UUID> uuider, @Nullable String kriterium) throws JsonProcessingException {
        var led = new ArrayList<Udtryk>();
        if (!uuider.isEmpty()) {
            led.add(new Udtryk.Blandt(Set.copyOf(uuider)));
        }
        if (kriterium != null) {
            led.add(new Udtryk.Soeg(kriterier.laes(Sagstype.NAVN, json.readValue(kriterium, SoegSag.class))));
        }
        var parametre = new Parametre();
        var sql = repository.sql(
                sagstype,
                laeser(),
                new SoegeRepository.Spoergsmaal(
                        new Udtryk.Eller(led),
                        uuider,
                        Raekkefoelge.INGEN,
                        Side.FOERSTE,
                        Objektsoegning.INGEN_DELE,
                        true),
                parametre);
        return forklar(sql, parametre);
    }

    private String kortplan(Kortsoegning<Relationsliste> soegning) {
        var parametre = new Parametre();
        return forklar(kortsoegning.sql(laeser(), soegning, Kortsag.VISNING, parametre), parametre);
    }

    private String forklar(String sql, Parametre parametre) {
        var linjer = new StringBuilder();
        pool.preparedQuery("EXPLAIN " + sql)
                .execute(parametre.tuple())
                .await()
                .atMost(FRIST)
                .forEach(r -> linjer.append(r.getString(0)).append('\n'));
        return linjer.toString();
    }

    private static Laeser laeser() {
        return new Laeser(new Cvr(CVR), SYSTEM, true, List.of(), Set.of());
    }
}
