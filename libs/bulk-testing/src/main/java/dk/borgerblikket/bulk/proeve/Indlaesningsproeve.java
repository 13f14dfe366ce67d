package dk.borgerblikket.bulk.proeve;

import static dk.borgerblikket.bulk.proeve.Database.raekker;
import static dk.borgerblikket.bulk.proeve.Database.sql;
import static dk.borgerblikket.bulk.proeve.Kald.som;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of bulk loads. */
public abstract class Indlaesningsproeve {

    private final Proeveindeks indeks;
    private final Kald kald;
    private final String sti;
    private final UUID uuid = UUID.randomUUID();
    private final UUID henvist = UUID.randomUUID();
    private String adresse = "";

    protected Indlaesningsproeve(Proeveindeks indeks) {
        this.indeks = indeks;
        this.kald = new Kald(indeks);
        this.sti = indeks.sti() + "/indlaesninger";
    }

    @BeforeEach
    void begynd() {
        adresse = kald().body("{\"navn\":\"Første fyldning\"}")
                .post(sti)
                .then()
                .statusCode(201)
                .body("naesteByte", is(0))
                .extract()
                .header("Location");
        adresse = adresse.substring(adresse.indexOf(sti));
    }

    private RequestSpecification kald() {
        return som(indeks.system(), indeks.kommune());
    }

    private ObjectNode objekt(UUID uuid) {
        return indeks.linje(uuid, henvist);
    }

    private String linje(UUID uuid) {
        return tekst(objekt(uuid));
    }

    private static String tekst(ObjectNode linje) {
        return linje + "\n";
    }

    private Raasending sending(long fra, long laengde) throws IOException {
        return new Raasending(Tokens.system(indeks.system(), indeks.kommune()), adresse, fra, laengde);
    }

    private static int laengde(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8).length;
    }

    private ValidatableResponse send(String data, long fra) {
        return kald().contentType("application/x-ndjson")
                .header("Upload-Offset", fra)
                .body(data.getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then();
    }

    private JsonPath hent() {
        return kald().get(adresse).then().statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse fejl(String parametre) {
        return kald().get(adresse + "/fejl" + parametre).then().statusCode(200);
    }

    private JsonPath ventTilIngenSender() throws InterruptedException {
        for (var i = 0; i < 2000; i++) {
            var stand = hent();
            if (!stand.getBoolean("sendes")) {
                return stand;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Der sendes stadig");
    }

    private ValidatableResponse afslut() {
        return kald().post(adresse + "/afslut").then();
    }

    @Test
    void aWholeLoadIsStoredAndReceipted() {
        var data = tekst(indeks.henvistLinje(henvist)) + linje(uuid) + "\n" + linje(uuid);

        send(data, 0)
                .statusCode(200)
                .body("naesteByte", is(laengde(data)))
                .body("linjer", is(4))
                .body("antal.type", containsInAnyOrder(indeks.type(), indeks.henvistType()))
                .body("antal.find { it.type == '" + indeks.type() + "' }.antal", is(2))
                .body("antal.find { it.type == '" + indeks.henvistType() + "' }.antal", is(1));
        assertThat(raekker(uuid)).isPositive();
        assertThat(raekker(henvist)).isPositive();

        var kvittering = afslut().statusCode(200)
                .body("afsluttet", containsString("T"))
                .body("itSystem", is(indeks.system().toString()))
                .body("cvr", is(indeks.kommune()))
                .body("navn", is("Første fyldning"))
                .body("antal.StatusKode", contains(20, 20))
                .extract()
                .asString();
        assertThat(afslut().statusCode(200).extract().asString()).isEqualTo(kvittering);
        send(linje(UUID.randomUUID()), laengde(data)).statusCode(409).body("kode", is("INDLAESNING_AFSLUTTET"));
        assertThat(kald().get(adresse).asString()).isEqualTo(kvittering);
    }

    @Test
    void lineForLineItIsTheSameAsImporter() {
        var importeret = UUID.randomUUID();
        kald.importer(objekt(importeret));
        send(linje(uuid), 0).statusCode(200);
        assertThat(sql("SELECT replace(indhold::text, uuid::text, 'x') FROM objekt WHERE uuid = ?", uuid))
                .isEqualTo(
                        sql("SELECT replace(indhold::text, uuid::text, 'x') FROM objekt WHERE uuid = ?", importeret));
    }

    @Test
    void howeverOftenItIsCutEveryLineCountsOnce() throws Exception {
        var uuider = Stream.generate(UUID::randomUUID).limit(300).toList();
        var data = (uuider.stream().map(u -> linje(u)).collect(Collectors.joining()) + "ikke json\n")
                .getBytes(StandardCharsets.UTF_8);
        var tilfaeldig = new Random(20261125);
        var brud = 0;
        var fra = 0;
        var sendt = 0;
        while (brud < 60) {
            var til = Math.min(data.length - 1, fra + 1 + tilfaeldig.nextInt(data.length / 40));
            try (var sending = sending(fra, data.length - fra)) {
                sending.skriv(data, fra, til);
                if (tilfaeldig.nextBoolean()) {
                    sending.bryd();
                }
            }
            brud++;
            // A request can begin after the one that was sent after it; which of them is stored does not matter.
            sendt = Math.max(sendt, til);
            var naeste = (int) ventTilIngenSender().getLong("naesteByte");
            assertThat(naeste).isBetween(fra, sendt);
            assertThat(naeste == 0 || data[naeste - 1] == '\n').isTrue();
            fra = naeste;
        }
        assertThat(fra).as("noget er gemt undervejs").isPositive();

        send(new String(Arrays.copyOfRange(data, fra, data.length), StandardCharsets.UTF_8), fra)
                .statusCode(200);

        afslut().statusCode(200)
                .body("naesteByte", is(data.length))
                .body("linjer", is(301))
                .body("antal.type", contains(indeks.type(), "Ukendt"))
                .body("antal.StatusKode", contains(20, 40))
                .body("antal.antal", contains(300, 1));
        assertThat(sql(
                        "SELECT count(*) FROM registrering WHERE objekt IN (SELECT uuid FROM objekt WHERE uuid::text IN ('%s'))"
                                .formatted(uuider.stream().map(UUID::toString).collect(Collectors.joining("','")))))
                .isEqualTo("300");
        fejl("").body("fejl.linje", contains(301));
    }

    @Test
    void dataFromTheWrongPlaceIsRefusedWithTheRightOne() {
        var data = linje(uuid);
        send(data, 5)
                .statusCode(409)
                .body("kode", is("INDLAESNING_FORKERT_STED"))
                .body("naesteByte", is(0));
        send(data, 0).statusCode(200);
        send(data, 0).statusCode(409).body("naesteByte", is(laengde(data)));
        assertThat(hent().getInt("linjer")).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheLastLineBreakIsSentAgain() {
        var foerste = linje(UUID.randomUUID());
        var anden = linje(uuid);
        send(foerste + anden.substring(0, 100), 0).statusCode(200).body("naesteByte", is(laengde(foerste)));
        send(anden, laengde(foerste)).statusCode(200).body("antal.antal", contains(2));
    }

    @Test
    void onlyOneMaySendAtATime() throws Exception {
        var data = linje(uuid).getBytes(StandardCharsets.UTF_8);
        try (var foerste = sending(0, data.length)) {
            foerste.skriv(data, 0, 10);
            for (var i = 0; i < 500 && !hent().getBoolean("sendes"); i++) {
                Thread.sleep(10);
            }

            send(new String(data, StandardCharsets.UTF_8), 0).statusCode(409).body("kode", is("INDLAESNING_OPTAGET"));
            afslut().statusCode(409).body("kode", is("INDLAESNING_OPTAGET"));

            foerste.skriv(data, 10, data.length);
            assertThat(foerste.svar()).startsWith("HTTP/1.1 200").contains("\"linjer\":1");
        }
        afslut().statusCode(200);
    }

    @Test
    void aSenderThatWasGivenUpCanNoLongerStoreAnything() throws Exception {
        var data = (linje(uuid) + linje(UUID.randomUUID())).getBytes(StandardCharsets.UTF_8);
        try (var opgivet = sending(0, data.length)) {
            opgivet.skriv(data, 0, 10);
            for (var i = 0; i < 500 && !hent().getBoolean("sendes"); i++) {
                Thread.sleep(10);
            }
            sql(
                    "WITH u AS (UPDATE indlaesning SET holdes_til = now() - interval '1 second' WHERE id = ? RETURNING 1) SELECT 1 FROM u",
                    id());

            send(linje(uuid), 0).statusCode(200).body("linjer", is(1));
            opgivet.skriv(data, 10, data.length);
            assertThat(opgivet.svar()).startsWith("HTTP/1.1 409");
        }
        assertThat(hent().getInt("linjer")).isEqualTo(1);
        assertThat(hent().getList("antal.antal", Integer.class)).containsExactly(1);
    }

    private UUID id() {
        return UUID.fromString(adresse.substring(adresse.lastIndexOf('/') + 1));
    }

    @Test
    void refusedLinesAreNotedAndDoNotStopTheRest() {
        var brudt = objekt(uuid);
        indeks.bryd(Kald.objekt(brudt));
        var ukendt = objekt(UUID.randomUUID());
        Kald.objekt(ukendt).put("Hemmelighed", "6101900901");
        var andet = objekt(UUID.randomUUID());
        kald.importer(andet);
        Kald.registrering(andet).put("NoteTekst", "andet indhold");
        var udenUuid = objekt(UUID.randomUUID());
        Kald.objekt(udenUuid).remove("UUIDIdentifikator");
        var ikkeUuid = objekt(UUID.randomUUID());
        Kald.objekt(ikkeUuid).put("UUIDIdentifikator", "x");
        var data = String.join(
                "",
                "{\"NoteTekst\": [\n",
                tekst(brudt),
                tekst(ukendt),
                tekst(udenUuid),
                tekst(ikkeUuid),
                "{}\n",
                "null\n",
                tekst(andet),
                "{\"NoteTekst\":\"" + "x".repeat(2_200_000) + "\"}\n",
                linje(UUID.fromString(
                        "6b1a0c9e-0000-4000-8000-" + uuid.toString().substring(24))));

        send(data, 0)
                .statusCode(200)
                .body("antal.type", contains(indeks.type(), indeks.type(), indeks.type(), "Ukendt"))
                .body("antal.StatusKode", contains(20, 40, 49, 40))
                .body("antal.antal", contains(1, 1, 1, 7));
        var noteret = fejl("").body("fejl.linje", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("fejl.StatusKode", contains(40, 40, 40, 40, 40, 40, 40, 49, 40))
                .body("fejl[0].uuid", nullValue())
                .body("fejl[1].uuid", is(uuid.toString()))
                .body("fejl[1].tekst", containsString(indeks.brudtRegel()))
                .body("fejl[2].tekst", containsString("Hemmelighed"))
                .body("fejl[3].tekst", containsString("UUIDIdentifikator"))
                .body("fejl[4].tekst", containsString("UUIDIdentifikator"))
                .body("fejl[8].tekst", endsWith("2 MB"))
                .extract()
                .asString();
        assertThat(noteret).doesNotContain("6101900901");
        assertThat(raekker(uuid)).isZero();
    }

    @Test
    void refusedLinesAreReadAPageAtATime() {
        send("x\n".repeat(5), 0).statusCode(200);
        fejl("?antal=2").body("fejl.linje", contains(1, 2)).body("naeste", is(2));
        fejl("?antal=2&efter=2").body("fejl.linje", contains(3, 4)).body("naeste", is(4));
        fejl("?antal=2&efter=4").body("fejl.linje", contains(5)).body("naeste", nullValue());
        fejl("?antal=2&efter=5").body("fejl", hasSize(0));
    }

    @Test
    void aLoadIsNobodyElses() {
        for (var fremmed :
                List.of(som(indeks.andetSystem(), indeks.kommune()), som(indeks.system(), indeks.andenKommune()))) {
            fremmed.get(adresse).then().statusCode(404);
        }
        som(indeks.system(), indeks.andenKommune())
                .get(adresse + "/fejl")
                .then()
                .statusCode(404);
        som(indeks.system(), indeks.andenKommune())
                .post(adresse + "/afslut")
                .then()
                .statusCode(404);
        som(indeks.andetSystem(), indeks.kommune())
                .contentType("application/x-ndjson")
                .body(linje(uuid).getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then()
                .statusCode(404);
        assertThat(hent().getInt("linjer")).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        kald().body("{\"navn\":\"fyld 6101900901\"}").post(sti).then().statusCode(400);
        send("", -1).statusCode(400);
        send("", 0).statusCode(200).body("linjer", is(0));
        kald().body("{}").post(adresse + "/data").then().statusCode(415);
        kald().get(sti + "/x").then().statusCode(404);
    }

    @Test
    void theLoadIsReadWhileItIsSent() throws Exception {
        var linjer = Stream.generate(UUID::randomUUID)
                .limit(120)
                .map(u -> linje(u))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (var sending = sending(0, linjer.length)) {
            sending.skriv(linjer, 0, linjer.length - 1);
            var slut = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (hent().getInt("linjer") < 100) {
                assertThat(System.nanoTime()).as("to bundter er gemt").isLessThan(slut);
                Thread.sleep(20);
            }
            assertThat(hent().getBoolean("sendes")).isTrue();
            sending.skriv(linjer, linjer.length - 1, linjer.length);
            assertThat(sending.svar()).startsWith("HTTP/1.1 200").contains("\"linjer\":120");
        }
    }

    @Test
    void aLineIsDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("components.schemas.Indlaesningslinje.properties.size()", is(2))
                .body(
                        "paths['" + sti + "/{id}/data'].post.requestBody.content['application/x-ndjson'].schema.'$ref'",
                        is("#/components/schemas/Indlaesningslinje"));
    }

    @Test
    void nobodyButASystemLoads() {
        given().contentType("application/json").body("{}").post(sti).then().statusCode(401);
        for (var sted : List.of("", "/fejl")) {
            given().get(adresse + sted).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.borger("6101900901"))
                    .get(adresse + sted)
                    .then()
                    .statusCode(403);
        }
        given().auth()
                .oauth2(Tokens.borger("6101900901"))
                .post(adresse + "/afslut")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.borger("6101900901"))
                .contentType("application/x-ndjson")
                .body(linje(uuid).getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then()
                .statusCode(403);
        assertThat(hent().getLong("linjer")).isZero();
    }
}
