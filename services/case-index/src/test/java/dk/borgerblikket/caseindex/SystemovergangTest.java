package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.ANDET_SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.JSON;
import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.dokumenter;
import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.journaliser;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.nyTitel;
import static dk.borgerblikket.caseindex.Indeks.opdaterSager;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sager;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The leaving system is {@link Indeks#ANDET_SYSTEM}; what others have delivered stands beside it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SystemovergangTest {

    private static final String STI = "/sagdokumentindeks/v1/systemovergange";
    private static final String SENT = "2024-01-01T00:00:00Z";

    private final List<UUID> sager = Stream.generate(UUID::randomUUID).limit(12).toList();
    private final UUID dokument = UUID.randomUUID();

    @BeforeEach
    void etSystemForlader() {
        koer(forhaandsvis("{}"));
        leverer(dokumenter(flyttet(dokument(dokument))), 20);
        for (var sag : sager) {
            leverer(sager(journaliser(flyttet(sag(sag)), dokument)), 20);
        }
    }

    private static ObjectNode flyttet(ObjectNode objekt) {
        try {
            return (ObjectNode) JSON.readTree(objekt.toString().replace(SYSTEM.toString(), ANDET_SYSTEM.toString()));
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    private static void leverer(ObjectNode besked, Integer... koder) {
        koder(kald("importer", besked, ANDET_SYSTEM, KORSBAEK), koder);
    }

    private static RequestSpecification som(UUID system, String cvr) {
        return given().auth().oauth2(Tokens.system(system, cvr)).contentType("application/json");
    }

    private static JsonPath forhaandsvis(String besked) {
        return som(ANDET_SYSTEM, KORSBAEK)
                .body(besked)
                .post(STI)
                .then()
                .statusCode(201)
                .body("tilstand", is("FORHAANDSVISNING"))
                .body("kode", matchesPattern("[A-Z]{8}"))
                .body("afsluttet", nullValue())
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse udfoer(JsonPath overgang, String kode) {
        return som(ANDET_SYSTEM, KORSBAEK)
                .body("{\"bekraeft\":\"" + kode + "\"}")
                .post(STI + "/" + overgang.getString("id") + "/udfoer")
                .then();
    }

    private static JsonPath koer(JsonPath overgang) {
        udfoer(overgang, overgang.getString("kode")).statusCode(202);
        return vent(overgang);
    }

    private static JsonPath hent(JsonPath overgang) {
        return som(ANDET_SYSTEM, KORSBAEK)
                .get(STI + "/" + overgang.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath vent(JsonPath overgang) {
        for (var i = 0; i < 300; i++) {
            var stand = hent(overgang);
            if (stand.getString("tilstand").equals("AFSLUTTET")) {
                return stand;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException afbrudt) {
                throw new IllegalStateException(afbrudt);
            }
        }
        throw new AssertionError("Fjernelsen blev ikke færdig");
    }

    @Test
    void thePreviewIsTheReceipt() {
        var forhaandsvisning = forhaandsvis("{}");
        assertThat(forhaandsvisning.getMap("forhaandsvisning.typer").toString()).isEqualTo("{Sag=12, Dokument=1}");
        assertThat(forhaandsvisning.getInt("forhaandsvisning.objekter")).isEqualTo(13);
        assertThat(forhaandsvisning.getMap("forhaandsvisning.hovedgrupper", String.class, Integer.class))
                .isNotEmpty()
                .doesNotContainKey("ukendt")
                .satisfies(g ->
                        assertThat(g.values().stream().mapToInt(i -> i).sum()).isEqualTo(13));
        assertThat(forhaandsvisning.getString("forhaandsvisning.aeldste")).contains("T");
        assertThat(raekker(dokument)).as("en forhåndsvisning fjerner intet").isPositive();

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("fjernet")).isEqualTo(13);
        assertThat(kvittering.getLong("ladtTilbage")).isZero();
        assertThat(kvittering.getLong("nyeSiden")).isZero();
        assertThat(raekker(dokument)).isZero();
        assertThat(sager).allSatisfy(s -> assertThat(raekker(s)).isZero());
        udfoer(forhaandsvisning, forhaandsvisning.getString("kode")).statusCode(202);
        assertThat(hent(forhaandsvisning).prettify()).isEqualTo(kvittering.prettify());
    }

    @Test
    void whatOthersHaveDeliveredStays() {
        var anden = UUID.randomUUID();
        var andetDokument = UUID.randomUUID();
        koder(kald("importer", dokumenter(dokument(andetDokument))), 20);
        importer(journaliser(journaliser(sag(anden), andetDokument), dokument));

        var forhaandsvisning = forhaandsvis("{}");
        assertThat(forhaandsvisning.getInt("forhaandsvisning.henvistFraAndre")).isEqualTo(1);
        koer(forhaandsvisning);

        assertThat(raekker(anden)).isPositive();
        assertThat(raekker(andetDokument)).isPositive();
        assertThat(raekker(dokument)).isZero();
    }

    @Test
    void whatIsImportedAfterThePreviewStaysAndIsTold() {
        var forhaandsvisning = forhaandsvis("{}");
        var ny = UUID.randomUUID();
        leverer(sager(flyttet(sag(ny))), 20);
        koder(kald("fjern", fjern(sager.get(0), sager.get(1)), ANDET_SYSTEM, KORSBAEK), 20, 20);
        leverer(sager(flyttet(sag(sager.get(0)))), 20);

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("nyeSiden")).isEqualTo(2);
        assertThat(kvittering.getLong("ladtTilbage")).isEqualTo(2);
        assertThat(kvittering.getLong("fjernet")).isEqualTo(11);
        assertThat(raekker(ny)).isPositive();
        assertThat(raekker(sager.get(0))).isPositive();
        assertThat(raekker(sager.get(2))).isZero();
    }

    @Test
    void objectsRegisteredAfterTheGivenTimeStay() {
        koder(
                kald(
                        "opdater",
                        opdaterSager(nyTitel(sager.get(3), "2025-01-01T10:00:00Z", "Ny")),
                        ANDET_SYSTEM,
                        KORSBAEK),
                20);
        var forhaandsvisning = forhaandsvis("{\"tilOgMed\":\"" + SENT + "\"}");
        assertThat(forhaandsvisning.getInt("forhaandsvisning.objekter")).isEqualTo(12);
        koder(
                kald(
                        "opdater",
                        opdaterSager(nyTitel(sager.get(4), "2025-01-01T10:00:00Z", "Ny")),
                        ANDET_SYSTEM,
                        KORSBAEK),
                20);

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("fjernet")).isEqualTo(11);
        assertThat(kvittering.getLong("ladtTilbage")).isEqualTo(1);
        assertThat(raekker(sager.get(3))).isPositive();
        assertThat(raekker(sager.get(4))).isPositive();
        assertThat(raekker(sager.get(5))).isZero();
    }

    @Test
    void aRemovalThatFailsOrLosesItsServiceIsGoneOnWith() {
        var forhaandsvisning = forhaandsvis("{}");
        sql("""
                WITH taget AS (
                    UPDATE systemovergang SET bekraeftet = now(), nye = 0, holdes_til = now() + interval '4 seconds'
                    WHERE id = ? RETURNING 1)
                SELECT count(*) FROM taget
                """, UUID.fromString(forhaandsvisning.getString("id")));
        sql("""
                WITH fjernet AS (DELETE FROM systemovergang_objekt WHERE objekt = ? RETURNING systemovergang),
                     talt AS (UPDATE systemovergang SET fjernet = 1 WHERE id IN (SELECT systemovergang FROM fjernet) RETURNING 1),
                     vaek AS (DELETE FROM objekt WHERE uuid = ? RETURNING 1)
                SELECT count(*) FROM talt, vaek
                """, sager.get(0), sager.get(0));

        assertThat(hent(forhaandsvisning).getString("tilstand")).isEqualTo("I_GANG");
        assertThat(hent(forhaandsvisning).getLong("fjernet")).isEqualTo(1);
        assertThat(raekker(sager.get(1))).isPositive();

        var kvittering = vent(forhaandsvisning);
        assertThat(kvittering.getLong("fjernet")).isEqualTo(13);
        assertThat(kvittering.getLong("ladtTilbage")).isZero();
    }

    @Test
    void theCodeMustBeThatOfThisPreview() {
        var forhaandsvisning = forhaandsvis("{}");
        var anden = forhaandsvis("{}");
        udfoer(forhaandsvisning, anden.getString("kode")).statusCode(409).body("kode", is("FORKERT_BEKRAEFTELSE"));
        assertThat(hent(forhaandsvisning).getString("tilstand")).isEqualTo("FORHAANDSVISNING");
        assertThat(raekker(dokument)).isPositive();
    }

    @Test
    void aRemovalIsNobodyElses() {
        var forhaandsvisning = forhaandsvis("{}");
        var adresse = STI + "/" + forhaandsvisning.getString("id");
        som(SYSTEM, KORSBAEK).get(adresse).then().statusCode(404);
        som(SYSTEM, SKJERN).get(adresse).then().statusCode(404);
        som(SYSTEM, KORSBAEK)
                .body("{\"bekraeft\":\"" + forhaandsvisning.getString("kode") + "\"}")
                .post(adresse + "/udfoer")
                .then()
                .statusCode(404);
        assertThat(raekker(dokument)).isPositive();
    }

    @Test
    void removalIsTold() {
        String siden = som(ANDET_SYSTEM, KORSBAEK)
                .queryParam("siden", "nu")
                .get("/sagdokumentindeks/v1/haendelser")
                .path("naeste");
        koer(forhaandsvis("{}"));
        som(ANDET_SYSTEM, KORSBAEK)
                .queryParam("siden", siden)
                .get("/sagdokumentindeks/v1/haendelser")
                .then()
                .body("haendelser", hasSize(13))
                .body("haendelser.haendelse", everyItem(is("Fjernet")));
    }
}
