package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Calls of the running services over HTTP, as any client makes them. */
public final class Http {

    public static final ObjectMapper JSON = new ObjectMapper();

    /** HTTP/1.1, since a refused body is answered with a header that the client forbids over HTTP/2. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    /** What was answered. */
    public record Answer(int status, Optional<String> type, String text) {

        public JsonNode json() {
            try {
                return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
            } catch (IOException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        /** The answer, which must have this status. */
        public Answer expect(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    /** Without a token, as a probe asks. */
    static Answer get(URI service, String path) {
        return send(request(service, path, Optional.empty()).GET());
    }

    public static Answer get(URI service, String path, String token) {
        return get(service, path, token, "application/json");
    }

    static Answer get(URI service, String path, String token, String accept) {
        return send(request(service, path, Optional.of(token))
                .header("Accept", accept)
                .GET());
    }

    static Answer put(URI service, String path, String token, String body) {
        return send(request(service, path, Optional.of(token))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static Answer post(URI service, String path, String token, String body) {
        return post(service, path, Optional.of(token), "application/json", body);
    }

    public static Answer post(URI service, String path, Optional<String> token, String type, String body) {
        return send(request(service, path, token)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            var response =
                    CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type"), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static HttpRequest.Builder request(URI service, String path, Optional<String> token) {
        var request = HttpRequest.newBuilder(URI.create(service + path));
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return request;
    }
}
