package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static dk.borgerblikket.benefitindex.Beskeder.soegUuid;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A citizen is told who has looked at grants and payments; the rules themselves are shown in the case index. */
@QuarkusTest
class IndsigtTest extends Indekstest {

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    @Test
    void whoHasReadAGrantOrAPaymentOnItIsToldAndWhatIsDelayedIsNot() {
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, nytCpr(), "1000", linje(effektuering, "1", bevilling, "1000"))));

        laes("KONTROL", List.of(bevilling), List.of());
        opslag(cpr).body("opslag", empty());

        laes("SAGSBEHANDLING", List.of(bevilling), List.of(effektuering));
        laes("VEJLEDNING", List.of(), List.of(effektuering));
        opslag(cpr)
                .body("opslag.formaal", contains("VEJLEDNING", "SAGSBEHANDLING"))
                .body("opslag.egne", contains(1, 2))
                .body("opslag[0].itSystem", equalTo(Beskeder.SYSTEM.toString()));
        opslag(nytCpr()).body("opslag", empty());
    }

    @Test
    void thoseWhoSuperviseSeeAllOfIt() {
        importer(List.of(bevilling(bevilling, cpr)), List.of());
        laes("KONTROL", List.of(bevilling), List.of());

        given().auth()
                .oauth2(Tokens.medarbejder(Beskeder.KORSBAEK, "dpo"))
                .get("/revision/v1/opslag?antal=1&formaal=KONTROL")
                .then()
                .statusCode(200)
                .body("opslag[0].objekter", contains(bevilling.toString()));
    }

    private static void laes(String formaal, List<UUID> bevillinger, List<UUID> effektueringer) {
        given().auth()
                .oauth2(Tokens.system(Beskeder.SYSTEM, Beskeder.KORSBAEK))
                .header("Formaal", formaal)
                .contentType(ContentType.JSON)
                .body(soegUuid(bevillinger, effektueringer).toString())
                .post(FREMSOEG)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse opslag(String cpr) {
        return given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/opslag")
                .then()
                .statusCode(200);
    }
}
