package dk.borgerblikket.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.StartupFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The services' public interfaces, called as any client calls them: with a token, over HTTP. */
final class Api implements AutoCloseable {

    /** Until it has heard of a new agreement, an index refuses; it asks every other second. */
    private static final Duration CONFIGURATION_HEARD_WITHIN = Duration.ofSeconds(30);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private final LocalSystem system;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    Api(LocalSystem system, ObjectMapper json) {
        this.system = system;
        this.json = json;
    }

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        /** The stable code of a refusal; empty when it is none. */
        String code() {
            return body.path("kode").asText();
        }
    }

    Answer get(Service service, String path, String token) throws StartupFailure {
        return send(request(service, path, token).GET().build());
    }

    Answer put(Service service, String path, String token, JsonNode body) throws StartupFailure {
        return accepted(send(request(service, path, token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build()));
    }

    Answer post(Service service, String path, String token, String type, byte[] body) throws StartupFailure {
        return accepted(send(request(service, path, token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build()));
    }

    /** Delivers a message to an index as the source system; waits until the index has heard of the agreement. */
    Answer deliver(Service index, String path, String token, JsonNode message) throws StartupFailure {
        var request = request(index, path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                .build();
        var answer = new Answer[1];
        Waiting.until(CONFIGURATION_HEARD_WITHIN, BETWEEN_TRIES, () -> {
            answer[0] = send(request);
            return answer[0].status() != 403 && answer[0].status() != 503;
        });
        return answer[0];
    }

    private HttpRequest.Builder request(Service service, String path, String token) {
        return HttpRequest.newBuilder(URI.create(system.address(service) + path))
                .timeout(ANSWER_WITHIN)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) throws StartupFailure {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var body = type.contains("json") ? json.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), body);
        } catch (IOException failure) {
            throw new StartupFailure(request.uri() + " svarer ikke: " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Afbrudt", interrupted);
        }
    }

    private static Answer accepted(Answer answer) throws StartupFailure {
        if (answer.status() >= 300) {
            throw refused(answer);
        }
        return answer;
    }

    /** The service's own words; they never hold a CPR number. */
    static StartupFailure refused(Answer answer) {
        return new StartupFailure("Demodata blev afvist (" + answer.status() + "): " + answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
