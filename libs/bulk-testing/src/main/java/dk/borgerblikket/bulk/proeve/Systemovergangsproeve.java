package dk.borgerblikket.bulk.proeve;

import static dk.borgerblikket.bulk.proeve.Database.raekker;
import static dk.borgerblikket.bulk.proeve.Database.sql;
import static dk.borgerblikket.bulk.proeve.Kald.som;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests of removal at a change of system. The leaving system is {@link Proeveindeks#andetSystem()}; what others have
 * delivered stands beside it.
 */
public abstract class Systemovergangsproeve {

    private static final String SENT = "2024-01-01T00:00:00Z";

    private final Proeveindeks indeks;
    private final Kald kald;
    private final String sti;
    private final List<UUID> objekter =
            Stream.generate(UUID::randomUUID).limit(12).toList();
    private final UUID henvist = UUID.randomUUID();

    protected Systemovergangsproeve(Proeveindeks indeks) {
        this.indeks = indeks;
        this.kald = new Kald(indeks);
        this.sti = indeks.sti() + "/systemovergange";
    }

    @BeforeEach
    void etSystemForlader() {
        koer(forhaandsvis("{}"));
        leverer(indeks.henvistLinje(henvist));
        for (var objekt : objekter) {
            leverer(indeks.linje(objekt, henvist));
        }
    }

    private void leverer(ObjectNode linje) {
        kald.importer(indeks.andetSystem(), kald.fraAndetSystem(linje));
    }

    private void aendrer(UUID uuid) {
        kald.opdater(indeks.andetSystem(), indeks.type(), uuid, "2025-01-01T10:00:00Z", false);
    }

    private RequestSpecification somDenForladende() {
        return som(indeks.andetSystem(), indeks.kommune());
    }

    private JsonPath forhaandsvis(String besked) {
        return somDenForladende()
                .body(besked)
                .post(sti)
                .then()
                .statusCode(201)
                .body("tilstand", is("FORHAANDSVISNING"))
                .body("kode", matchesPattern("[A-Z]{8}"))
                .body("afsluttet", nullValue())
                .extract()
                .jsonPath();
    }

    private ValidatableResponse udfoer(JsonPath overgang, String kode) {
        return somDenForladende()
                .body("{\"bekraeft\":\"" + kode + "\"}")
                .post(sti + "/" + overgang.getString("id") + "/udfoer")
                .then();
    }

    private JsonPath koer(JsonPath overgang) {
        udfoer(overgang, overgang.getString("kode")).statusCode(202);
        return vent(overgang);
    }

    private JsonPath hent(JsonPath overgang) {
        return somDenForladende()
                .get(sti + "/" + overgang.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath vent(JsonPath overgang) {
        Ventetid.vent(
                "fjernelsen er færdig",
                () -> hent(overgang).getString("tilstand").equals("AFSLUTTET"));
        return hent(overgang);
    }

    @Test
    void thePreviewIsTheReceipt() {
        var forhaandsvisning = forhaandsvis("{}");
        assertThat(forhaandsvisning.getMap("forhaandsvisning.typer", String.class, Integer.class))
                .containsExactlyInAnyOrderEntriesOf(Map.of(indeks.type(), 12, indeks.henvistType(), 1));
        assertThat(forhaandsvisning.getInt("forhaandsvisning.objekter")).isEqualTo(13);
        assertThat(forhaandsvisning.getMap("forhaandsvisning.hovedgrupper", String.class, Integer.class))
                .isNotEmpty()
                .doesNotContainKey("ukendt")
                .satisfies(g ->
                        assertThat(g.values().stream().mapToInt(i -> i).sum()).isEqualTo(13));
        assertThat(forhaandsvisning.getString("forhaandsvisning.aeldste")).contains("T");
        assertThat(raekker(henvist)).as("en forhåndsvisning fjerner intet").isPositive();

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("fjernet")).isEqualTo(13);
        assertThat(kvittering.getLong("ladtTilbage")).isZero();
        assertThat(kvittering.getLong("nyeSiden")).isZero();
        assertThat(raekker(henvist)).isZero();
        assertThat(objekter).allSatisfy(s -> assertThat(raekker(s)).isZero());
        udfoer(forhaandsvisning, forhaandsvisning.getString("kode")).statusCode(202);
        assertThat(hent(forhaandsvisning).prettify()).isEqualTo(kvittering.prettify());
    }

    @Test
    void whatOthersHaveDeliveredStays() {
        var anden = UUID.randomUUID();
        var andenHenvist = UUID.randomUUID();
        kald.importer(indeks.henvistLinje(andenHenvist), indeks.linje(anden, henvist));

        var forhaandsvisning = forhaandsvis("{}");
        assertThat(forhaandsvisning.getInt("forhaandsvisning.henvistFraAndre")).isEqualTo(1);
        koer(forhaandsvisning);

        assertThat(raekker(anden)).isPositive();
        assertThat(raekker(andenHenvist)).isPositive();
        assertThat(raekker(henvist)).isZero();
    }

    @Test
    void whatIsImportedAfterThePreviewStaysAndIsTold() {
        var forhaandsvisning = forhaandsvis("{}");
        var ny = UUID.randomUUID();
        leverer(indeks.linje(ny, henvist));
        indeks.fjern(indeks.andetSystem(), objekter.get(0));
        indeks.fjern(indeks.andetSystem(), objekter.get(1));
        leverer(indeks.linje(objekter.get(0), henvist));

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("nyeSiden")).isEqualTo(2);
        assertThat(kvittering.getLong("ladtTilbage")).isEqualTo(2);
        assertThat(kvittering.getLong("fjernet")).isEqualTo(11);
        assertThat(raekker(ny)).isPositive();
        assertThat(raekker(objekter.get(0))).isPositive();
        assertThat(raekker(objekter.get(2))).isZero();
    }

    @Test
    void objectsRegisteredAfterTheGivenTimeStay() {
        aendrer(objekter.get(3));
        var forhaandsvisning = forhaandsvis("{\"tilOgMed\":\"" + SENT + "\"}");
        assertThat(forhaandsvisning.getInt("forhaandsvisning.objekter")).isEqualTo(12);
        aendrer(objekter.get(4));

        var kvittering = koer(forhaandsvisning);

        assertThat(kvittering.getLong("fjernet")).isEqualTo(11);
        assertThat(kvittering.getLong("ladtTilbage")).isEqualTo(1);
        assertThat(raekker(objekter.get(3))).isPositive();
        assertThat(raekker(objekter.get(4))).isPositive();
        assertThat(raekker(objekter.get(5))).isZero();
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
                """, objekter.get(0), objekter.get(0));

        assertThat(hent(forhaandsvisning).getString("tilstand")).isEqualTo("I_GANG");
        assertThat(hent(forhaandsvisning).getLong("fjernet")).isEqualTo(1);
        assertThat(raekker(objekter.get(1))).isPositive();

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
        assertThat(raekker(henvist)).isPositive();
    }

    @Test
    void aRemovalIsNobodyElses() {
        var forhaandsvisning = forhaandsvis("{}");
        var adresse = sti + "/" + forhaandsvisning.getString("id");
        som(indeks.system(), indeks.kommune()).get(adresse).then().statusCode(404);
        som(indeks.system(), indeks.andenKommune()).get(adresse).then().statusCode(404);
        som(indeks.system(), indeks.kommune())
                .body("{\"bekraeft\":\"" + forhaandsvisning.getString("kode") + "\"}")
                .post(adresse + "/udfoer")
                .then()
                .statusCode(404);
        assertThat(raekker(henvist)).isPositive();
    }

    @Test
    void removalIsTold() {
        String siden = somDenForladende()
                .queryParam("siden", "nu")
                .get(indeks.sti() + "/haendelser")
                .path("naeste");
        koer(forhaandsvis("{}"));
        somDenForladende()
                .queryParam("siden", siden)
                .get(indeks.sti() + "/haendelser")
                .then()
                .body("haendelser", hasSize(13))
                .body("haendelser.haendelse", everyItem(is("Fjernet")));
    }

    @Test
    void whatRefersGoesBeforeWhatItRefersTo() {
        String siden = somDenForladende()
                .queryParam("siden", "nu")
                .get(indeks.sti() + "/haendelser")
                .path("naeste");
        koer(forhaandsvis("{}"));
        List<String> typer = somDenForladende()
                .queryParam("siden", siden)
                .get(indeks.sti() + "/haendelser")
                .path("haendelser.type");
        assertThat(typer.subList(0, 12)).containsOnly(indeks.type());
        assertThat(typer.getLast()).isEqualTo(indeks.henvistType());
    }

    @Test
    void nobodyButASystemRemoves() {
        given().contentType("application/json").body("{}").post(sti).then().statusCode(401);
        var forhaandsvisning = forhaandsvis("{}");
        var adresse = sti + "/" + forhaandsvisning.getString("id");
        var borger = Tokens.borger("6101900901");
        given().auth().oauth2(borger).get(adresse).then().statusCode(403);
        given().auth()
                .oauth2(borger)
                .contentType("application/json")
                .body("{\"bekraeft\":\"" + forhaandsvisning.getString("kode") + "\"}")
                .post(adresse + "/udfoer")
                .then()
                .statusCode(403);
        assertThat(hent(forhaandsvisning).getString("tilstand")).isEqualTo("FORHAANDSVISNING");
    }
}
