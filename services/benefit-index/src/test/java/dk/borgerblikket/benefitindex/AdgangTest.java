package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may write, read and remove. */
@QuarkusTest
class AdgangTest extends Indekstest {

    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final String cpr = nytCpr();

    private void importer() {
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
    }

    @Test
    void another_system_or_another_municipality_gets_the_answer_for_what_is_not_there() throws SQLException {
        importer();
        var tidspunkt = "2020-08-01T00:00:00+02:00";
        var egne = opdater(
                List.of(opdaterBevilling(bevilling, tidspunkt)),
                List.of(udbetalt(effektuering, tidspunkt, "10", "10")));
        var ukendte = opdater(
                List.of(opdaterBevilling(UUID.randomUUID(), tidspunkt)),
                List.of(udbetalt(UUID.randomUUID(), tidspunkt, "10", "10")));
        var ventet = kald(OPDATER, ukendte)
                .statusCode(200)
                .body("UnikRetur.StatusKode", contains(44, 44))
                .extract()
                .<List<String>>path("UnikRetur.FejlbeskedTekst");

        for (var svar : List.of(
                kaldSom(Aftaler.ANDET_SYSTEM, KORSBAEK, OPDATER, egne),
                kaldSom(SYSTEM, Aftaler.ANDEN_KOMMUNE, OPDATER, egne))) {
            svar.statusCode(200)
                    .body("UnikRetur.StatusKode", contains(44, 44))
                    .body("UnikRetur.FejlbeskedTekst", equalTo(ventet));
        }
        assertThat(sql("SELECT 1 FROM registrering WHERE objekt = ?", effektuering))
                .hasSize(1);
    }

    @Test
    void nobody_but_master_removes() throws SQLException {
        importer();

        for (var sti : List.of(FJERN_BEVILLING, FJERN_EFFEKTUERING)) {
            var uuid = sti.equals(FJERN_BEVILLING) ? bevilling : effektuering;
            var besked = json("{'UUIDIdentifikator':'%s'}".formatted(uuid));
            kaldSom(Aftaler.ANDET_SYSTEM, KORSBAEK, sti, besked)
                    .statusCode(200)
                    .body("StandardRetur.StatusKode", equalTo(44));
            kaldSom(SYSTEM, Aftaler.ANDEN_KOMMUNE, sti, besked)
                    .statusCode(200)
                    .body("StandardRetur.StatusKode", equalTo(44));
            assertThat(findes(uuid)).isTrue();
        }
    }

    @Test
    void another_system_finds_nothing_unless_it_is_afsender() {
        importer();
        var sendtAfAnden = UUID.randomUUID();
        var besked = bevilling(sendtAfAnden, cpr);
        ved(besked, "/Registrering/0/AttributListe/BevilgetYdelse/0/ItSystem/1/ReferenceID")
                .put("UUIDIdentifikator", Aftaler.ANDET_SYSTEM.toString());
        importer(List.of(besked), List.of());
        var soegning = soegUuid(List.of(bevilling, sendtAfAnden), List.of(effektuering));

        kaldSom(Aftaler.ANDET_SYSTEM, KORSBAEK, FREMSOEG, soegning)
                .statusCode(200)
                .body(
                        "BevillingFiltreretOejebliksbillede.ObjektType.UUIDIdentifikator",
                        contains(sendtAfAnden.toString()))
                .body("Antal.Element", contains("bevillinger", "ydelser"));
        kaldSom(SYSTEM, Aftaler.ANDEN_KOMMUNE, FREMSOEG, soegning)
                .statusCode(200)
                .body("StandardRetur.StatusKode", equalTo(44));
    }

    @ParameterizedTest
    @ValueSource(strings = {IMPORTER, OPDATER, FREMSOEG, FJERN_BEVILLING, FJERN_EFFEKTUERING, FJERN_VED_SAG})
    void without_an_agreement_in_force_nothing_is_done(String sti) {
        var besked = switch (sti) {
            case FREMSOEG -> soegUuid(List.of(bevilling), List.of());
            case FJERN_BEVILLING, FJERN_EFFEKTUERING -> json("{'UUIDIdentifikator':'%s'}".formatted(bevilling));
            case FJERN_VED_SAG -> json("{'SagUuid':['%s']}".formatted(bevilling));
            case IMPORTER -> Beskeder.importer(List.of(bevilling(bevilling, cpr)), List.of());
            default -> opdater(List.of(opdaterBevilling(bevilling, IMPORTERET)), List.of());
        };
        for (var system : List.of(Aftaler.SYSTEM_MED_UDLOEBET_AFTALE, UUID.randomUUID())) {
            kaldSom(system, KORSBAEK, sti, besked).statusCode(403).body("kode", equalTo("INGEN_SERVICEAFTALE"));
        }
        kaldSom(Aftaler.ANDET_SYSTEM, Aftaler.ANDEN_KOMMUNE, sti, besked)
                .statusCode(403)
                .body("kode", equalTo("INGEN_SERVICEAFTALE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {IMPORTER, OPDATER, FJERN_BEVILLING, FJERN_EFFEKTUERING, FJERN_VED_SAG})
    void only_systems_write(String sti) {
        for (var token : List.of(
                Tokens.borger(cpr), Tokens.medarbejder(KORSBAEK, "national_admin"), Tokens.tjeneste("gateway"))) {
            kald(sti, "{}", token).statusCode(403).body("kode", equalTo("FORKERT_TOKENTYPE"));
        }
        given().contentType(ContentType.JSON).body("{}").post(sti).then().statusCode(401);
    }

    @Test
    void systems_and_employees_with_the_role_search() {
        var soegning = soegUuid(List.of(bevilling), List.of()).toString();
        for (var token : List.of(Tokens.borger(cpr), Tokens.tjeneste("gateway"))) {
            kald(FREMSOEG, soegning, token).statusCode(403).body("kode", equalTo("FORKERT_TOKENTYPE"));
        }
        kald(FREMSOEG, soegning, Tokens.medarbejder(KORSBAEK, "national_admin"))
                .statusCode(403)
                .body("kode", equalTo("INGEN_ADGANG"));
        kald(FREMSOEG, soegning, Tokens.medarbejder(KORSBAEK, "sag_laes"))
                .statusCode(403)
                .body("kode", equalTo("INTET_LAESERSYSTEM"));
        given().contentType(ContentType.JSON)
                .body(soegning)
                .post(FREMSOEG)
                .then()
                .statusCode(401);
    }

    @Test
    void only_citizens_read_their_overview() {
        for (var token : List.of(
                Tokens.system(SYSTEM, KORSBAEK), Tokens.medarbejder(KORSBAEK, "dpo"), Tokens.tjeneste("gateway"))) {
            given().auth().oauth2(token).get("/borger/v1/ydelser").then().statusCode(403);
        }
        given().get("/borger/v1/ydelser").then().statusCode(401);
    }

    @Test
    void a_cpr_number_in_the_address_is_refused() {
        borger(cpr, "?efter=" + cpr).statusCode(400).body("kode", equalTo("CPR_I_ADRESSE"));
    }
}
