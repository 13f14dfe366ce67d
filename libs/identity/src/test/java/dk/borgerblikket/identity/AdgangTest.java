package dk.borgerblikket.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(UdstederResource.class)
class AdgangTest {

    private static final String CPR = "6101901234";
    private static final UUID SYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

    private static ValidatableResponse hent(String sti, String token) {
        return given().auth().oauth2(token).get(sti).then();
    }

    private static void problem(ValidatableResponse svar, int status, String kode) {
        svar.statusCode(status)
                .contentType("application/problem+json")
                .body("kode", equalTo(kode))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:borgerblikket:fejl:" + kode))
                .body("korrelation", matchesPattern("[0-9a-f]{32}"));
    }

    private static ValidatableResponse send(String json) {
        return given().auth()
                .oauth2(Tokens.system(SYSTEM, "11111111"))
                .contentType(ContentType.JSON)
                .body(json)
                .post("/proeve/besked")
                .then();
    }

    @Test
    void citizenIsKnownByTheCprOfTheToken() {
        hent("/proeve/borger", Tokens.borger(CPR)).statusCode(200).body("cpr", equalTo(CPR));
    }

    @Test
    void noTokenIs401WithProblem() {
        problem(given().get("/proeve/borger").then(), 401, "MANGLER_LOGIN");
    }

    @Test
    void garbageTokenIs401() {
        problem(hent("/proeve/borger", "x.y.z"), 401, "MANGLER_LOGIN");
    }

    @Test
    void tokenForAnotherAudienceIs401() {
        problem(
                hent("/proeve/borger", Tokens.raa("borger", Map.of("cpr", CPR, "audience", "noget-andet"))),
                401,
                "MANGLER_LOGIN");
    }

    @Test
    void expiredTokenIs401() {
        problem(
                hent("/proeve/borger", Tokens.raa("borger", Map.of("cpr", CPR, "claims", "{\"exp\":1600000000}"))),
                401,
                "MANGLER_LOGIN");
    }

    @Test
    void unknownIssuerOfAKnownServerIs401() {
        problem(hent("/proeve/borger", Tokens.raa("fremmed", Map.of("cpr", CPR))), 401, "MANGLER_LOGIN");
    }

    @Test
    void employeeWithCprIsNoCitizen() {
        problem(
                hent(
                        "/proeve/borger",
                        Tokens.raa("medarbejder", Map.of("cvr", "11111111", "claims", "{\"dk.cpr\":\"" + CPR + "\"}"))),
                403,
                "FORKERT_TOKENTYPE");
    }

    @Test
    void professionalIdentityAtTheCitizensIssuerIsRefused() {
        problem(
                hent(
                        "/proeve/borger",
                        Tokens.raa("borger", Map.of("cpr", CPR, "claims", "{\"identity_type\":\"professional\"}"))),
                403,
                "FORKERT_TOKENTYPE");
    }

    @Test
    void lowLevelOfAssuranceIsToldApart() {
        problem(
                hent("/proeve/borger", Tokens.raa("borger", Map.of("cpr", CPR, "niveau", "Low"))),
                403,
                "NIVEAU_FOR_LAVT");
        problem(
                hent("/proeve/borger", Tokens.raa("borger", Map.of("cpr", CPR, "claims", "{\"loa\":\"fjern\"}"))),
                403,
                "NIVEAU_FOR_LAVT");
    }

    @Test
    void tokenWithoutCprIsToldApart() {
        problem(hent("/proeve/borger", Tokens.raa("borger", Map.of())), 403, "CPR_MANGLER");
    }

    @Test
    void twoCprNumbersInOneTokenAreRefused() {
        problem(
                hent("/proeve/borger", Tokens.raa("borger", Map.of("cpr", CPR, "claims", "{\"nin\":\"6202901234\"}"))),
                403,
                "TOKEN_UKLART");
    }

    @Test
    void eachKindOfCallerStaysInItsOwnPlace() {
        hent("/proeve/system", Tokens.system(SYSTEM, "11111111"))
                .statusCode(200)
                .body("system", equalTo(SYSTEM.toString()));
        hent("/proeve/tjeneste", Tokens.tjeneste("gateway")).statusCode(200).body("adgang", equalTo("tjeneste"));
        problem(hent("/proeve/tjeneste", Tokens.system(SYSTEM, "11111111")), 403, "FORKERT_TOKENTYPE");
        problem(hent("/proeve/system", Tokens.tjeneste("gateway")), 403, "FORKERT_TOKENTYPE");
        problem(hent("/proeve/system", Tokens.borger(CPR)), 403, "FORKERT_TOKENTYPE");
    }

    @Test
    void rolesClaimedByTheTokenItselfDoNotCount() {
        problem(
                hent(
                        "/proeve/system",
                        Tokens.raa(
                                "borger",
                                Map.of("cpr", CPR, "claims", "{\"groups\":[\"system\"],\"scope\":\"system\"}"))),
                403,
                "FORKERT_TOKENTYPE");
    }

    @Test
    void employeeNeedsTheRoleAndTheMunicipality() {
        hent("/proeve/kommuner/11111111", Tokens.medarbejder("11111111", "rapport_laes"))
                .statusCode(200);
        problem(hent("/proeve/kommuner/11111111", Tokens.medarbejder("11111111", "dpo")), 403, "INGEN_ADGANG");
        problem(hent("/proeve/kommuner/11111111", Tokens.medarbejder("22222222", "rapport_laes")), 404, "IKKE_FUNDET");
    }

    @Test
    void nationalAdminCountsOnlyAtTheNationalAuthority() {
        hent("/proeve/kommuner/11111111", Tokens.medarbejder("99999999", "national_admin"))
                .statusCode(200);
        problem(
                hent("/proeve/kommuner/11111111", Tokens.medarbejder("22222222", "national_admin")),
                403,
                "INGEN_ADGANG");
    }

    @Test
    void operationWithoutAnnotationIsClosedToEverybody() {
        hent("/proeve/uden-annotation", Tokens.borger(CPR)).statusCode(403);
        hent("/proeve/uden-annotation", Tokens.tjeneste("gateway")).statusCode(403);
    }

    @Test
    void cprInTheAddressIsRefusedBeforeAnythingElse() {
        problem(given().get("/proeve/borger?cpr=" + CPR).then(), 400, "CPR_I_ADRESSE");
        problem(given().get("/proeve/borger/610190-1234").then(), 400, "CPR_I_ADRESSE");
        problem(
                given().urlEncodingEnabled(false)
                        .get("/proeve/borger/%361%301901234")
                        .then(),
                400,
                "CPR_I_ADRESSE");
        given().get("/proeve/" + UUID.fromString("12345678-1234-1234-1234-123456789012"))
                .then()
                .statusCode(404);
    }

    @Test
    void unknownFieldIsNamedWithItsPlace() {
        problem(
                send("{\"dele\":[{},{\"ukendt\":1}]}")
                        .body("detail", equalTo("Feltet dele[1].ukendt findes ikke i kontrakten.")),
                400,
                "UKENDT_FELT");
    }

    @Test
    void malformedJsonDoesNotEchoTheInput() {
        var krop = send("{\"tekst\": hemmeligt}")
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_BESKED"))
                .extract()
                .asString();
        assertThat(krop)
                .doesNotContain("hemmeligt")
                .doesNotContain("com.fasterxml")
                .doesNotContain("Exception");
    }

    @Test
    void wrongTypeAndDuplicateFieldAndTrailingTextAreRefused() {
        problem(send("{\"tid\":\"i går\"}"), 400, "UGYLDIG_BESKED");
        problem(send("{\"tekst\":\"a\",\"tekst\":\"b\"}"), 400, "UGYLDIG_BESKED");
        problem(send("{} {}"), 400, "UGYLDIG_BESKED");
        problem(send("[".repeat(100)), 400, "UGYLDIG_BESKED");
    }

    @Test
    void invalidValueIsNamedWithItsPlace() {
        problem(
                send("{\"dele\":[{\"tekst\":\"for langt\"}]}")
                        .body("fejl[0].sti", equalTo("dele[0].tekst"))
                        .body("fejl[0].besked", equalTo("Højst tre tegn")),
                400,
                "UGYLDIG_VAERDI");
    }

    @Test
    void invalidValueIsExplainedInDanish() {
        send("{\"antal\":0}").statusCode(400).body("fejl[0].besked", equalTo("Værdien skal være mindst 1"));
    }

    @Test
    void invalidValueIsNamedAsInTheMessage() {
        send("{\"ANDET-Navn\":\"for langt\"}").statusCode(400).body("fejl[0].sti", equalTo("ANDET-Navn"));
    }

    @Test
    void cprAsFieldNameIsNotRepeated() {
        var krop = send("{\"" + CPR + "\":1}")
                .statusCode(400)
                .body("kode", equalTo("UKENDT_FELT"))
                .extract()
                .asString();
        assertThat(krop).doesNotContain(CPR);
    }

    @Test
    void failureThatIsNoExceptionTellsNothingEither() {
        var krop = hent("/proeve/fejl-uden-exception", Tokens.system(SYSTEM, "11111111"))
                .statusCode(500)
                .extract()
                .asString();
        assertThat(krop).contains("INTERN_FEJL").doesNotContain("hemmelighed");
    }

    @Test
    void offsetOfAMomentIsKept() {
        send("{\"tid\":\"2020-05-12T00:00:00+02:00\"}")
                .statusCode(200)
                .body("tid", equalTo("2020-05-12T00:00:00+02:00"));
    }

    @Test
    void oversizedBodyIs413WithProblem() {
        problem(send("{\"tekst\":\"" + "a".repeat(20_000) + "\"}"), 413, "BESKED_FOR_STOR");
    }

    @Test
    void anAddressWithALimitOfItsOwnTakesSoMuchAndNoMore() throws Exception {
        assertThat(send("/proeve/stor/1/besked", 20_000).statusCode()).isEqualTo(400);
        assertThat(send("/proeve/stor/1/besked", 20_000).body()).contains("UGYLDIG_VAERDI");
        assertThat(send("/proeve/stor/1/besked", 41_000).statusCode()).isEqualTo(413);
        assertThat(send("/proeve/stor/2/../../besked", 20_000).statusCode()).isEqualTo(413);
    }

    @Test
    void theSameHoldsForABodySentWithoutItsLength() throws Exception {
        assertThat(sendUdenLaengde("/proeve/stor/1/besked", 20_000).body()).contains("UGYLDIG_VAERDI");
        assertThat(sendUdenLaengde("/proeve/stor/1/besked", 41_000).body()).contains("BESKED_FOR_STOR");
        assertThat(sendUdenLaengde("/proeve/besked", 20_000).body()).contains("BESKED_FOR_STOR");
        assertThat(sendUdenLaengde("/proeve/stor/2/../../besked", 20_000).body())
                .contains("BESKED_FOR_STOR");
    }

    private static HttpResponse<String> send(String sti, int bytes) throws Exception {
        return send(sti, HttpRequest.BodyPublishers.ofByteArray(besked(bytes)));
    }

    private static HttpResponse<String> sendUdenLaengde(String sti, int bytes) throws Exception {
        return send(sti, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(besked(bytes))));
    }

    private static HttpResponse<String> send(String sti, HttpRequest.BodyPublisher krop) throws Exception {
        var kald = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + sti))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.system(SYSTEM, "11111111"))
                .header("Content-Type", "application/json")
                .POST(krop)
                .build();
        try (var klient = HttpClient.newHttpClient()) {
            return klient.send(kald, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static byte[] besked(int bytes) {
        return ("{\"tekst\":\"" + "a".repeat(bytes - 12) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wrongMethodMediaTypeAndPathAreProblems() {
        var token = Tokens.system(SYSTEM, "11111111");
        problem(given().auth().oauth2(token).delete("/proeve/system").then(), 405, "METODE_IKKE_TILLADT");
        problem(
                given().auth()
                        .oauth2(token)
                        .contentType("text/plain")
                        .body("x")
                        .post("/proeve/besked")
                        .then(),
                415,
                "FORMAT_IKKE_FORSTAAET");
        problem(hent("/findes/ikke", token), 404, "IKKE_FUNDET");
    }

    @Test
    void unexpectedErrorTellsNothingOfItself() {
        var krop = hent("/proeve/fejl", Tokens.system(SYSTEM, "11111111"))
                .statusCode(500)
                .body("", not(hasKey("detail")))
                .extract()
                .asString();
        assertThat(krop).doesNotContain("hemmelighed").doesNotContain("IllegalState");
    }

    @Test
    void everyAnswerForbidsStoringAndSniffing() {
        hent("/proeve/borger", Tokens.borger(CPR))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Korrelation", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void traceIdOfTheCallerIsTheCorrelation() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/proeve/borger")
                .then()
                .header("X-Korrelation", "0af7651916cd43dd8448eb211c80319c");
    }
}
