package dk.borgerblikket.local.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.local.LocalSystem;
import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The people and things of the demo data that the matrix plays with: Korsbæk Kommune, two citizens and a source system. */
final class Scene {

    static final String MUNICIPALITY = "11111111";
    static final String OTHER_MUNICIPALITY = "22222222";
    static final String NATIONAL_AUTHORITY = "99999999";
    static final String CITIZEN = "6101800001";
    static final String OTHER_CITIZEN = "6202800002";
    static final String IT_SYSTEM = "ba537e12-8b0c-44b1-9de7-f75803a4e091";
    /** What employees read through; it delivers nothing itself. */
    static final String READING_SYSTEM = "677aa9c1-ebb7-5a25-9dd3-7cf1f58f33a2";
    /** Delivered by {@link #IT_SYSTEM}, and within what {@link #READING_SYSTEM} may read. */
    private static final String OWN_CASE = "3329d8d9-acbd-5812-9230-4e536d80b9a2";
    /** Delivered by another system, and within what {@link #READING_SYSTEM} may read. */
    private static final String OTHERS_DOCUMENT = "d6c3d582-32c5-5afb-9b56-e10b671cf4ac";
    /** A grant and a payment of it, in the same way. */
    private static final String OTHERS_GRANT = "9756f7f9-4530-58b7-8a80-42c3a028eddb";

    private static final String OTHERS_PAYMENT = "e7f2ba8a-c0d5-5434-93ce-0e9ee9a3ba23";
    /** Nobody has an agreement with it. */
    static final String OTHER_IT_SYSTEM = "5c8f0f43-6f34-4d8e-9d0b-2a1f70000002";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalSystem system;

    Scene(LocalSystem system) {
        this.system = system;
    }

    /** What the {@code ${variables}} of the table stand for. */
    Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.put("cvr", MUNICIPALITY);
        variables.put("cpr", CITIZEN);
        variables.put("itSystem", IT_SYSTEM);
        variables.put("egenSag", OWN_CASE);
        variables.put("andensDokument", OTHERS_DOCUMENT);
        variables.put("andensBevilling", OTHERS_GRANT);
        variables.put("andensEffektuering", OTHERS_PAYMENT);
        var citizen = system.tokens().hent("borger", Map.of("cpr", CITIZEN));
        var overview = read(get(Service.GATEWAY, "/borger/v1/overblik", Optional.of(citizen)));
        variables.put("sag", shown(overview, "sager"));
        variables.put("ydelse", shown(overview, "ydelser"));
        var service = system.tokens().hent("system", Map.of("client_id", "gateway"));
        variables.put(
                "udgave",
                read(get(Service.LOOKUP, "/klassifikation/v1/kle/udgaver", Optional.of(service)))
                        .at("/udgaver/0/udgivelsesdato")
                        .asText());
        var organisation = shown(service, "organisationer?cvr=" + MUNICIPALITY, "objekter/0/uuid");
        variables.put("organisation", organisation.asText());
        variables.put(
                "virksomhed",
                shown(service, "virksomheder?cvr=" + MUNICIPALITY, "objekter/0/uuid")
                        .asText());
        variables.put(
                "organisationsbesked",
                shown(service, "organisationer/" + organisation.asText() + "/historik", "registreringer/0/registrering")
                        .toString());
        variables.put(
                "nedlagtEnhed",
                shown(service, "enheder?aktiv=false&cvr=" + MUNICIPALITY, "objekter/0/uuid")
                        .asText());
        Stream.of(Caller.values()).forEach(caller -> address(caller.own()));
        variables.put("databrud", breach(service));
        variables.put("indlaesning", begun(Service.CASE_INDEX, "/sagdokumentindeks/v1/indlaesninger"));
        variables.put("systemovergang", begun(Service.CASE_INDEX, "/sagdokumentindeks/v1/systemovergange"));
        variables.put("ydelsesindlaesning", begun(Service.BENEFIT_INDEX, "/ydelseindeks/v1/indlaesninger"));
        variables.put("ydelsesovergang", begun(Service.BENEFIT_INDEX, "/ydelseindeks/v1/systemovergange"));
        variables.put(
                "organisationsimport",
                begun(
                        Service.LOOKUP,
                        "/organisation/v1/kommuner/" + MUNICIPALITY + "/organisationsimport",
                        system.tokens()
                                .hent("medarbejder", Map.of("cvr", MUNICIPALITY, "roller", "organisation_rediger")),
                        "[]"));
        assertThat(variables).as("demodata, som matricen bruger").doesNotContainValue("");
        return variables;
    }

    /** What a service says it offers. */
    JsonNode openApi(Service service) {
        return read(get(service, "/q/openapi?format=json", Optional.empty()));
    }

    /** Status of an address that anybody may try. */
    int statusWithoutToken(Service service, String path) {
        return get(service, path, Optional.empty()).statusCode();
    }

    /** Part of what lookup tells about organisation. */
    private JsonNode shown(String service, String path, String member) {
        return read(get(Service.LOOKUP, "/organisation/v1/" + path, Optional.of(service)))
                .at("/" + member);
    }

    /** An address that nothing refers to, for a caller to delete. */
    private void address(UUID uuid) {
        var token = system.tokens().hent("medarbejder", Map.of("cvr", NATIONAL_AUTHORITY, "roller", "national_admin"));
        var path = "/organisation/v1/adresser/" + uuid + "?ejer=" + MUNICIPALITY;
        var request = HttpRequest.newBuilder(URI.create(system.address(Service.LOOKUP) + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"AttributListe\": {\"Egenskab\": [{\"AdresseTekst\": \"Ingensteds 1\"}]}}"));
        read(send(request), 201);
    }

    /** A breach of the municipality, as the gateway delivers what a citizen reports; the same one at every run. */
    private String breach(String service) {
        var id = "5c8f0f43-6f34-4d8e-9d0b-2a1f70000004";
        var report = """
                {"cvr": "%s", "indberettet": "2026-11-30T10:00:00Z", "indberetning": {"beskrivelse": "En fremmed sag",
                 "spor": {"tid": "2026-11-30T10:00:00Z", "korrelation": "matrix", "konfigurationsversion": 1,
                 "kilder": {}, "afgoerelser": [], "visninger": []}}}""".formatted(MUNICIPALITY);
        var request = HttpRequest.newBuilder(
                        URI.create(system.address(Service.ADMINISTRATION) + "/administration/v1/databrud/" + id))
                .header("Authorization", "Bearer " + service)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(report));
        assertThat(send(request).statusCode()).as("databruddet er modtaget").isEqualTo(204);
        return id;
    }

    /** Something that the source system has begun at this address, and that does nothing by itself. */
    private String begun(Service service, String path) {
        return begun(
                service,
                path,
                system.tokens().hent("system", Map.of("it_system", IT_SYSTEM, "cvr", MUNICIPALITY)),
                "{}");
    }

    private String begun(Service service, String path, String token, String message) {
        var request = HttpRequest.newBuilder(URI.create(system.address(service) + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message));
        return read(send(request), 201).path("id").asText();
    }

    private static String shown(JsonNode overview, String kind) {
        return StreamSupport.stream(overview.path("kommuner").spliterator(), false)
                .flatMap(municipality ->
                        StreamSupport.stream(municipality.path(kind).spliterator(), false))
                .map(thing -> thing.path("id").asText())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> get(Service service, String path, Optional<String> token) {
        var request = HttpRequest.newBuilder(URI.create(system.address(service) + path));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return read(answer, 200);
    }

    private static JsonNode read(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("svar fra %s", answer.uri()).isEqualTo(status);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
