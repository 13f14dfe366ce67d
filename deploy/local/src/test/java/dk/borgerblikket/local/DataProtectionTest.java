package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A municipality tells whom to turn to, a citizen reports what should not have been shown, the DPO finds it in the queue, and
 * what is stopped is gone from the citizen's answer at once.
 */
@ExtendWith(RunningSystem.class)
class DataProtectionTest {

    /** What is promised from a stop is set until the citizen no longer sees it (D-726). */
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(5);

    /** The first configuration of a municipality also has to be heard of by every service. */
    private static final Duration FIRST_SEEN_WITHIN = Duration.ofSeconds(20);

    private static final Duration DELIVERED_WITHIN = Duration.ofSeconds(20);

    private final LocalSystem system;
    private final Testkommune municipality;

    DataProtectionTest(LocalSystem system) {
        this.system = system;
        this.municipality = new Testkommune(system, "26262626", "6101012626");
    }

    @Test
    void fromWhomToTurnToOverAReportToAStop() {
        municipality.comeAboard();
        administration("PUT", "/databeskyttelse", "dpo", """
                {"funktion":"Databeskyttelsesrådgiveren","email":"dpo@proevelund.example"}""").expect(200);
        var caseId = UUID.randomUUID();
        municipality.deliver(municipality.message(caseId)).expect(200);
        var overview = Eventually.see(
                FIRST_SEEN_WITHIN,
                () -> municipality.overview().json(),
                answer -> shows(answer) && !block(answer).isMissingNode());
        assertThat(block(overview).path("email").asText()).isEqualTo("dpo@proevelund.example");

        theReportReachesTheQueueOnceWithItsTrace(
                caseId, overview.at("/kommuner/0/sager/0/id").asText());

        var own = "/administration/v1/kommuner/" + municipality.cvr() + "/noedstop";
        var dpo = municipality.employee(municipality.cvr(), "dpo");
        stops(own, dpo, "{\"kle\":\"32.24.12\",\"begrundelse\":\"Prøve\"}");
        stops(own, dpo, "{\"begrundelse\":\"Prøve\"}");
        stops(
                "/administration/v1/noedstop",
                municipality.employee("99999999", "national_admin"),
                "{\"itSystem\":\"%s\",\"begrundelse\":\"Prøve\"}".formatted(municipality.itSystem()));
    }

    private void theReportReachesTheQueueOnceWithItsTrace(UUID caseId, String reference) {
        var receipt = Http.post(
                        system.address(Service.GATEWAY),
                        "/borger/v1/databrud",
                        municipality.citizenToken(),
                        "{\"reference\":\"%s\",\"beskrivelse\":\"Det er ikke min sag\"}".formatted(reference))
                .expect(201)
                .json();
        assertThat(receipt.path("navn").asText()).isEqualTo("Prøvelund Kommune");

        var queue = Eventually.see(
                DELIVERED_WITHIN,
                () -> administration("GET", "/databrud", "dpo", "").json(),
                answer -> !answer.isEmpty());
        assertThat(queue.findValuesAsText("id"))
                .containsExactly(receipt.path("id").asText());
        assertThat(queue.at("/0/frist/status").asText()).isEqualTo("LOEBER");

        var ticket = administration("GET", "/databrud/" + receipt.path("id").asText(), "dpo", "")
                .expect(200)
                .json();
        assertThat(ticket.at("/indberetning/spor/afgoerelser/0/uuid").asText()).isEqualTo(caseId.toString());
        assertThat(ticket.at("/indberetning/spor/afgoerelser/0/vist").asBoolean())
                .isTrue();
        assertThat(ticket.at("/indberetning/spor/visninger")).isNotEmpty();
    }

    /** Sets the stop and lifts it, and sees both within what is promised. */
    private void stops(String path, String employee, String stop) {
        var administration = system.address(Service.ADMINISTRATION);
        var id = Http.post(administration, path, employee, stop)
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertThat(shownWithin(false)).as("skjult: %s", stop).isTrue();

        Http.post(administration, path + "/" + id + "/ophaev", employee, "{\"begrundelse\":\"Slut\"}")
                .expect(200);
        assertThat(shownWithin(true)).as("vist igen: %s", stop).isTrue();
    }

    private boolean shownWithin(boolean shown) {
        var from = Instant.now();
        var seen = Eventually.see(
                STOPPED_WITHIN, () -> municipality.overview().expect(200).json(), answer -> shows(answer) == shown);
        return shows(seen) == shown && Duration.between(from, Instant.now()).compareTo(STOPPED_WITHIN) < 0;
    }

    private static boolean shows(JsonNode overview) {
        return !overview.at("/kommuner/0/sager").isEmpty();
    }

    private static JsonNode block(JsonNode overview) {
        return overview.at("/kommuner/0/databeskyttelse");
    }

    private Http.Answer administration(String method, String path, String role, String body) {
        var administration = system.address(Service.ADMINISTRATION);
        var address = "/administration/v1/kommuner/" + municipality.cvr() + path;
        var employee = municipality.employee(municipality.cvr(), role);
        return method.equals("GET")
                ? Http.get(administration, address, employee)
                : Http.put(administration, address, employee, body);
    }
}
