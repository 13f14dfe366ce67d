package dk.borgerblikket.local.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tries operations as callers, and holds the answers against the table. */
final class Matrix {

    /** The credential that a caller shows in a call of this row. */
    interface Credentials {
        /** @return a bearer token; empty for none */
        Optional<String> of(Caller caller, Expectation row);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<Service, URI> addresses;
    private final Credentials credentials;
    private final Map<String, String> variables;

    /** @param variables what {@code ${name}} stands for in addresses and messages */
    Matrix(Function<Service, URI> addresses, Credentials credentials, Map<String, String> variables) {
        this.addresses = addresses;
        this.credentials = credentials;
        this.variables = variables;
    }

    /** One request: does this caller get what the row says? */
    void check(Expectation row, Caller caller) {
        var expected = row.of(caller);
        var answer = send(row, caller);
        assertThat(expected.covers(answer.statusCode()))
                .withFailMessage(() -> "%s som %s: ventede %s, fik %d%n%s"
                        .formatted(row.operation(), caller, expected, answer.statusCode(), answer.body()))
                .isTrue();
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as("%s som %s: afvisningens format", row.operation(), caller)
                    .startsWith(row.isSoap() ? "text/xml" : "application/problem+json");
        }
    }

    /** An operation that is not there must not be carried out either, whoever asks. */
    void checkNotOffered(Expectation row, String method) {
        for (var caller : new Caller[] {Caller.NO_TOKEN, row.somebodyWithAccess()}) {
            var request = request(row, caller).method(method, BodyPublishers.noBody());
            assertThat(send(request.build()).statusCode())
                    .as("%s %s som %s", method, row.operation().path(), caller)
                    .isIn(401, 403, 404, 405);
        }
    }

    private HttpResponse<String> send(Expectation row, Caller caller) {
        var request = request(row, caller);
        row.body().ifPresent(file -> request.header("Content-Type", contentType(file)));
        var body = row.body()
                .map(file -> BodyPublishers.ofString(filledIn(file(file))))
                .orElseGet(BodyPublishers::noBody);
        return send(request.method(row.operation().method(), body).build());
    }

    private HttpRequest.Builder request(Expectation row, Caller caller) {
        var address = addresses.apply(row.operation().service())
                + filledIn(row.call().replace("${egen}", caller.own().toString()));
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        credentials.of(caller, row).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String filledIn(String text) {
        var filled = text;
        for (var variable : variables.entrySet()) {
            filled = filled.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        assertThat(filled).as("alle variable er kendt").doesNotContain("${");
        return filled;
    }

    private static String file(String name) {
        try (var file = Matrix.class.getResourceAsStream("/adgang/kroppe/" + name)) {
            assertThat(file).as("filen %s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String contentType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> "application/json";
            case "xml" -> "application/xml";
            case "csv" -> "text/csv";
            case "ndjson" -> "application/x-ndjson";
            default -> throw new IllegalArgumentException(file);
        };
    }
}
