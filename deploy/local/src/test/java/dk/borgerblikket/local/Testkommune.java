package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dk.borgerblikket.local.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A municipality of a test's own, with a source system and a citizen, so that tests do not count each other's calls. */
public final class Testkommune {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(20);
    private static final String KLE = "32.24.12";
    private static final String OPEN = "{\"linjer\":[{\"kle\":\"" + KLE + "\",\"vis\":true}]}";
    private static final String CLOSED = "{\"linjer\":[{\"kle\":\"" + KLE + "\",\"vis\":false}]}";

    private final LocalSystem system;
    private final String cvr;
    private final String cpr;
    private final UUID itSystem = UUID.randomUUID();

    public Testkommune(LocalSystem system, String cvr, String cpr) {
        this.system = system;
        this.cvr = cvr;
        this.cpr = cpr;
    }

    /** Comes aboard: authority, system, agreement in force, and the subject opened. */
    public void comeAboard() {
        var national = employee("99999999", "national_admin");
        var administration = system.address(Service.ADMINISTRATION);
        Http.put(
                administration,
                "/administration/v1/kommuner/" + cvr,
                national,
                "{\"navn\":\"Prøvelund Kommune\",\"tilslutning\":\"TILSLUTTET\",\"tilsluttetDato\":\"2020-01-01\"}");
        Http.put(
                administration,
                "/administration/v1/fagsystemer/" + itSystem,
                national,
                "{\"navn\":\"Prøvespor\",\"leverandoer\":\"Opdigtet Leverandør A/S\"}");
        for (var status : List.of("Oprettet", "Godkendt")) {
            Http.put(
                            administration,
                            "/administration/v1/kommuner/" + cvr + "/serviceaftaler/" + itSystem,
                            employee(cvr, "konfiguration_rediger,konfiguration_godkend,onboarding_leverandoer"),
                            "{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00+01:00\"}".formatted(status))
                    .expect(200);
        }
        openSubject();
    }

    void openSubject() {
        configure(OPEN).expect(200);
    }

    void closeSubject() {
        configure(CLOSED).expect(200);
    }

    public Answer configure(String configuration) {
        return Http.put(
                system.address(Service.ADMINISTRATION),
                "/administration/v1/kommuner/" + cvr + "/kle-konfiguration",
                employee(cvr, "konfiguration_rediger"),
                configuration);
    }

    /** Waits until the citizen sees so many cases; what is configured holds within five seconds, and often at once. */
    public void awaitCases(int number) {
        var seen = Eventually.see(
                HEARD_WITHIN, () -> overview().json().at("/kommuner/0/sager").size(), cases -> cases == number);
        assertThat(seen).isEqualTo(number);
    }

    /** A case like one of the demo data's, but of this municipality, system and citizen, and with an id of its own. */
    public JsonNode message(UUID caseId) {
        try (var file = Testkommune.class.getResourceAsStream("/demo/leverancer/07-ledighedsydelse.json")) {
            var demo = Http.JSON.readTree(file).path(0);
            var text = demo.path("sagdokumentindeks")
                    .toString()
                    .replace(
                            demo.at("/sagdokumentindeks/SagIndeks/0/UUIDIdentifikator")
                                    .asText(),
                            caseId.toString())
                    .replace(demo.path("itSystem").asText(), itSystem.toString())
                    .replace("\"" + demo.path("cvr").asText() + "\"", "\"" + cvr + "\"")
                    .replace("urn:oio:cpr-nr:6606700006", "urn:oio:cpr-nr:" + cpr);
            return Http.JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A grant of the case and a payment on it, like those of the demo data. */
    public JsonNode benefits(UUID caseId, UUID grant, UUID payment) {
        try (var file = Testkommune.class.getResourceAsStream("/demo/leverancer/07-ledighedsydelse.json")) {
            var demo = Http.JSON.readTree(file).path(1);
            var message = demo.path("ydelseindeks");
            var text = message.toString()
                    .replace(id(message, "BevillingIndeks"), grant.toString())
                    .replace(id(message, "OekonomiskEffektueringIndeks"), payment.toString())
                    .replace(
                            message.at("/BevillingIndeks/0/BevillingIndeks/Registrering/0/RelationListe/Bevillingssag/0"
                                            + "/ReferenceID/UUIDIdentifikator")
                                    .asText(),
                            caseId.toString())
                    .replace(demo.path("itSystem").asText(), itSystem.toString())
                    .replace("\"" + demo.path("cvr").asText() + "\"", "\"" + cvr + "\"")
                    .replace("urn:oio:cpr-nr:6606700006", "urn:oio:cpr-nr:" + cpr);
            return Http.JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String id(JsonNode message, String kind) {
        return message.at("/" + kind + "/0/" + kind + "/UUIDIdentifikator").asText();
    }

    /** Several cases in one message. */
    JsonNode message(UUID first, UUID second) {
        var message = message(first);
        ((ArrayNode) message.path("SagIndeks"))
                .add(message(second).path("SagIndeks").path(0));
        return message;
    }

    /** Delivers as the source system, as soon as the index has heard of the agreement. */
    public Answer deliver(JsonNode message) {
        return Eventually.see(HEARD_WITHIN, () -> importer(message.toString()), answer -> answer.status() != 403);
    }

    Answer importer(String message) {
        return Http.post(system.address(Service.CASE_INDEX), "/sagdokumentindeks/v1/importer", systemToken(), message);
    }

    /** What the source system finds of a case of its own. */
    Answer search(UUID caseId) {
        return Http.post(
                system.address(Service.CASE_INDEX),
                "/sagdokumentindeks/v1/fremsoeg",
                systemToken(),
                "{\"SagUuid\":[\"%s\"],\"Filter\":{\"SagVis\":[{\"Vis\":\"egenskaber\"}]}}".formatted(caseId));
    }

    /** What the citizen is answered, living in this municipality. */
    Answer overview() {
        return Http.get(system.address(Service.GATEWAY), "/borger/v1/overblik?bopaelskommune=" + cvr, citizenToken());
    }

    public String employee(String authority, String roles) {
        return system.tokens().hent("medarbejder", Map.of("cvr", authority, "roller", roles));
    }

    public String systemToken() {
        return system.tokens().hent("system", Map.of("it_system", itSystem.toString(), "cvr", cvr));
    }

    String citizenToken() {
        return system.tokens().hent("borger", Map.of("cpr", cpr));
    }

    public String cvr() {
        return cvr;
    }

    /** The source system of the municipality. */
    UUID itSystem() {
        return itSystem;
    }
}
