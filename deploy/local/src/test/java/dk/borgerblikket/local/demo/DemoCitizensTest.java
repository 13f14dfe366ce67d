package dk.borgerblikket.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every demo citizen sees exactly what the README says, and nothing of what it says is hidden. */
@ExtendWith(RunningSystem.class)
class DemoCitizensTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalSystem system;

    DemoCitizensTest(LocalSystem system) {
        this.system = system;
    }

    static Stream<Arguments> citizens() {
        return DemoCitizen.all().stream().map(citizen -> Arguments.of(citizen.navn(), citizen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("citizens")
    void seesWhatTheReadmeSays(String name, DemoCitizen citizen) throws Exception {
        var overview = overview(citizen);

        assertThat(overview.path("kilder"))
                .allSatisfy(source -> assertThat(source.path("status").asText()).isEqualTo("OK"));
        assertThat(DemoCitizen.shownIn(overview)).containsExactlyInAnyOrderElementsOf(citizen.expected());
    }

    @Test
    void kombitsStoryIsToldWithItsDatesAndItsNumber() throws Exception {
        var overview = overview(DemoCitizen.all().getFirst());
        var korsbaek = overview.path("kommuner").path(0);
        var story = korsbaek.path("sager").path(0);

        assertThat(korsbaek.path("cvr").asText()).isEqualTo("11111111");
        assertThat(story.path("titel").asText()).isEqualTo("Aftale om forebyggende hjemmebesøg");
        assertThat(story.path("kle").asText()).isEqualTo("27.35.04");
        assertThat(story.path("leverandoer").asText()).isEqualTo("Korsbæk Kommune");
        assertThat(List.of(
                        story.path("tidslinje").path(0), story.path("tidslinje").path(1)))
                .extracting(step ->
                        step.path("kode").asText() + " " + step.path("fra").asText())
                .containsExactly("Opstaaet 2020-05-12", "Afsluttet 2020-06-02");
        assertThat(korsbaek.path("ydelser").path(0).path("sagId")).isEqualTo(story.path("id"));
    }

    @Test
    void aPaymentToSomebodyElseIsShownWithoutTheirName() throws Exception {
        var overview = overview(byName("Anna Havgård"));

        assertThat(overview.toString()).doesNotContain("Bageriet");
        assertThat(overview.findValuesAsText("tekst")).contains("Udbetalt til en anden modtager");
    }

    @Test
    void lettersTellTheirDirection() throws Exception {
        var overview = overview(byName("Bo Lindeskov"));

        assertThat(overview.findValuesAsText("retning")).containsExactlyInAnyOrder("INDGAAENDE", "UDGAAENDE");
    }

    private static DemoCitizen byName(String name) {
        return DemoCitizen.all().stream()
                .filter(citizen -> citizen.navn().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode overview(DemoCitizen citizen) throws IOException, InterruptedException {
        var token = system.tokens().hent("borger", Map.of("cpr", citizen.cpr()));
        var request = HttpRequest.newBuilder(URI.create(system.address(Service.GATEWAY) + "/borger/v1/overblik"))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
