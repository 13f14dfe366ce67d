package dk.borgerblikket.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.testing.Sideklient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff are shown of every demo citizen exactly what the citizen is shown, through all services. */
@ExtendWith(RunningSystem.class)
class DemoVerificationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KORSBAEK = "11111111";
    private static final String PAGE = "/admin/verifikation";

    private final LocalSystem system;

    DemoVerificationTest(LocalSystem system) {
        this.system = system;
    }

    static Stream<Arguments> citizens() {
        return DemoCitizen.all().stream().map(citizen -> Arguments.of(citizen.navn(), citizen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("citizens")
    void isTheCitizensOwnOverviewNowAndAsOfThisMoment(String name, DemoCitizen citizen) throws Exception {
        var own = withoutTime(overview(citizen));
        var national = token(Map.of("cvr", "99999999", "roller", "national_admin"));

        var now = verified(citizen, national, "");
        assertThat(withoutTime(now.path("overblik"))).isEqualTo(own);
        assertThat(now.path("skjulte").isEmpty()).isEqualTo(citizen.skjult().isEmpty());

        // Folded anew from what the indexes have received, by the configuration as its history tells it.
        var asOf = verified(citizen, national, ",\"tid\":\"%s\"".formatted(Instant.now()));
        assertThat(withoutTime(asOf.path("overblik"))).isEqualTo(own);
        assertThat(asOf.path("skjulte")).hasSameSizeAs(now.path("skjulte"));
        assertThat(asOf.path("forbehold").findValuesAsText("kode")).contains("SOM_KENDT_DENGANG");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("citizens")
    void aMunicipalitysEmployeeIsShownThatMunicipalitysPart(String name, DemoCitizen citizen) throws Exception {
        var own = municipality(overview(citizen));

        var shown = verified(citizen, token(Map.of("cvr", KORSBAEK, "roller", "verifikation")), "")
                .path("overblik");

        assertThat(municipality(shown)).isEqualTo(own);
        assertThat(shown.path("kommuner").size()).isLessThanOrEqualTo(1);
    }

    /** The page asks the gateway with the token of the employee's own login. */
    @Test
    void thePageShowsTheSameThroughTheEmployeesLogin() {
        var employee = Sideklient.medarbejder(system.address(Service.ADMINISTRATION), KORSBAEK, "verifikation");
        employee.hent(PAGE);

        var page = employee.send(PAGE, Map.of("cpr", "7010700010", "formaal", "VERIFIKATION"));

        assertThat(page.status()).as(page.krop()).isEqualTo(200);
        assertThat(page.html().select("section[aria-labelledby=skjult] h3").eachText())
                .contains(
                        "Sag 27.00.00: Skjult: KLE-nummeret er ikke åbnet",
                        "Sag 32.24.06: Skjult: KLE-nummeret er ikke åbnet");
        assertThat(page.html().select("section[aria-labelledby=forbehold] li")).isNotEmpty();
    }

    private static JsonNode municipality(JsonNode overview) {
        return StreamSupport.stream(overview.path("kommuner").spliterator(), false)
                .filter(shown -> shown.path("cvr").asText().equals(KORSBAEK))
                .findFirst()
                .orElse(JSON.createObjectNode());
    }

    private static JsonNode withoutTime(JsonNode overview) {
        return ((ObjectNode) overview.deepCopy()).without("hentet");
    }

    private JsonNode verified(DemoCitizen citizen, String token, String more) throws Exception {
        return answer(HttpRequest.newBuilder(URI.create(system.address(Service.GATEWAY) + "/verifikation/v1/overblik"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"cpr\":\"%s\",\"formaal\":\"VERIFIKATION\"%s}".formatted(citizen.cpr(), more))));
    }

    private JsonNode overview(DemoCitizen citizen) throws Exception {
        var token = system.tokens().hent("borger", Map.of("cpr", citizen.cpr()));
        return answer(HttpRequest.newBuilder(URI.create(system.address(Service.GATEWAY) + "/borger/v1/overblik"))
                .header("Authorization", "Bearer " + token));
    }

    private String token(Map<String, String> employee) {
        return system.tokens().hent("medarbejder", employee);
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
