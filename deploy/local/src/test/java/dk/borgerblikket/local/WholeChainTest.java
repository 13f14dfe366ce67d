package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story: a source system delivers, a citizen sees, the municipality changes its mind, and the calls are counted. */
@ExtendWith(RunningSystem.class)
class WholeChainTest {

    /** What is promised from a configuration is saved until the citizen sees it. */
    private static final Duration CONFIGURATION_SEEN_WITHIN = Duration.ofSeconds(5);

    /** The first configuration of a municipality also has to be heard of by every service. */
    private static final Duration FIRST_SEEN_WITHIN = Duration.ofSeconds(20);

    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(20);

    private final LocalSystem system;
    private final Testkommune municipality;
    private int callsWithData;
    private int callsWithoutData;

    WholeChainTest(LocalSystem system) {
        this.system = system;
        this.municipality = new Testkommune(system, "12121212", "6101011212");
    }

    @Test
    void fromDeliveryToReport() {
        municipality.comeAboard();
        Eventually.see(FIRST_SEEN_WITHIN, municipality::overview, WholeChainTest::isUnknownNoLonger);
        callsWithoutData++;
        assertThat(cases(overview())).isEmpty();

        var delivered = municipality.deliver(municipality.message(UUID.randomUUID()));
        assertThat(delivered.status()).as(delivered.text()).isEqualTo(200);
        assertThat(delivered.json().at("/UnikRetur/0/StatusKode").asInt()).isEqualTo(20);

        var shown = cases(Eventually.see(
                FIRST_SEEN_WITHIN, this::overview, answer -> !cases(answer).isEmpty()));
        assertThat(shown).containsExactly("Ledighedsydelse");

        municipality.closeSubject();
        var closed = Instant.now();
        var afterwards = Eventually.see(
                CONFIGURATION_SEEN_WITHIN,
                this::overview,
                answer -> cases(answer).isEmpty());
        assertThat(cases(afterwards)).isEmpty();
        assertThat(Duration.between(closed, Instant.now())).isLessThan(CONFIGURATION_SEEN_WITHIN);

        municipality.openSubject();
        var again = Eventually.see(
                CONFIGURATION_SEEN_WITHIN,
                this::overview,
                answer -> !cases(answer).isEmpty());
        assertThat(cases(again)).containsExactly("Ledighedsydelse");

        var all = callsWithData + callsWithoutData;
        var row = Eventually.see(
                COUNTED_WITHIN,
                this::report,
                answer -> answer.path("samletAntalKald").asInt() == all);
        assertThat(row.path("samletAntalKald").asInt()).isEqualTo(all);
        assertThat(row.path("antalKaldMedData").asInt()).isEqualTo(callsWithData);
        assertThat(row.path("antalKaldUdenData").asInt()).isEqualTo(callsWithoutData);
        assertThat(csv().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(";%d;%d;%d".formatted(all, callsWithData, callsWithoutData));
    }

    /** Asks as the citizen, and keeps count as the report should. */
    private JsonNode overview() {
        var overview = municipality.overview().expect(200).json();
        assertThat(overview.path("kilder").findValuesAsText("status")).containsOnly("OK");
        if (cases(overview).isEmpty()) {
            callsWithoutData++;
        } else {
            callsWithData++;
        }
        return overview;
    }

    /** A call that names an unknown municipality is refused, and counts nowhere. */
    private static boolean isUnknownNoLonger(Http.Answer answer) {
        return answer.status() == 200;
    }

    private static List<String> cases(JsonNode overview) {
        return overview.at("/kommuner/0/sager").findValuesAsText("titel");
    }

    private JsonNode report() {
        return Http.get(system.address(Service.REPORTING), reportPath(), reader())
                .expect(200)
                .json()
                .path(0);
    }

    private String csv() {
        return Http.get(system.address(Service.REPORTING), reportPath(), reader(), "text/csv")
                .expect(200)
                .text();
    }

    private String reader() {
        return municipality.employee(municipality.cvr(), "rapport_laes");
    }

    private String reportPath() {
        var month = YearMonth.now(ZoneId.of("Europe/Copenhagen"));
        return "/rapportering/v1/kommuner/%s/kald?fra=%s&til=%s".formatted(municipality.cvr(), month, month);
    }
}
