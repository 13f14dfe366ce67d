package dk.borgerblikket.caseindex.omkostning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The goals that can be held in counts: one statement per citizen's read, pages touched in proportion to what is read, and as
 * many statements for a small batch as for a large one. PostgreSQL counts.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class OmkostningTest {

    private static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    private static final String KORSBAEK = "11111111";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The citizen's index and a page per case, with its documents on it. */
    private static final int SIDER_FOR_TYVE_SAGER = 30;

    /**
     * What the service has asked since the count began. What is asked here is not the service's, and what it asks by the clock –
     * for removals to be taken on and events to be cleared – belongs to no request.
     */
    private static final String SPOERGSMAAL = """
            SELECT coalesce(sum(calls), 0) AS saetninger, coalesce(sum(shared_blks_hit + shared_blks_read), 0) AS sider
            FROM pg_stat_statements
            WHERE query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%systemovergang%'
              AND query NOT LIKE '%DELETE FROM haendelse%' AND query NOT IN ('BEGIN', 'COMMIT')
            """;

    private static final AtomicInteger BORGERE = new AtomicInteger();

    private Connection forbindelse;

    @BeforeEach
    void forbind() throws SQLException {
        forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
        udfoer("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    }

    @AfterEach
    void luk() throws SQLException {
        forbindelse.close();
    }

    @Test
    void aCitizensReadIsOneStatement() throws SQLException {
        importer(5, "6103000001");

        assertThat(omkostning(() -> laes("6103000001", 5)).saetninger()).isEqualTo(1);
    }

    @Test
    void pagesTouchedFollowWhatIsRead() throws SQLException {
        spredt(20, "6103000002");
        spredt(2, "6103000003");
        udfoer("ANALYZE");
        var faa = laest("6103000003", 2);
        var tyve = laest("6103000002", 20);

        assertThat(tyve).as("20 cases against 2").isGreaterThan(faa).isLessThanOrEqualTo(faa * 10);
        assertThat(tyve).as("20 cases").isLessThanOrEqualTo(SIDER_FOR_TYVE_SAGER);
    }

    @Test
    void aBatchIsAsManyStatementsWhateverItsSize() throws SQLException {
        var lille = omkostning(() -> importer(2, "6103000201")).saetninger();
        var stor = omkostning(() -> importer(40, "6103000202")).saetninger();

        assertThat(stor).isEqualTo(lille);
    }

    @Test
    void documentsGoWithTheirCasesWithoutAPageMoreThanTheCases() throws SQLException {
        var dokumenter = uuider(5);
        for (var dokument : dokumenter) {
            importer("SagIndeks", journaliser(sag("6103000004"), dokument));
            importer(10, "6104%06d".formatted(BORGERE.incrementAndGet()));
        }
        spredt(15, "6103000004");
        importer("DokumentIndeks", dokumenter(dokumenter));
        udfoer("VACUUM ANALYZE");

        assertThat(laest("6103000004", 20)).as("20 cases and 5 documents").isLessThanOrEqualTo(SIDER_FOR_TYVE_SAGER);
    }

    @Test
    void documentsAreAsManyStatementsWhateverTheirNumber() throws SQLException {
        var faa = uuider(2);
        var mange = uuider(40);
        var sagMedFaa = omkostning(() -> importer("SagIndeks", journaliserede("6103000203", faa)));
        var sagMedMange = omkostning(() -> importer("SagIndeks", journaliserede("6103000203", mange)));
        var dokumenterBagefter = omkostning(() -> importer("DokumentIndeks", dokumenter(faa)));
        var mangeBagefter = omkostning(() -> importer("DokumentIndeks", dokumenter(mange)));

        assertThat(sagMedMange.saetninger()).isEqualTo(sagMedFaa.saetninger());
        assertThat(mangeBagefter.saetninger()).isEqualTo(dokumenterBagefter.saetninger());
    }

    @Test
    void onlyWhatConcernsDocumentsCostsWhatDocumentsCost() throws SQLException {
        var uden = omkostning(() -> importer(5, "6103000204")).saetninger();
        var med = omkostning(() -> importer("SagIndeks", journaliserede("6103000205", uuider(5))))
                .saetninger();

        // The filings, the finding that the documents are not there, and the lock on them.
        assertThat(med).isEqualTo(uden + 3);
    }

    private record Omkostning(long saetninger, long sider) {}

    private long laest(String cpr, int antal) throws SQLException {
        laes(cpr, antal);
        return omkostning(() -> laes(cpr, antal)).sider();
    }

    private Omkostning omkostning(Runnable arbejde) throws SQLException {
        udfoer("SELECT pg_stat_statements_reset()");
        arbejde.run();
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(SPOERGSMAAL)) {
            svar.next();
            return new Omkostning(svar.getLong("saetninger"), svar.getLong("sider"));
        }
    }

    private void udfoer(String sql) throws SQLException {
        try (var statement = forbindelse.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Cases of one citizen, each among those of others, so that no two lie on one page. */
    private static void spredt(int antal, String cpr) {
        IntStream.range(0, antal).forEach(_ -> {
            importer(1, cpr);
            importer(10, "6104%06d".formatted(BORGERE.incrementAndGet()));
        });
    }

    private static void laes(String cpr, int antal) {
        var sager = given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/sager")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("sager");
        assertThat(sager).hasSize(antal);
    }

    private static void importer(int antal, String cpr) {
        importer("SagIndeks", IntStream.range(0, antal).mapToObj(_ -> sag(cpr)).toArray(ObjectNode[]::new));
    }

    private static void importer(String liste, ObjectNode... objekter) {
        var besked = JSON.createObjectNode();
        besked.putArray(liste).addAll(List.of(objekter));
        given().auth()
                .oauth2(Tokens.system(SYSTEM, KORSBAEK))
                .contentType("application/json")
                .body(besked.toString())
                .post("/sagdokumentindeks/v1/importer")
                .then()
                .statusCode(200);
    }

    private static List<String> uuider(int antal) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(antal).toList();
    }

    /** A case per document, which is filed on it. */
    private static ObjectNode[] journaliserede(String cpr, List<String> dokumenter) {
        return dokumenter.stream().map(d -> journaliser(sag(cpr), d)).toArray(ObjectNode[]::new);
    }

    private static ObjectNode journaliser(ObjectNode sag, String dokument) {
        var post =
                (ObjectNode) eksempel("sag-med-dokument").at("/SagIndeks/0/Registrering/0/RelationListe/Journalpost/0");
        ((ObjectNode) post.get("ReferenceID")).put("UUIDIdentifikator", dokument);
        ((ObjectNode) sag.at("/Registrering/0/RelationListe"))
                .putArray("Journalpost")
                .add(post);
        return sag;
    }

    private static ObjectNode[] dokumenter(List<String> uuider) {
        return uuider.stream()
                .map(uuid -> {
                    var dokument = (ObjectNode) eksempel("dokument").at("/DokumentIndeks/0");
                    dokument.put("UUIDIdentifikator", uuid);
                    ((ObjectNode) dokument.at("/Registrering/0/AttributListe/Egenskaber/0"))
                            .put("BrugervendtNoegle", "D-" + uuid);
                    return dokument;
                })
                .toArray(ObjectNode[]::new);
    }

    private static ObjectNode sag(String cpr) {
        var sag = (ObjectNode) eksempel("sag").at("/SagIndeks/0");
        var uuid = UUID.randomUUID().toString();
        sag.put("UUIDIdentifikator", uuid);
        ((ObjectNode) sag.at("/Registrering/0/AttributListe/Egenskaber/0"))
                .put("BrugervendtNoegle", "S-" + uuid)
                .put("Sagsnummer", "S-" + uuid);
        var parter = (ArrayNode) sag.at("/Registrering/0/RelationListe/Sagspart");
        ((ObjectNode) parter.get(0).get("ReferenceID")).put("URNIdentifikator", "urn:oio:cpr-nr:" + cpr);
        return sag;
    }

    private static JsonNode eksempel(String navn) {
        try (var fil = OmkostningTest.class.getResourceAsStream("/eksempler/korsbaek-" + navn + ".json")) {
            return JSON.readTree(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
