package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.attributter;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.ydelse;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our own services can ask how many grants have a number, and from whom. */
@QuarkusTest
class KlebrugTest extends Indekstest {

    @Test
    void aGrantCountsOnceForEachNumberOfItsBenefitsAndPaymentsDoNotCount() {
        var faelles = UUID.randomUUID();
        importer(
                List.of(
                        bevilling(faelles, "32.24.32", "32.24.32", "32.24.48"),
                        bevilling(UUID.randomUUID(), "32.24.32"),
                        bevilling(UUID.randomUUID(), "32.24.04")),
                List.of(betaling(faelles, "32.24.32")));

        brug("numre=32.24.48,32.24.32&ejer=" + Beskeder.KORSBAEK)
                .body("brug.kle", contains("32.24.32", "32.24.48"))
                .body("brug.antal", contains(2, 1))
                .body("brug[0].ejer", equalTo(Beskeder.KORSBAEK))
                .body("brug[0].master", equalTo(Beskeder.SYSTEM.toString()));
        brug("numre=32.24.49").body("brug", empty());
    }

    private static ObjectNode bevilling(UUID uuid, String... kle) {
        var bevilling = Beskeder.bevilling(uuid, nytCpr());
        var ydelser = attributter(bevilling).withArray("BevilgetYdelse").removeAll();
        for (var i = 0; i < kle.length; i++) {
            ydelser.add(ydelse(String.valueOf(i + 1), kle[i]));
        }
        return bevilling;
    }

    private static ObjectNode betaling(UUID bevilling, String kle) {
        var uuid = UUID.randomUUID();
        var linje = Beskeder.linje(uuid, "1", bevilling, "1000").put("Klassifikationsbeskrivelse", kle);
        return Beskeder.effektuering(uuid, nytCpr(), "1000", linje);
    }

    private static ValidatableResponse brug(String parametre) {
        return given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .get("/intern/v1/kle-brug?" + parametre)
                .then()
                .statusCode(200);
    }
}
