package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.*;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What staff with the role of verification are told of a citizen's cases. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class VerifikationTest {

    private static final String NATIONAL = "99999999";
    private static final AtomicInteger NUMMER = new AtomicInteger(100);

    @Inject
    ObjectMapper json;

    private final String cpr = "6101913" + NUMMER.incrementAndGet();
    private final UUID uuid = UUID.randomUUID();
    private final String korrelation = UUID.randomUUID().toString().replace("-", "");

    @Test
    void theCasesOfTheOwnAuthorityAreToldAsTheCitizensOwnReadTellsThem() throws Exception {
        var dokument = UUID.randomUUID();
        kald("importer", dokumenter(dokument(dokument))).statusCode(200);
        importer(journaliser(sag(uuid, cpr), dokument));

        var set = json.readValue(
                slaaOp(korsbaek(), null).statusCode(200).extract().asString(), SagerSvar.class);

        assertThat(set).isEqualTo(json.readValue(borger(cpr).extract().asString(), SagerSvar.class));
        assertThat(set.dokumenter()).hasSize(1);
    }

    @Test
    void anotherAuthoritysCasesAreNotToldExceptToTheNationalAuthority() {
        importer(sag(uuid, cpr));

        slaaOp(Tokens.medarbejder(SKJERN, "verifikation"), null).statusCode(200).body("sager", empty());
        slaaOp(Tokens.medarbejder(NATIONAL, "national_admin"), null).body("sager.id", contains(uuid.toString()));
        slaaOp(Tokens.medarbejder(SKJERN, "national_admin"), null).statusCode(403);
    }

    @Test
    void theLimitsOfTheRoleAreKeptOnCasesAndDocuments() {
        var dokument = UUID.randomUUID();
        var foelsomt = dokument(dokument);
        saet(foelsomt, "/Registrering/0/AttributListe/Egenskaber/0/Foelsomhed", "FOELSOMME_PERSONOPLYSNINGER");
        kald("importer", dokumenter(foelsomt)).statusCode(200);
        importer(journaliser(sag(uuid, cpr), dokument));

        slaaOp(begraenset("27.35.*:3"), null)
                .body("sager.id", contains(uuid.toString()))
                .body("dokumenter.id", contains(dokument.toString()));
        slaaOp(begraenset("27.*:2"), null)
                .body("sager.id", contains(uuid.toString()))
                .body("dokumenter", empty());
        slaaOp(begraenset("32.*:4,27.36.*:4"), null).body("sager", empty());
        slaaOp(begraenset("intet"), null).statusCode(200).body("sager", empty());
    }

    @Test
    void aCaseWithoutAReadableSubjectTakesARoleThatReachesAll() {
        var sag = sag(uuid, cpr);
        var klasser = (ArrayNode) sag.at(RELATIONER + "Sagsklasse");
        klasser.forEach(k -> ((ObjectNode) k.at("/LokalUdvidelseListe/SagsklasseLokalUdvidelse"))
                .put("BrugervendtNoegle", "ukendt"));
        importer(sag);

        slaaOp(begraenset("27.*:4"), null).body("sager", empty());
        slaaOp(korsbaek(), null).body("sager.id", contains(uuid.toString()));
    }

    @Test
    void aSikkerhedsprofilKeepsOutWhoIsNotOnIt() {
        var selv = UUID.randomUUID();
        var sag = sag(uuid, cpr);
        var udvidelser = ((ObjectNode) sag.at("/Registrering/0/RelationListe")).withObject("LokalUdvidelseListe");
        var profil = (ObjectNode) sag.at(RELATIONER + "Sagspart/0").deepCopy();
        profil.remove("LokalUdvidelseListe");
        profil.set("ReferenceID", JSON.createObjectNode().put("UUIDIdentifikator", selv.toString()));
        udvidelser.putArray("Sikkerhedsprofil").add(profil);
        importer(sag);
        assertThat(sql("SELECT cardinality(sikkerhedsprofil) FROM soegning WHERE objekt = ?", uuid))
                .isEqualTo("1");

        slaaOp(korsbaek(), null).body("sager", empty());
        slaaOp(Tokens.medarbejder(NATIONAL, "national_admin"), null).body("sager", empty());
        slaaOp(
                        Tokens.raa(
                                "medarbejder",
                                Map.of("cvr", KORSBAEK, "roller", "verifikation", "sub", selv.toString())),
                        null)
                .body("sager.id", contains(uuid.toString()));
    }

    @Test
    void whatWasKnownThenIsToldAsItWasKnown() throws SQLException {
        importer(sag(uuid, cpr));
        var foerRettelsen = Instant.now();
        var anden = "6101914" + NUMMER.incrementAndGet();
        var rettelse = nyTitel(uuid, "2020-07-01T10:00:00+02:00", "Rettet titel");
        rettelse.putObject("RelationListe")
                .putArray("Sagspart")
                .add(sag(uuid, anden).at(RELATIONER + "Sagspart/0"));
        koder(kald("opdater", opdaterSager(rettelse)), 20);

        slaaOp(korsbaek(), foerRettelsen)
                .body("sager[0].id", is(uuid.toString()))
                .body("sager[0].titel.vaerdi", contains("Aftale om forebyggende hjemmebesøg"));
        slaaOp(korsbaek(), Instant.now()).body("sager", empty());
        slaaOp(korsbaek(), null).body("sager", empty());
        slaaOp(korsbaek(), anden, foerRettelsen).body("sager", empty());
        slaaOp(korsbaek(), anden, Instant.now()).body("sager[0].titel.vaerdi", contains("Rettet titel"));
        slaaOp(korsbaek(), Instant.parse("2020-08-01T00:00:00Z")).body("sager", empty());
    }

    @Test
    void aMomentAgoTellsTheSameAsNow() throws Exception {
        var dokument = UUID.randomUUID();
        kald("importer", dokumenter(dokument(dokument))).statusCode(200);
        importer(journaliser(sag(uuid, cpr), dokument), sag(UUID.randomUUID(), cpr));

        var nu = json.readValue(slaaOp(korsbaek(), null).extract().asString(), SagerSvar.class);
        var lige = json.readValue(slaaOp(korsbaek(), Instant.now()).extract().asString(), SagerSvar.class);

        assertThat(lige).isEqualTo(nu);
        assertThat(lige.sager()).hasSize(2);
    }

    @Test
    void whatHasBeenRemovedIsGoneForAllTimes() {
        importer(sag(uuid, cpr));
        var foer = Instant.now();
        koder(kald("fjern", fjern(uuid)), 20);

        slaaOp(korsbaek(), foer).statusCode(200).body("sager", empty());
    }

    @Test
    void whoMayNotSeeItNowSeesNothingOfItsPast() {
        importer(sag(uuid, cpr));
        var foer = Instant.now();
        var rettelse = opdatering(uuid, "2020-07-01T10:00:00+02:00");
        var udvidelse = (ObjectNode) sag(uuid).at("/Registrering/0/AttributListe/LokalUdvidelseListe");
        ((ObjectNode) udvidelse.at("/SagIndeksEgenskaber/0")).put("Foelsomhed", "VIP_SAGER");
        rettelse.putObject("AttributListe").set("LokalUdvidelseListe", udvidelse);
        koder(kald("opdater", opdaterSager(rettelse)), 20);

        slaaOp(begraenset("27.*:3"), foer).body("sager", empty());
        slaaOp(begraenset("27.*:4"), foer).body("sager.id", contains(uuid.toString()));
    }

    @Test
    void everyLookUpIsRememberedByPurposeAndByTheAuthorityWhoseObjectsItTells() {
        importer(sag(uuid, cpr));

        slaaOp(Tokens.medarbejder(NATIONAL, "national_admin"), null).statusCode(200);

        assertThat(
                        log(
                                "cvr || ' ' || laeser_cvr || ' ' || handling || ' ' || formaal || ' ' || udfald || ' ' || antal"))
                .isEqualTo(KORSBAEK + " " + NATIONAL + " VERIFIKATION VERIFIKATION SVARET 1");
        assertThat(log("'%s' = ANY (objekter) AND it_system IS NULL AND octet_length(medarbejder) = 32"
                        .formatted(uuid)))
                .isEqualTo("t");
        assertThat(log("(SELECT count(*) FROM borgersag b WHERE b.sag = '%s' AND b.noegle = ANY (parter)) > 0"
                        .formatted(uuid)))
                .isEqualTo("t");
        assertThat(log("row_to_json(laeselog)::text")).doesNotContain(cpr);
    }

    @Test
    void aLookUpInVainIsRememberedUnderTheOwnAuthority() {
        slaaOp(korsbaek(), null).body("sager", empty());

        assertThat(log("cvr || ' ' || udfald || ' ' || antal")).isEqualTo(KORSBAEK + " INTET 0");
    }

    @Test
    void anAnswerThatCannotBeRememberedIsNotGiven() throws SQLException {
        importer(sag(uuid, cpr));
        udfoer("ALTER TABLE laeselog ADD CONSTRAINT proeve CHECK (korrelation <> '%s') NOT VALID"
                .formatted(korrelation));
        try {
            slaaOp(korsbaek(), null).statusCode(503).body("kode", equalTo("OPSLAG_KAN_IKKE_LOGGES"));
        } finally {
            udfoer("ALTER TABLE laeselog DROP CONSTRAINT proeve");
        }
    }

    @Test
    void onlyAnEmployeeWithTheRoleIsAnswered() {
        given().contentType("application/json")
                .body("{}")
                .post("/verifikation/v1/sager")
                .then()
                .statusCode(401);
        for (var token : new String[] {
            Tokens.borger(cpr),
            Tokens.system(SYSTEM, KORSBAEK),
            Tokens.tjeneste("gateway"),
            Tokens.medarbejder(KORSBAEK, "sag_laes", "dpo", "konfiguration_godkend"),
        }) {
            slaaOp(token, null).statusCode(403);
        }
    }

    @Test
    void aMalformedQuestionIsRefusedWithoutRepeatingIt() {
        for (var besked : new String[] {
            "{}",
            "{\"cpr\":\"61019\",\"formaal\":\"VERIFIKATION\"}",
            "{\"cpr\":\"%s\"}".formatted(cpr),
            "{\"cpr\":\"%s\",\"formaal\":\"Fordi jeg er nysgerrig\"}".formatted(cpr),
            "{\"cpr\":\"%s\",\"formaal\":\"VERIFIKATION\",\"tid\":\"2999-01-01T00:00:00Z\"}".formatted(cpr),
            "{\"cpr\":\"%s\",\"formaal\":\"VERIFIKATION\",\"efter\":\"x\"}".formatted(cpr),
        }) {
            spoerg(korsbaek(), besked).statusCode(400).body(not(containsString(cpr)));
        }
    }

    private ValidatableResponse slaaOp(String token, @Nullable Instant tid) {
        return slaaOp(token, cpr, tid);
    }

    private ValidatableResponse slaaOp(String token, String borger, @Nullable Instant tid) {
        var besked = new LinkedHashMap<String, String>(Map.of("cpr", borger, "formaal", "VERIFIKATION"));
        if (tid != null) {
            besked.put("tid", tid.toString());
        }
        return spoerg(token, JSON.valueToTree(besked).toString());
    }

    private ValidatableResponse spoerg(String token, String besked) {
        return given().auth()
                .oauth2(token)
                .header("traceparent", "00-" + korrelation + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body(besked)
                .post("/verifikation/v1/sager")
                .then();
    }

    private static String korsbaek() {
        return Tokens.medarbejder(KORSBAEK, "verifikation");
    }

    private static String begraenset(String afgraensning) {
        return Tokens.raa(
                "medarbejder", Map.of("cvr", KORSBAEK, "roller", "verifikation", "dataafgraensning", afgraensning));
    }

    /** What the one row about this test's request says. */
    private String log(String udtryk) {
        assertThat(sql("SELECT count(*) FROM laeselog WHERE korrelation = '%s'".formatted(korrelation)))
                .isEqualTo("1");
        return sql("SELECT %s FROM laeselog WHERE korrelation = '%s'".formatted(udtryk, korrelation));
    }

    private static void udfoer(String saetning) throws SQLException {
        try (var forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
                var statement = forbindelse.createStatement()) {
            statement.execute(saetning);
        }
    }
}
