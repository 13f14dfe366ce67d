package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Brud.ogsaa;
import static dk.borgerblikket.caseindex.Brud.uuidRef;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.caseindex.roller.Rolle;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen is told who has looked, for what purpose, and not before the purpose allows it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class IndsigtTest {

    private static final AtomicInteger LOEBENUMMER = new AtomicInteger(7100);

    private final UUID uuid = UUID.randomUUID();
    private final UUID medarbejder = UUID.randomUUID();
    private final String cpr = nytCpr();

    @Test
    void aSearchForThePersonIsToldWithSystemAuthorityAndTheOrdinaryPurpose() {
        importer(sag(uuid, cpr));

        soegEfterBorgeren(null);

        opslag(cpr)
                .body("opslag", hasSize(1))
                .body("opslag[0].handling", equalTo("FREMSOEG"))
                .body("opslag[0].myndighed", equalTo(Indeks.KORSBAEK))
                .body("opslag[0].itSystem", equalTo(Indeks.SYSTEM.toString()))
                .body("opslag[0].medarbejder", equalTo(false))
                .body("opslag[0].formaal", equalTo("SAGSBEHANDLING"))
                .body("opslag[0].egne", equalTo(1))
                .body("opslag[0].tidspunkt", notNullValue())
                .body("naeste", nullValue());
        opslag(nytCpr()).body("opslag", empty());
    }

    @Test
    void anEmployeeWhoReadsACaseIsToldOfButNeverWho() {
        importer(sag(uuid, cpr));

        laes("VEJLEDNING").statusCode(200);

        var svar = opslag(cpr)
                .body("opslag.handling", contains("LAES"))
                .body("opslag[0].medarbejder", equalTo(true))
                .body("opslag[0].formaal", equalTo("VEJLEDNING"))
                .extract()
                .asString();
        assertThat(svar).doesNotContain(medarbejder.toString()).doesNotContain(cpr);
    }

    @Test
    void aSearchInVainIsToldAndOneThatWasRefusedIsNot() {
        soegEfterBorgeren(null);
        kopi("udfald = 'AFVIST'", "tidspunkt");

        opslag(cpr).body("opslag.egne", contains(0));
    }

    @Test
    void whatIsDelayedIsInNoPageAndNoNumberUntilItsTimeHasCome() {
        importer(sag(uuid, cpr));
        soegEfterBorgeren(null);
        laes("KONTROL").statusCode(200);
        soegEfterBorgeren("VEJLEDNING");

        opslag(cpr).body("opslag.formaal", contains("VEJLEDNING", "SAGSBEHANDLING"));
        String naeste = side(1, null)
                .body("opslag.formaal", contains("VEJLEDNING"))
                .extract()
                .path("naeste");
        side(1, naeste).body("opslag.formaal", contains("SAGSBEHANDLING")).body("naeste", nullValue());

        kopi("formaal = 'KONTROL'", "tidspunkt - interval '179 days'");
        opslag(cpr).body("opslag", hasSize(2));

        kopi("formaal = 'KONTROL'", "tidspunkt - interval '181 days'");
        opslag(cpr).body("opslag.formaal", contains("VEJLEDNING", "SAGSBEHANDLING", "KONTROL"));
    }

    /** Somebody who has read a case that the citizen must not know of would tell that it is there. */
    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            names = {"SAG_KONTROLTEMAKLASSE", "SAG_VISNINGSKLASSE"})
    void aCaseThatMustNotBeKnownIsNotToldOfByItsReaders(Rolle rolle) {
        var hemmelig = sag(uuid, cpr);
        ogsaa("Sagsklasse", 0, rolle, uuidRef(UUID.randomUUID())).accept(hemmelig);
        importer(hemmelig);

        given().auth()
                .oauth2(Tokens.system(Indeks.SYSTEM, Indeks.KORSBAEK))
                .get("/sagdokumentindeks/v1/sager/" + uuid)
                .then()
                .statusCode(200);

        opslag(cpr).body("opslag", empty());
        soegEfterBorgeren(null);
        opslag(cpr).body("opslag.egne", contains(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ANDET", "sagsbehandling", "KONTROL; DROP"})
    void aPurposeThatIsNoneIsRefusedAndNothingIsRead(String formaal) {
        importer(sag(uuid, cpr));

        laes(formaal).statusCode(400).body("kode", equalTo("UKENDT_FORMAAL"));

        opslag(cpr).body("opslag", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var i = 0; i < 5; i++) {
            soegEfterBorgeren(null);
        }
        var set = new LinkedHashSet<String>();
        String efter = null;
        do {
            var side = side(2, efter).extract();
            set.addAll(side.path("opslag.id"));
            efter = side.path("naeste");
        } while (efter != null);

        assertThat(set).hasSize(5);
        opslag(cpr).body("opslag.id", contains(set.toArray(String[]::new)));
    }

    @Test
    void onlyTheCitizenIsTold() {
        given().auth()
                .oauth2(Tokens.medarbejder(Indeks.KORSBAEK, "dpo"))
                .get("/borger/v1/opslag")
                .then()
                .statusCode(403);
        given().get("/borger/v1/opslag").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/opslag?efter=x")
                .then()
                .statusCode(400);
    }

    @Test
    void thoseWhoSuperviseSeeTheOwnAuthoritysLookUpsAtOnceByEmployeePurposeAndPeriod() {
        importer(sag(uuid, cpr));
        soegEfterBorgeren(null);
        laes("KONTROL").statusCode(200);
        var hvem = "medarbejder=" + medarbejder;

        revision(hvem)
                .body("opslag", hasSize(1))
                .body("opslag[0].formaal", equalTo("KONTROL"))
                .body("opslag[0].objekter", contains(uuid.toString()))
                .body("opslag[0].laeser", equalTo(Indeks.KORSBAEK))
                .body("opslag[0].medarbejder", not(equalTo(medarbejder.toString())));
        revision(hvem + "&formaal=SAGSBEHANDLING").body("opslag", empty());
        revision(hvem + "&til=2026-01-01T00:00:00Z").body("opslag", empty());
        revision(hvem + "&fra=2026-01-01T00:00:00Z").body("opslag", hasSize(1));
        String naeste = revision("antal=1").body("opslag", hasSize(1)).extract().path("naeste");
        revision("antal=1&efter=" + naeste).body("opslag", hasSize(1));
        given().auth()
                .oauth2(Tokens.medarbejder("99999999", "national_admin"))
                .get("/revision/v1/opslag?cvr=" + Indeks.KORSBAEK + "&" + hvem)
                .then()
                .statusCode(200)
                .body("opslag", hasSize(1));
    }

    @Test
    void nobodyElseSupervises() {
        var andre = Tokens.medarbejder(Indeks.SKJERN, "dpo");
        given().auth()
                .oauth2(andre)
                .get("/revision/v1/opslag?cvr=11111111")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.medarbejder(Indeks.KORSBAEK, "verifikation", "sag_laes"))
                .get("/revision/v1/opslag")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.medarbejder(Indeks.KORSBAEK, "dpo"))
                .get("/revision/v1/opslag?fra=igår")
                .then()
                .statusCode(400);
    }

    private static String nytCpr() {
        return "610190" + LOEBENUMMER.incrementAndGet();
    }

    private void soegEfterBorgeren(@Nullable String formaal) {
        var kald = given().auth().oauth2(Tokens.system(Indeks.SYSTEM, Indeks.KORSBAEK));
        (formaal == null ? kald : kald.header("Formaal", formaal))
                .contentType("application/json")
                .body("""
                        {"SoegUdtryk":{"SoegSag":[{"RelationListe":{"Sagspart":[
                          {"ReferenceID":{"URNIdentifikator":"urn:oio:cpr-nr:%s"}}]}}]},
                         "Filter":{"SagVis":[{"Vis":"egenskaber"}]}}""".formatted(cpr))
                .post("/sagdokumentindeks/v1/fremsoeg")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse laes(String formaal) {
        return given().auth()
                .oauth2(Tokens.sagslaeser(Indeks.KORSBAEK, Indeks.LAESESYSTEM, "27.*:3", medarbejder))
                .header("Formaal", formaal)
                .get("/sagdokumentindeks/v1/sager/" + uuid)
                .then();
    }

    private static ValidatableResponse opslag(String cpr) {
        return given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/opslag")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse side(int antal, @Nullable String efter) {
        return given().auth()
                .oauth2(Tokens.borger(cpr))
                .get("/borger/v1/opslag?antal=" + antal + (efter == null ? "" : "&efter=" + efter))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse revision(String parametre) {
        return given().auth()
                .oauth2(Tokens.medarbejder(Indeks.KORSBAEK, "dpo"))
                .get("/revision/v1/opslag?" + parametre)
                .then()
                .statusCode(200);
    }

    /** A row like the citizen's newest of that kind, at another time; the log itself cannot be changed. */
    private void kopi(String hvad, String tidspunkt) {
        var ny = hvad.startsWith("udfald") ? "'AFVIST'" : "udfald";
        var blandt = hvad.startsWith("udfald") ? "true" : hvad;
        Indeks.sql("""
                WITH ny AS (
                    INSERT INTO laeselog (tidspunkt, korrelation, cvr, it_system, medarbejder, handling, kriterier, parter, antal,
                        objekter, udfald, formaal, forsinkelse_dage)
                    SELECT %s, korrelation, cvr, it_system, medarbejder, handling, kriterier, parter, antal, objekter, %s,
                        formaal, forsinkelse_dage
                    FROM (SELECT * FROM laeselog WHERE %s ORDER BY tidspunkt DESC LIMIT 1) AS sidste
                    RETURNING 1)
                SELECT count(*) FROM ny""".formatted(tidspunkt, ny, blandt));
    }
}
