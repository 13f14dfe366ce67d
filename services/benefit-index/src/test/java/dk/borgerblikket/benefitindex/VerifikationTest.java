package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What staff with the role of verification are told of a citizen's benefits. */
@QuarkusTest
class VerifikationTest extends Indekstest {

    private static final String NATIONAL = "99999999";

    @Inject
    ObjectMapper json;

    private final String cpr = nytCpr();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    private void bevilget() {
        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "6694.50", linje(effektuering, "1", bevilling, "6694.50"))));
    }

    @Test
    void the_grants_of_the_own_authority_are_told_as_the_citizens_own_read_tells_them() throws Exception {
        bevilget();

        var set = svar(slaaOp(korsbaek(), null));

        assertThat(set).isEqualTo(svar(borger(cpr, "")));
        assertThat(set.bevillinger()).hasSize(1);
        assertThat(set.effektueringer()).hasSize(1);
    }

    @Test
    void another_authoritys_grants_and_the_payments_on_them_are_told_to_the_national_authority_only() {
        bevilget();

        slaaOp(Tokens.medarbejder(Aftaler.ANDEN_KOMMUNE, "verifikation"), null)
                .statusCode(200)
                .body("bevillinger", empty())
                .body("effektueringer", empty());
        slaaOp(Tokens.medarbejder(NATIONAL, "national_admin"), null)
                .body("bevillinger.id", contains(bevilling.toString()))
                .body("effektueringer.id", contains(effektuering.toString()));
        slaaOp(Tokens.medarbejder(Aftaler.ANDEN_KOMMUNE, "national_admin"), null)
                .statusCode(403);
    }

    @Test
    void the_limits_of_the_role_are_kept_on_each_benefit_and_payment_line() {
        var anden = (ObjectNode) linje(effektuering, "2", bevilling, "100");
        anden.put("Klassifikationsbeskrivelse", "32.24.04");
        var toYdelser = bevilling(bevilling, cpr);
        attributter(toYdelser).withArray("BevilgetYdelse").add(ydelse("2", "32.24.04"));
        importer(
                List.of(toYdelser),
                List.of(effektuering(effektuering, cpr, "300", linje(effektuering, "1", bevilling, "200"), anden)));

        slaaOp(begraenset("*:2"), null)
                .body("bevillinger[0].ydelser", hasSize(2))
                .body("effektueringer[0].linjer", hasSize(2));
        slaaOp(begraenset("32.24.*:2"), null)
                .body("bevillinger[0].ydelser.vaerdi.kle", contains("32.24.04"))
                .body("effektueringer[0].linjer.vaerdi.kle", contains("32.24.04"));
        slaaOp(begraenset("32.*:1"), null).body("bevillinger", empty()).body("effektueringer", empty());
    }

    @Test
    void what_was_known_then_is_told_as_it_was_known() {
        bevilget();
        var foer = Instant.now();
        var rettelse = opdaterBevilling(bevilling, "2020-08-01T10:00:00+02:00");
        rettelse.putObject("AttributListe")
                .putArray("BevilgetYdelse")
                .add(ydelse("1", KLE).put("Navn", "Rettet navn"));
        kald(OPDATER, opdater(List.of(rettelse), List.of())).statusCode(200).body("UnikRetur.StatusKode", contains(20));

        slaaOp(korsbaek(), foer)
                .body("bevillinger[0].ydelser.vaerdi.navn", contains("Hjælp til bolig"))
                .body("effektueringer.id", contains(effektuering.toString()));
        slaaOp(korsbaek(), null).body("bevillinger[0].ydelser[-1].vaerdi.navn", is("Rettet navn"));
        slaaOp(korsbaek(), Instant.parse("2020-09-01T00:00:00Z"))
                .body("bevillinger", empty())
                .body("effektueringer", empty());
    }

    @Test
    void a_moment_ago_tells_the_same_as_now() throws Exception {
        bevilget();
        var anden = UUID.randomUUID();
        var faelles = UUID.randomUUID();
        importer(
                List.of(bevilling(anden, cpr)),
                List.of(effektuering(
                        faelles, cpr, "30", linje(faelles, "1", bevilling, "10"), linje(faelles, "2", anden, "20"))));

        var nu = svar(slaaOp(korsbaek(), null));
        var lige = svar(slaaOp(korsbaek(), Instant.now()));

        assertThat(lige.bevillinger()).isEqualTo(nu.bevillinger()).hasSize(2);
        assertThat(lige.effektueringer()).hasSize(2).zipSatisfy(nu.effektueringer(), (dengang, nuvaerende) -> {
            assertThat(dengang.id()).isEqualTo(nuvaerende.id());
            assertThat(dengang.linjer()).containsExactlyInAnyOrderElementsOf(nuvaerende.linjer());
        });
    }

    @Test
    void every_look_up_is_remembered_before_it_is_answered() throws Exception {
        bevilget();

        slaaOp(korsbaek(), null).statusCode(200);

        assertThat(sql("""
                        SELECT cvr || ' ' || laeser_cvr || ' ' || handling || ' ' || formaal || ' ' || antal
                            || ' ' || (SELECT count(*) FROM part p WHERE p.noegle = ANY (parter) AND p.objekt = ?)
                        FROM laeselog WHERE '%s' = ANY (objekter)
                        """.formatted(effektuering), bevilling))
                .containsExactly(KORSBAEK + " " + KORSBAEK + " VERIFIKATION VEJLEDNING 2 1");
    }

    @Test
    void only_an_employee_with_the_role_is_answered_and_no_answer_repeats_the_number() {
        for (var token : List.of(
                Tokens.borger(cpr),
                Tokens.system(SYSTEM, KORSBAEK),
                Tokens.tjeneste("gateway"),
                Tokens.medarbejder(KORSBAEK, "sag_laes", "dpo"))) {
            slaaOp(token, null).statusCode(403).body(not(containsString(cpr)));
        }
        kald("/verifikation/v1/ydelser", "{\"cpr\":\"%s\"}".formatted(cpr), korsbaek())
                .statusCode(400)
                .body(not(containsString(cpr)));
    }

    private YdelserSvar svar(ValidatableResponse svar) throws Exception {
        return Jsonformat.tolerant(json)
                .readValue(svar.statusCode(200).extract().asString(), YdelserSvar.class);
    }

    private ValidatableResponse slaaOp(String token, @Nullable Instant tid) {
        var tidspunkt = tid == null ? "" : ",\"tid\":\"%s\"".formatted(tid);
        return kald(
                "/verifikation/v1/ydelser",
                "{\"cpr\":\"%s\",\"formaal\":\"VEJLEDNING\"%s}".formatted(cpr, tidspunkt),
                token);
    }

    private static String korsbaek() {
        return Tokens.medarbejder(KORSBAEK, "verifikation");
    }

    private static String begraenset(String afgraensning) {
        return Tokens.raa(
                "medarbejder", Map.of("cvr", KORSBAEK, "roller", "verifikation", "dataafgraensning", afgraensning));
    }
}
