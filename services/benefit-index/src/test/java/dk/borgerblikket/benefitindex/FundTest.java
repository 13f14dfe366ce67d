package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that only warn (benefit-index §16, severity W): the object is stored, and so is the finding. */
@QuarkusTest
class FundTest extends Indekstest {

    private static final String YDELSE = "/Registrering/0/AttributListe/BevilgetYdelse/0";
    private static final String SUM = "E-03 AttributListe/Egenskaber/SamletBruttobeloeb";

    @Test
    void objects_that_follow_the_rules_have_no_findings() throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var cpr = nytCpr();
        var medPlan = bevilling(bevilling, cpr);
        ved(medPlan, YDELSE).putArray("OekonomiskEffektueringsplan").add(Brud.plan());

        importer(
                List.of(medPlan),
                List.of(effektuering(
                        effektuering,
                        cpr,
                        "10.50",
                        linje(effektuering, "1", bevilling, "12"),
                        linje(effektuering, "2", bevilling, "-1.5"))));

        assertThat(fund(bevilling)).isEmpty();
        assertThat(fund(effektuering)).isEmpty();
    }

    @Test
    void a_finding_goes_when_an_update_puts_it_right() throws SQLException {
        var uuid = UUID.randomUUID();
        importer(List.of(), List.of(effektuering(uuid, nytCpr(), "11", linje(uuid, "1", UUID.randomUUID(), "10"))));
        assertThat(fund(uuid)).contains(SUM);

        kald(OPDATER, opdater(List.of(), List.of(udbetalt(uuid, "2020-07-01T00:00:00+02:00", "10", "10"))))
                .statusCode(200);

        assertThat(fund(uuid)).doesNotContain(SUM);
    }

    @Test
    void a_reference_to_a_benefit_is_reported_until_the_benefit_arrives_and_again_when_it_is_removed()
            throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var uafklaret = "E-09 RelationListe/OekonomiskYdelseEffektueringRelation[" + bevilling + "/1]";
        var cpr = nytCpr();
        importer(List.of(), List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        assertThat(fund(effektuering)).containsExactly(uafklaret);

        var andenYdelse = bevilling(bevilling, cpr);
        ved(andenYdelse, YDELSE).put("Id", "2");
        importer(List.of(andenYdelse), List.of());
        assertThat(fund(effektuering)).containsExactly(uafklaret);

        var opdatering = opdaterBevilling(bevilling, "2020-07-01T00:00:00+02:00");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse("1", KLE));
        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);
        assertThat(fund(effektuering)).isEmpty();

        kald(FJERN_BEVILLING, json("{'UUIDIdentifikator':'%s'}".formatted(bevilling)))
                .statusCode(200);
        assertThat(fund(effektuering)).containsExactly(uafklaret);
    }

    @Test
    void a_payment_and_its_grant_may_come_in_one_message_in_any_order() throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var cpr = nytCpr();

        importer(
                List.of(bevilling(bevilling, cpr)),
                List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));

        assertThat(fund(effektuering)).isEmpty();
    }

    @Test
    void a_payment_and_its_grant_that_come_at_the_same_time_see_each_other() throws Exception {
        for (var gang = 0; gang < 30; gang++) {
            var bevilling = UUID.randomUUID();
            var effektuering = UUID.randomUUID();
            var cpr = nytCpr();
            var begge = List.<Runnable>of(
                    () -> importer(List.of(bevilling(bevilling, cpr)), List.of()),
                    () -> importer(
                            List.of(),
                            List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10")))));
            CompletableFuture.allOf(
                            begge.stream().map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new))
                    .join();
            assertThat(fund(effektuering)).isEmpty();
        }
    }

    /** More than are locked one by one. */
    @Test
    void references_of_a_large_message_are_judged_like_any_other() throws SQLException {
        var cpr = nytCpr();
        var bevillinger = Stream.generate(UUID::randomUUID).limit(210).toList();
        var effektuering = UUID.randomUUID();

        importer(
                bevillinger.stream().map(b -> bevilling(b, cpr)).toList(),
                List.of(effektuering(
                        effektuering,
                        cpr,
                        "20",
                        linje(effektuering, "1", bevillinger.getLast(), "10"),
                        linje(effektuering, "2", UUID.randomUUID(), "10"))));

        assertThat(fund(effektuering)).singleElement().asString().startsWith("E-09");
    }

    private static ValidatableResponse laes(UUID system, String sti) {
        return given().auth().oauth2(Tokens.system(system, KORSBAEK)).get(sti).then();
    }

    @Test
    void the_sender_reads_and_counts_its_findings_and_nobody_else_does() {
        var uuid = UUID.randomUUID();
        importer(List.of(), List.of(effektuering(uuid, nytCpr(), "11", linje(uuid, "1", UUID.randomUUID(), "10"))));

        laes(SYSTEM, "/ydelseindeks/v1/fund?uuid=" + uuid)
                .statusCode(200)
                .body("Fund.Regel", contains("E-03", "E-09"))
                .body("Fund.Type", everyItem(equalTo("OekonomiskEffektuering")))
                .body("Fund[0].UUIDIdentifikator", equalTo(uuid.toString()))
                .body("Fund[0].Besked", equalTo("skal være summen af linjernes Ydelsesbeloeb"));
        laes(SYSTEM, "/ydelseindeks/v1/fund?regel=E-03&antal=1").body("Fund.Regel", contains("E-03"));
        laes(SYSTEM, "/ydelseindeks/v1/fund/oversigt").statusCode(200).body("Regler.Regel", hasItems("E-03", "E-09"));
        laes(Aftaler.ANDET_SYSTEM, "/ydelseindeks/v1/fund?uuid=" + uuid)
                .statusCode(200)
                .body("Fund", empty());
    }
}
