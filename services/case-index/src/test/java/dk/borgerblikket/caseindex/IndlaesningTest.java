package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.ANDET_SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.KORSBAEK;
import static dk.borgerblikket.caseindex.Indeks.SKJERN;
import static dk.borgerblikket.caseindex.Indeks.SYSTEM;
import static dk.borgerblikket.caseindex.Indeks.dokument;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static dk.borgerblikket.caseindex.Indeks.sql;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class IndlaesningTest {

    private static final String STI = "/sagdokumentindeks/v1/indlaesninger";

    private final UUID uuid = UUID.randomUUID();
    private String adresse = "";

    @BeforeEach
    void begynd() {
        adresse = kald(SYSTEM, KORSBAEK)
                .body("{\"navn\":\"Første fyldning\"}")
                .post(STI)
                .then()
                .statusCode(201)
                .body("naesteByte", is(0))
                .extract()
                .header("Location");
        adresse = adresse.substring(adresse.indexOf(STI));
    }

    private static RequestSpecification kald(UUID system, String cvr) {
        return given().auth().oauth2(Tokens.system(system, cvr)).contentType("application/json");
    }

    private static String linje(ObjectNode objekt) {
        var navn = objekt.at("/Registrering/0/RelationListe").has("Dokumentklasse") ? "DokumentIndeks" : "SagIndeks";
        return "{\"" + navn + "\":" + objekt + "}\n";
    }

    private static int laengde(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8).length;
    }

    private ValidatableResponse send(String data, long fra) {
        return kald(SYSTEM, KORSBAEK)
                .contentType("application/x-ndjson")
                .header("Upload-Offset", fra)
                .body(data.getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then();
    }

    private JsonPath hent() {
        return kald(SYSTEM, KORSBAEK)
                .get(adresse)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse fejl(String parametre) {
        return kald(SYSTEM, KORSBAEK).get(adresse + "/fejl" + parametre).then().statusCode(200);
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
        return kald(SYSTEM, KORSBAEK).post(adresse + "/afslut").then();
    }

    @Test
    void aWholeLoadIsStoredAndReceipted() {
        var dokument = UUID.randomUUID();
        var data = linje(dokument(dokument)) + linje(sag(uuid)) + "\n" + linje(sag(uuid));

        send(data, 0)
                .statusCode(200)
                .body("naesteByte", is(laengde(data)))
                .body("linjer", is(4))
                .body("antal.type", contains("Dokument", "Sag"))
                .body("antal.antal", contains(1, 2));
        assertThat(raekker(uuid)).isPositive();
        assertThat(raekker(dokument)).isPositive();

        var kvittering = afslut().statusCode(200)
                .body("afsluttet", containsString("T"))
                .body("itSystem", is(SYSTEM.toString()))
                .body("cvr", is(KORSBAEK))
                .body("navn", is("Første fyldning"))
                .body("antal.StatusKode", contains(20, 20))
                .extract()
                .asString();
        assertThat(afslut().statusCode(200).extract().asString()).isEqualTo(kvittering);
        send(linje(sag(UUID.randomUUID())), laengde(data)).statusCode(409).body("kode", is("INDLAESNING_AFSLUTTET"));
        assertThat(kald(SYSTEM, KORSBAEK).get(adresse).asString()).isEqualTo(kvittering);
    }

    @Test
    void lineForLineItIsTheSameAsImporter() {
        var importeret = UUID.randomUUID();
        Indeks.importer(sag(importeret));
        send(linje(sag(uuid)), 0).statusCode(200);
        assertThat(sql("SELECT replace(indhold::text, uuid::text, 'x') FROM objekt WHERE uuid = ?", uuid))
                .isEqualTo(
                        sql("SELECT replace(indhold::text, uuid::text, 'x') FROM objekt WHERE uuid = ?", importeret));
    }

    @Test
    void howeverOftenItIsCutEveryLineCountsOnce() throws Exception {
        var uuider = Stream.generate(UUID::randomUUID).limit(300).toList();
        var data = (uuider.stream().map(u -> linje(sag(u))).collect(Collectors.joining()) + "ikke json\n")
                .getBytes(StandardCharsets.UTF_8);
        var tilfaeldig = new Random(20261125);
        var brud = 0;
        var fra = 0;
        while (brud < 60) {
            var til = Math.min(data.length - 1, fra + 1 + tilfaeldig.nextInt(data.length / 40));
            try (var sending = new Raasending(adresse, fra, data.length - fra)) {
                sending.skriv(data, fra, til);
                if (tilfaeldig.nextBoolean()) {
                    sending.bryd();
                }
            }
            brud++;
            var naeste = (int) ventTilIngenSender().getLong("naesteByte");
            assertThat(naeste).isBetween(fra, til);
            assertThat(naeste == 0 || data[naeste - 1] == '\n').isTrue();
            fra = naeste;
        }
        assertThat(fra).as("noget er gemt undervejs").isPositive();

        send(new String(Arrays.copyOfRange(data, fra, data.length), StandardCharsets.UTF_8), fra)
                .statusCode(200);

        afslut().statusCode(200)
                .body("naesteByte", is(data.length))
                .body("linjer", is(301))
                .body("antal.type", contains("Sag", "Ukendt"))
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
        var data = linje(sag(uuid));
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
        var foerste = linje(sag(UUID.randomUUID()));
        var anden = linje(sag(uuid));
        send(foerste + anden.substring(0, 100), 0).statusCode(200).body("naesteByte", is(laengde(foerste)));
        send(anden, laengde(foerste)).statusCode(200).body("antal.antal", contains(2));
    }

    @Test
    void onlyOneMaySendAtATime() throws Exception {
        var data = linje(sag(uuid)).getBytes(StandardCharsets.UTF_8);
        try (var foerste = new Raasending(adresse, 0, data.length)) {
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
        var data = (linje(sag(uuid)) + linje(sag(UUID.randomUUID()))).getBytes(StandardCharsets.UTF_8);
        try (var opgivet = new Raasending(adresse, 0, data.length)) {
            opgivet.skriv(data, 0, 10);
            for (var i = 0; i < 500 && !hent().getBoolean("sendes"); i++) {
                Thread.sleep(10);
            }
            sql(
                    "WITH u AS (UPDATE indlaesning SET holdes_til = now() - interval '1 second' WHERE id = ? RETURNING 1) SELECT 1 FROM u",
                    id());

            send(linje(sag(uuid)), 0).statusCode(200).body("linjer", is(1));
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
        var uden = sag(uuid);
        saet(uden, "/Registrering/0/AttributListe/LokalUdvidelseListe", null);
        var ukendt = sag(UUID.randomUUID()).put("Hemmelighed", "6101900901");
        var andet = sag(UUID.randomUUID());
        Indeks.importer(andet);
        saet(andet, "/Registrering/0/NoteTekst", "andet indhold");
        var data = String.join(
                "",
                "{\"SagIndeks\": [\n",
                linje(uden),
                linje(ukendt),
                linje(sag(UUID.randomUUID()).put("UUIDIdentifikator", "x")),
                "{}\n",
                "null\n",
                linje(andet),
                "{\"SagIndeks\":{\"UUIDIdentifikator\":\"" + "x".repeat(2_200_000) + "\"}}\n",
                linje(sag(UUID.fromString(
                        "6b1a0c9e-0000-4000-8000-" + uuid.toString().substring(24)))));

        send(data, 0)
                .statusCode(200)
                .body("antal.type", contains("Sag", "Sag", "Sag", "Ukendt"))
                .body("antal.StatusKode", contains(20, 40, 49, 40))
                .body("antal.antal", contains(1, 1, 1, 6));
        var noteret = fejl("").body("fejl.linje", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("fejl.StatusKode", contains(40, 40, 40, 40, 40, 40, 49, 40))
                .body("fejl[0].uuid", nullValue())
                .body("fejl[1].uuid", is(uuid.toString()))
                .body("fejl[1].tekst", containsString("C-11"))
                .body("fejl[2].tekst", containsString("Hemmelighed"))
                .body("fejl[3].tekst", containsString("C-03"))
                .body("fejl[7].tekst", endsWith("2 MB"))
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
        for (var fremmed : List.of(kald(ANDET_SYSTEM, KORSBAEK), kald(SYSTEM, SKJERN))) {
            fremmed.get(adresse).then().statusCode(404);
        }
        kald(SYSTEM, SKJERN).get(adresse + "/fejl").then().statusCode(404);
        kald(SYSTEM, SKJERN).post(adresse + "/afslut").then().statusCode(404);
        kald(ANDET_SYSTEM, KORSBAEK)
                .contentType("application/x-ndjson")
                .body(linje(sag(uuid)).getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then()
                .statusCode(404);
        assertThat(hent().getInt("linjer")).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        kald(SYSTEM, KORSBAEK)
                .body("{\"navn\":\"fyld 6101900901\"}")
                .post(STI)
                .then()
                .statusCode(400);
        send("", -1).statusCode(400);
        send("", 0).statusCode(200).body("linjer", is(0));
        kald(SYSTEM, KORSBAEK).body("{}").post(adresse + "/data").then().statusCode(415);
        kald(SYSTEM, KORSBAEK).get(STI + "/x").then().statusCode(404);
    }

    @Test
    void theLoadIsReadWhileItIsSent() throws Exception {
        var linjer = Stream.generate(UUID::randomUUID)
                .limit(120)
                .map(u -> linje(sag(u)))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (var sending = new Raasending(adresse, 0, linjer.length)) {
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
}
