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

import dk.borgerblikket.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tests of what a bulk load stores, refuses and tells, and whom. */
public abstract class Indlaesningsproeve extends Indlaesningskald {

    protected Indlaesningsproeve(Proeveindeks indeks) {
        super(indeks);
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
