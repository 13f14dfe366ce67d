package dk.borgerblikket.bulk.proeve;

import static dk.borgerblikket.bulk.proeve.Kald.som;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** One bulk load for each test, and what is asked of it. */
abstract class Indlaesningskald {

    final Proeveindeks indeks;
    final Kald kald;
    final String sti;
    final UUID uuid = UUID.randomUUID();
    final UUID henvist = UUID.randomUUID();
    String adresse = "";

    Indlaesningskald(Proeveindeks indeks) {
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

    RequestSpecification kald() {
        return som(indeks.system(), indeks.kommune());
    }

    ObjectNode objekt(UUID uuid) {
        return indeks.linje(uuid, henvist);
    }

    String linje(UUID uuid) {
        return tekst(objekt(uuid));
    }

    static String tekst(ObjectNode linje) {
        return linje + "\n";
    }

    static int laengde(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8).length;
    }

    ValidatableResponse send(String data, long fra) {
        return kald().contentType("application/x-ndjson")
                .header("Upload-Offset", fra)
                .body(data.getBytes(StandardCharsets.UTF_8))
                .post(adresse + "/data")
                .then();
    }

    JsonPath hent() {
        return kald().get(adresse).then().statusCode(200).extract().jsonPath();
    }

    ValidatableResponse fejl(String parametre) {
        return kald().get(adresse + "/fejl" + parametre).then().statusCode(200);
    }

    ValidatableResponse afslut() {
        return kald().post(adresse + "/afslut").then();
    }
}
