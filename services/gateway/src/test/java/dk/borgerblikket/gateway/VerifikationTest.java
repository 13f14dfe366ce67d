package dk.borgerblikket.gateway;

import static dk.borgerblikket.gateway.Testdata.AABENT_KLE;
import static dk.borgerblikket.gateway.Testdata.AARLUND;
import static dk.borgerblikket.gateway.Testdata.FAGSYSTEM;
import static dk.borgerblikket.gateway.Testdata.KORSBAEK;
import static dk.borgerblikket.gateway.Testdata.LUKKET_KLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verification client: what the citizen sees, why the rest is hidden, and what is kept of having looked. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class VerifikationTest {

    private static final String STI = "/verifikation/v1/overblik";
    private static final AtomicInteger NUMMER = new AtomicInteger(1000);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TestTidligereOpsaetninger tidligere;

    @Inject
    CprNoegle cprNoegle;

    private final String cpr = "620180" + NUMMER.incrementAndGet();
    private final String korrelation = Gateway.nyKorrelation();
    private final UUID sag = UUID.randomUUID();
    private final UUID lukket = UUID.randomUUID();
    private final UUID brev = UUID.randomUUID();
    private final UUID ukendtBrev = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID gammel = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final UUID gammelEffektuering = UUID.randomUUID();

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        tidligere.svarerIkke();
        omverden.sager(
                cpr,
                List.of(
                        Testdata.sag(
                                sag, cpr, KORSBAEK, AABENT_KLE, "Egen titel", "2021-01-01", List.of(brev, ukendtBrev)),
                        Testdata.sag(lukket, cpr, KORSBAEK, LUKKET_KLE, "Hemmelig titel", "2021-01-01")),
                List.of(Testdata.brev(brev, cpr, "Brev til borgeren")));
        omverden.ydelser(
                cpr,
                List.of(
                        Testdata.bevilling(bevilling, cpr, AARLUND, "Hjælp i hjemmet", "2021-01-01", null),
                        Testdata.bevilling(gammel, cpr, AARLUND, "Hemmelig ydelse", "2019-01-01", null)),
                List.of(
                        Testdata.effektuering(effektuering, cpr, AARLUND, bevilling, "2021-02-01", "100"),
                        Testdata.effektuering(gammelEffektuering, cpr, AARLUND, gammel, "2021-02-01", "99")));
        omverden.modtaget().clear();
    }

    @Test
    void staffSeeExactlyWhatTheCitizenIsShown() throws Exception {
        var set = JSON.readTree(slaaOp(national(), "").statusCode(200).extract().asString());
        var borgerens =
                JSON.readTree(Gateway.overblik(Tokens.borger(cpr)).extract().asString());

        assertThat(uden(set.get("overblik"), "hentet")).isEqualTo(uden(borgerens, "hentet"));
        assertThat(borgerens.at("/kommuner/1/ydelser/0/udbetalinger/0/beloeb").asText()
                        + borgerens.at("/kommuner/0/sager/0/dokumenter/0/titel").asText())
                .isEqualTo("100.00Brev til borgeren");
    }

    @Test
    void theMunicipalityOfResidenceIsShownAsToTheCitizenWhetherItHasAnythingOrNot() throws Exception {
        var set = JSON.readTree(
                slaaOp(national(), ",\"bopaelskommune\":\"33333333\"").extract().asString());
        var borgerens = JSON.readTree(
                Gateway.overblik(Tokens.borger(cpr, "33333333")).extract().asString());

        assertThat(uden(set.get("overblik"), "hentet")).isEqualTo(uden(borgerens, "hentet"));
        assertThat(borgerens.get("kommuner")).hasSize(3);
    }

    @Test
    void everythingThatIsHiddenIsToldWithItsReasonSubjectSenderAndWholeTrace() {
        var svar = slaaOp(korsbaek(), "").statusCode(200);

        svar.body("skjulte.find { it.art == 'SAG' }.id", is(lukket.toString()))
                .body("skjulte.find { it.art == 'SAG' }.tekst", is("Skjult: KLE-nummeret er ikke åbnet"))
                .body("skjulte.find { it.art == 'SAG' }.kle", is(LUKKET_KLE))
                .body("skjulte.find { it.art == 'SAG' }.myndighed", is(KORSBAEK.cifre()))
                .body("skjulte.find { it.art == 'SAG' }.systemer", contains(FAGSYSTEM.toString()))
                .body(
                        "skjulte.find { it.art == 'SAG' }.spor.findAll { !it.bestaaet }.aarsag",
                        contains("KLE_IKKE_AABNET"))
                .body("skjulte.find { it.art == 'SAG' }.spor.findAll { it.bestaaet }.regel", hasItem("V-801"))
                .body("skjulte.find { it.art == 'DOKUMENT' }.id", is(ukendtBrev.toString()))
                .body("skjulte.find { it.art == 'DOKUMENT' }.sagId", is(sag.toString()))
                .body("skjulte.find { it.art == 'DOKUMENT' }.aarsag", is("UKENDT_DOKUMENT"))
                .body("skjulte.find { it.art == 'YDELSE' }.id", is(gammel.toString()))
                .body("skjulte.find { it.art == 'YDELSE' }.aarsag", is("FOER_FRADATO"))
                .body("skjulte.find { it.art == 'YDELSE' }.kle", is(AABENT_KLE))
                .body("skjulte.find { it.art == 'UDBETALING' }.id", is(gammelEffektuering.toString()))
                .body("skjulte.find { it.art == 'UDBETALING' }.kle", is(AABENT_KLE))
                .body("skjulte.size()", is(4))
                .body(not(containsString("Hemmelig")));
    }

    @Test
    void whatLimitsTheAnswerIsToldWhetherItHidesAnythingOrNot() {
        slaaOp(korsbaek(), "").body("forbehold.kode", contains("KUN_EGEN_MYNDIGHED", "SIKKERHEDSPROFIL"));
        slaaOp(national(), "").body("forbehold.kode", contains("SIKKERHEDSPROFIL"));
        slaaOp(
                        Tokens.raa(
                                "medarbejder",
                                Map.of(
                                        "cvr",
                                        KORSBAEK.cifre(),
                                        "roller",
                                        "verifikation",
                                        "dataafgraensning",
                                        "27.*:2")),
                        "")
                .body("forbehold.kode", contains("KUN_EGEN_MYNDIGHED", "BEGRAENSET_ROLLE", "SIKKERHEDSPROFIL"));
    }

    @Test
    void theIndexesAreAskedWithTheEmployeesTokenAndThePurposeAndNoNumberInAnAddress() {
        var token = korsbaek();

        slaaOp(token, "").statusCode(200);

        assertThat(omverden.modtaget()).hasSize(2).allSatisfy(m -> {
            assertThat(m.sti()).startsWith("/verifikation/v1/").doesNotContain(cpr);
            assertThat(m.token()).isEqualTo("Bearer " + token);
            assertThat(m.krop()).isEqualTo("{\"cpr\":\"%s\",\"formaal\":\"VERIFIKATION\"}".formatted(cpr));
            assertThat(m.traceparent()).contains(korrelation);
        });
    }

    @Test
    void aLookUpIsRememberedAndIsNoCallOfACitizens() throws Exception {
        var kaldFoer = antal("kald_udbakke");
        var opslagFoer = antal("opslag");

        slaaOp(korsbaek(), "").statusCode(200);

        assertThat(antal("kald_udbakke")).isEqualTo(kaldFoer);
        assertThat(antal("opslag")).isEqualTo(opslagFoer);
        assertThat(log()).singleElement().satisfies(r -> {
            assertThat(r)
                    .containsEntry("cvr", KORSBAEK.cifre())
                    .containsEntry("formaal", "VERIFIKATION")
                    .containsEntry("udfald", "SVARET")
                    .containsEntry("tid", null)
                    .containsEntry(
                            "borger", "\\x" + HexFormat.of().formatHex(cprNoegle.noegle("urn:oio:cpr-nr:" + cpr)));
            assertThat(r.get("vist")).contains(sag.toString(), brev.toString(), bevilling.toString());
            assertThat(r.get("skjult")).contains(lukket.toString(), ukendtBrev.toString(), gammel.toString());
            assertThat(r.toString()).doesNotContain(cpr, "Hemmelig", "Egen titel");
        });
    }

    @Test
    void thePurposesDelayIsKeptAsItWasWhenItWasLookedUp() throws Exception {
        spoerg(korsbaek(), STI, "{\"cpr\":\"%s\",\"formaal\":\"KONTROL\"}".formatted(cpr))
                .statusCode(200);

        assertThat(log())
                .extracting(r -> r.get("formaal") + " " + r.get("forsinkelse_dage"))
                .containsExactly("KONTROL 180");
    }

    /** Shows that the count above would see an event: a citizen's own call leaves both. */
    @Test
    void aCitizensOwnCallIsCounted() throws Exception {
        var kaldFoer = antal("kald_udbakke");

        Gateway.overblik(Tokens.borger(cpr)).statusCode(200);

        assertThat(antal("kald_udbakke")).isGreaterThan(kaldFoer);
    }

    @Test
    void nothingIsShownThatCannotBeRemembered() throws Exception {
        Database.udfoer("ALTER TABLE verifikationslog RENAME TO verifikationslog_vaek");
        try {
            slaaOp(korsbaek(), "")
                    .statusCode(503)
                    .body("kode", equalTo("OPSLAG_KAN_IKKE_LOGGES"))
                    .body(not(containsString(sag.toString())));
        } finally {
            Database.udfoer("ALTER TABLE verifikationslog_vaek RENAME TO verifikationslog");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE verifikationslog SET formaal = 'x'",
                "DELETE FROM verifikationslog",
                "TRUNCATE beskyttelse",
                "UPDATE beskyttelse SET gyldig_til = NULL"
            })
    void whatIsRememberedCannotBeChanged(String sql) {
        assertThatThrownBy(() -> Database.udfoer(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aProtectedPersonTakesAConfirmationAndFreeTextIsMasked() throws Exception {
        meld(Tokens.medarbejder(AARLUND.cifre(), "dpo"), LocalDate.now().plusMonths(2))
                .statusCode(204);

        slaaOp(korsbaek(), "").statusCode(409).body("kode", is("BESKYTTET_PERSON"));
        assertThat(omverden.modtaget()).isEmpty();
        var maskeret = slaaOp(korsbaek(), ",\"beskyttet\":true").statusCode(200);
        maskeret.body("beskyttet", is(true))
                .body("overblik.kommuner.sager.flatten().titel", contains("•••"))
                .body("overblik.kommuner.sager.flatten().omraade", contains("Forebyggende hjemmebesøg"))
                .body("overblik.kommuner.ydelser.flatten().navn", contains("•••"))
                .body("overblik.kommuner.sager.flatten().dokumenter.flatten().titel", contains("•••"))
                .body(not(containsString("Egen titel")));
        // Also shows that a difference from the citizen's own would be seen where they are compared.
        assertThat(uden(JSON.readTree(maskeret.extract().asString()).get("overblik"), "hentet"))
                .isNotEqualTo(uden(
                        JSON.readTree(
                                Gateway.overblik(Tokens.borger(cpr)).extract().asString()),
                        "hentet"));
        assertThat(log()).extracting(r -> r.get("udfald") + r.get("beskyttet")).containsExactly("AFVISTt", "SVARETt");
    }

    @Test
    void protectionEndsWithItsDayOrWhenTheAuthorityTakesItBack() {
        var dpo = Tokens.medarbejder(AARLUND.cifre(), "dpo");
        meld(dpo, LocalDate.now().plusDays(1)).statusCode(204);
        slaaOp(korsbaek(), "").statusCode(409);
        meld(Tokens.medarbejder(KORSBAEK.cifre(), "dpo"), null).statusCode(204);
        slaaOp(korsbaek(), "").statusCode(409);
        meld(dpo, null).statusCode(204);
        slaaOp(korsbaek(), "").statusCode(200).body("beskyttet", is(false));
        meld(dpo, LocalDate.now().plusYears(2)).statusCode(400);
        meld(dpo, LocalDate.now().minusDays(1)).statusCode(400);
        meld(korsbaek(), LocalDate.now().plusDays(1)).statusCode(403);
    }

    @Test
    void asOfAnEarlierTimeTheConfigurationOfThatTimeDecides() {
        var nu = Testdata.opsaetning();
        tidligere.er(new TidligereOpsaetning(
                new Opsaetning(
                        nu.kommuner().stream().map(VerifikationTest::lukket).toList(), nu.nationalt()),
                List.of("Serviceaftaler er som nu.")));

        slaaOp(korsbaek(), ",\"tid\":\"2023-05-01T10:00:00+02:00\"")
                .statusCode(200)
                .body("overblik.hentet", is("2023-05-01T08:00:00Z"))
                .body("overblik.kommuner", empty())
                .body("skjulte.findAll { it.art == 'SAG' }.aarsag", contains("KLE_IKKE_AABNET", "KLE_IKKE_AABNET"))
                .body("forbehold.find { it.kode == 'OPSAETNING' }.tekst", is("Serviceaftaler er som nu."))
                .body(
                        "forbehold.find { it.kode == 'SOM_KENDT_DENGANG' }.tekst",
                        containsString("1. maj 2023 kl. 10.00"));
        assertThat(omverden.modtaget())
                .allSatisfy(m -> assertThat(m.krop()).contains("\"tid\":\"2023-05-01T08:00:00Z\""));
    }

    @Test
    void whatTheCitizenWasShownAndHasBeenRemovedSinceIsToldByNumber() {
        tidligere.er(new TidligereOpsaetning(Testdata.opsaetning(), List.of()));
        Gateway.overblik(Tokens.borger(cpr)).statusCode(200);
        var tid = Instant.now();
        slaaOp(national(), ",\"tid\":\"%s\"".formatted(tid))
                .body("forbehold.find { it.kode == 'FJERNET_SIDEN' }", nullValue());

        omverden.sager(cpr, List.of(), List.of());

        slaaOp(national(), ",\"tid\":\"%s\"".formatted(tid))
                .body("forbehold.find { it.kode == 'FJERNET_SIDEN' }.tekst", containsString("viste det 2 sager"));
        slaaOp(Tokens.medarbejder(AARLUND.cifre(), "verifikation"), ",\"tid\":\"%s\"".formatted(tid))
                .body("forbehold.find { it.kode == 'FJERNET_SIDEN' }", nullValue());
    }

    @Test
    void withoutTheConfigurationOfThenNothingIsAnswered() {
        slaaOp(korsbaek(), ",\"tid\":\"2023-05-01T10:00:00Z\"")
                .statusCode(503)
                .body("kode", is("OPSAETNING_UTILGAENGELIG"));
    }

    @Test
    void anIndexThatDoesNotAnswerIsToldAsToTheCitizen() {
        omverden.ydelsesindeks.svarer(Omverden::utilgaengelig);

        slaaOp(korsbaek(), "")
                .statusCode(200)
                .body("overblik.kilder.find { it.kilde == 'ydelsesindeks' }.status", is("UTILGAENGELIG"))
                .body("overblik.kommuner.sager.flatten().titel", contains("Egen titel"));
    }

    @Test
    void aQuestionThatCannotBeUnderstoodIsRefusedWithoutRepeatingIt() {
        for (var rest : List.of(
                ",\"tid\":\"2999-01-01T00:00:00Z\"",
                ",\"tid\":\"i går\"",
                ",\"bopaelskommune\":\"1\"",
                ",\"bopaelskommune\":\"88888888\"",
                ",\"ukendt\":1")) {
            slaaOp(korsbaek(), rest).statusCode(400).body(not(containsString(cpr)));
        }
        for (var besked : List.of(
                "{\"cpr\":\"%s\"}".formatted(cpr),
                "{\"cpr\":\"%s\",\"formaal\":\"NYSGERRIGHED\"}".formatted(cpr),
                "{\"cpr\":\"62018\",\"formaal\":\"VERIFIKATION\"}")) {
            spoerg(korsbaek(), STI, besked).statusCode(400).body(not(containsString(cpr)));
        }
        assertThat(omverden.modtaget()).isEmpty();
    }

    @Test
    void onlyAnEmployeeWithTheRoleIsAnswered() {
        for (var token : List.of(
                Tokens.borger(cpr),
                Tokens.system(FAGSYSTEM, KORSBAEK.cifre()),
                Tokens.tjeneste("administration"),
                Tokens.medarbejder(KORSBAEK.cifre(), "sag_laes", "dpo", "national_admin"))) {
            slaaOp(token, "").statusCode(403);
        }
    }

    private static Kommuneopsaetning lukket(Kommuneopsaetning k) {
        return new Kommuneopsaetning(k.cvr(), k.navn(), k.tilsluttet(), 1, List.of(), k.aftaler());
    }

    private static String korsbaek() {
        return Tokens.medarbejder(KORSBAEK.cifre(), "verifikation");
    }

    private static String national() {
        return Tokens.medarbejder("99999999", "national_admin");
    }

    private ValidatableResponse slaaOp(String token, String rest) {
        return spoerg(token, STI, "{\"cpr\":\"%s\",\"formaal\":\"VERIFIKATION\"%s}".formatted(cpr, rest));
    }

    private ValidatableResponse meld(String token, @Nullable LocalDate gyldigTil) {
        return spoerg(
                token,
                "/verifikation/v1/beskyttelse",
                gyldigTil == null
                        ? "{\"cpr\":\"%s\"}".formatted(cpr)
                        : "{\"cpr\":\"%s\",\"gyldigTil\":\"%s\"}".formatted(cpr, gyldigTil));
    }

    private ValidatableResponse spoerg(String token, String sti, String besked) {
        return Gateway.med(token, korrelation)
                .contentType("application/json")
                .body(besked)
                .post(sti)
                .then();
    }

    private List<Map<String, String>> log() throws SQLException {
        return Database.hent(
                "SELECT * FROM verifikationslog WHERE korrelation = ? ORDER BY tidspunkt, id", korrelation);
    }

    private static int antal(String tabel) throws SQLException {
        return Integer.parseInt(Database.hent("SELECT count(*) AS antal FROM " + tabel)
                .getFirst()
                .get("antal"));
    }

    private static JsonNode uden(JsonNode svar, String felt) {
        return ((ObjectNode) svar.deepCopy()).without(felt);
    }
}
