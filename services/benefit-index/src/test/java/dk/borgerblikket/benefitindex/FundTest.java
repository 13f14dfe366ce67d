package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
    void a_reference_to_a_benefit_is_reported_until_the_benefit_arrives() throws SQLException {
        var bevilling = UUID.randomUUID();
        var effektuering = UUID.randomUUID();
        var spoergsmaal = "SELECT bevilling FROM uafklaret_ydelsesreference WHERE effektuering = ?";
        var cpr = nytCpr();
        importer(List.of(), List.of(effektuering(effektuering, cpr, "10", linje(effektuering, "1", bevilling, "10"))));
        assertThat(sql(spoergsmaal, effektuering)).containsExactly(bevilling.toString());

        var andenYdelse = bevilling(bevilling, cpr);
        ved(andenYdelse, YDELSE).put("Id", "2");
        importer(List.of(andenYdelse), List.of());
        assertThat(sql(spoergsmaal, effektuering)).hasSize(1);

        var opdatering = opdaterBevilling(bevilling, "2020-07-01T00:00:00+02:00");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse("1", KLE));
        kald(OPDATER, opdater(List.of(opdatering), List.of())).statusCode(200);
        assertThat(sql(spoergsmaal, effektuering)).isEmpty();
    }
}
