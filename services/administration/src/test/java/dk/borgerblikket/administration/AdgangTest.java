package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.NATIONAL_CVR;
import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation for every kind of caller. An operation that is missing here fails the test. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class AdgangTest {

    private static final List<String> KALDERE = List.of(
            "ingen",
            "borger",
            "system",
            "tjeneste",
            "uden rolle",
            "laes",
            "rediger",
            "godkend",
            "onboarding",
            "anden kommune",
            "falsk national",
            "national onboarding",
            "national");

    /** What each caller gets, in the order of {@link #KALDERE}. */
    private record Operation(Method metode, String sti, String json, List<Integer> status) {

        Operation(Method metode, String sti, String json, String status) {
            this(
                    metode,
                    sti,
                    json,
                    Stream.of(status.strip().split(" +")).map(Integer::valueOf).toList());
        }
    }

    private static final String KOMMUNE = "{\"navn\":\"K\",\"tilslutning\":\"TILSLUTTET\"}";
    private static final String FAGSYSTEM = "{\"navn\":\"F\",\"leverandoer\":\"L\"}";
    private static final String AFTALE = "{\"status\":\"Oprettet\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}";
    private static final String REGLER =
            "{\"aldrigAaben\":[],\"byggesager\":[\"02.34.*\"],\"bevillingUdenUdbetaling\":false}";

    private static final String DATABESKYTTELSE = "{\"funktion\":\"DPO\",\"email\":\"dpo@a.example\"}";
    private static final String BEGRUNDELSE = "{\"begrundelse\":\"Prøve\"}";
    private static final String STOP_OVERALT = "{\"kle\":\"99.99.99\",\"begrundelse\":\"Prøve\"}";

    private static final Instant INDBERETTET = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    private static final String KENDSKAB = "{\"tid\":\"%s\",\"begrundelse\":\"Prøve\"}".formatted(INDBERETTET);
    private static final String DATABRUD = """
            {"cvr":"{cvr}","indberettet":"%s","indberetning":{"beskrivelse":"Prøve","spor":{"tid":"%s","korrelation":"x",
             "konfigurationsversion":0,"kilder":{},"afgoerelser":[],"visninger":[]}}}""".formatted(INDBERETTET, INDBERETTET);

    private static final List<Operation> OPERATIONER = List.of(
            //                                                 ingen bor sys tje uden læs red god onb anden falsk nonb
            // nat
            new Operation(Method.GET, "/kommuner", "", "401 403 403 403 200 200 200 200 200 200 200 200 200"),
            new Operation(Method.GET, "/udrulning", "", "401 403 403 403 200 200 200 200 200 200 200 200 200"),
            new Operation(Method.GET, "/kommuner/{cvr}", "", "401 403 403 403 200 200 200 200 200 404 404 404 200"),
            new Operation(
                    Method.PUT, "/kommuner/{cvr}", KOMMUNE, "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/tilslutninger",
                    "",
                    "401 403 403 403 200 200 200 200 200 404 404 404 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/serviceaftaler",
                    "",
                    "401 403 403 403 200 200 200 200 200 404 404 404 200"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/serviceaftaler/{itSystem}",
                    AFTALE,
                    "401 403 403 403 403 403 200 403 403 404 403 200 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/kle-konfiguration",
                    "{\"linjer\":[]}",
                    "401 403 403 403 403 403 200 403 403 404 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/oplysninger",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/versioner",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/versioner/{version}",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/versioner/{version}/tilbagerulning",
                    "",
                    "401 403 403 403 403 403 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/versioner/{version}/annullering",
                    "",
                    "401 403 403 403 403 403 409 409 403 404 403 403 409"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/kladde",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde",
                    "",
                    "401 403 403 403 403 403 409 403 403 404 403 403 409"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/kle-konfiguration/kladde",
                    "{\"linjer\":[]}",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.DELETE,
                    "/kommuner/{cvr}/kle-konfiguration/kladde",
                    "",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/bekraeftelse",
                    "{\"version\":1}",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/indsendelse",
                    "",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/tilbagetraekning",
                    "",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/afvisning",
                    BEGRUNDELSE,
                    "401 403 403 403 403 403 403 428 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/aktivering",
                    "",
                    "401 403 403 403 403 403 428 428 403 404 403 403 428"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/fund",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/forskel",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            // The look-up is not there to be asked.
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/popuptekst",
                    "",
                    "401 403 403 403 403 503 503 503 403 404 403 403 503"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/popuptekst/kladde",
                    "",
                    "401 403 403 403 403 503 503 503 403 404 403 403 503"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/popuptekst",
                    "{\"linjer\":[]}",
                    "401 403 403 403 403 503 503 503 403 404 403 403 503"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/konsekvens",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/konsekvens",
                    "{}",
                    "401 403 403 403 403 403 422 422 403 404 403 403 422"),
            // The id of something that is no calculation of the authority's.
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/konsekvens/{brud}",
                    "",
                    "401 403 403 403 403 404 404 404 403 404 403 403 404"),
            new Operation(
                    Method.DELETE,
                    "/kommuner/{cvr}/konsekvens/{brud}",
                    "",
                    "401 403 403 403 403 403 404 404 403 404 403 403 404"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/kle-konfiguration/eksport",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/import",
                    "{\"linjer\":[]}",
                    "401 403 403 403 403 403 428 403 403 404 403 403 428"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/kle-konfiguration/kladde/kopi",
                    "{}",
                    "401 403 403 403 403 403 400 403 403 404 403 403 400"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/indstillinger",
                    "",
                    "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/indstillinger",
                    "{\"fireOejne\":false}",
                    "401 403 403 403 403 403 403 200 403 404 403 403 200"),
            new Operation(Method.GET, "/fagsystemer", "", "401 403 403 403 200 200 200 200 200 200 200 200 200"),
            new Operation(Method.GET, "/fagsystemer/{uuid}", "", "401 403 403 403 200 200 200 200 200 200 200 200 200"),
            new Operation(
                    Method.PUT,
                    "/fagsystemer/{uuid}",
                    FAGSYSTEM,
                    "401 403 403 403 403 403 403 403 403 403 403 200 200"),
            new Operation(Method.GET, "/nationale-regler", "", "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.PUT, "/nationale-regler", REGLER, "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/databeskyttelse",
                    "",
                    "401 403 403 403 200 200 200 200 200 404 404 404 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/databeskyttelse/versioner",
                    "",
                    "401 403 403 403 200 200 200 200 200 404 404 404 200"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/databeskyttelse",
                    DATABESKYTTELSE,
                    "401 403 403 403 403 403 200 403 403 404 403 403 200"),
            new Operation(
                    Method.GET, "/kommuner/{cvr}/noedstop", "", "401 403 403 403 403 200 200 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/noedstop",
                    BEGRUNDELSE,
                    "401 403 403 403 403 403 403 200 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/noedstop/{stop}/ophaev",
                    BEGRUNDELSE,
                    "401 403 403 403 403 403 403 200 403 404 403 403 200"),
            new Operation(Method.GET, "/noedstop", "", "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.POST, "/noedstop", STOP_OVERALT, "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.POST,
                    "/noedstop/{stopOveralt}/ophaev",
                    BEGRUNDELSE,
                    "401 403 403 403 403 403 403 403 403 403 403 403 200"),
            new Operation(
                    Method.GET, "/kommuner/{cvr}/databrud", "", "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.GET,
                    "/kommuner/{cvr}/databrud/{brud}",
                    "",
                    "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.PUT,
                    "/kommuner/{cvr}/databrud/{brud}/tjekliste",
                    "{}",
                    "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/databrud/{brud}/tilstand",
                    "{\"tilstand\":\"UNDER_BEHANDLING\"}",
                    "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/databrud/{brud}/kendskab",
                    KENDSKAB,
                    "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.POST,
                    "/kommuner/{cvr}/databrud/{brud}/notater",
                    "{\"tekst\":\"Prøve\"}",
                    "401 403 403 403 403 403 403 403 403 404 403 403 200"),
            new Operation(
                    Method.PUT, "/databrud/{brud}", DATABRUD, "401 403 403 204 403 403 403 403 403 403 403 403 403"),
            // Whoever is let in is told that the date is none.
            new Operation(
                    Method.GET,
                    "/kle-udgaver/{dato}/konsekvens",
                    "",
                    "401 403 403 403 403 400 400 400 403 400 403 403 400"),
            new Operation(Method.GET, "/revision", "", "401 403 403 403 403 200 200 200 403 200 403 403 200"),
            // Only the DPO and the nation are let in; no index can be asked here.
            new Operation(Method.GET, "/revision/opslag", "", "401 403 403 403 403 403 403 403 403 503 403 403 503"),
            // Our own services are told that the time is missing.
            new Operation(
                    Method.GET, "/opsaetning/tidligere", "", "401 403 403 400 403 403 403 403 403 403 403 403 403"),
            new Operation(Method.GET, "/opsaetning", "", "401 403 403 200 403 403 403 403 403 403 403 403 403"));

    @TestFactory
    Stream<DynamicTest> hverOperationForHverKalder() {
        var cvr = kommune();
        var system = fagsystem();
        national()
                .body("{\"linjer\":[]}")
                .put(ROD + "/kommuner/" + cvr + "/kle-konfiguration")
                .then()
                .statusCode(200);
        national()
                .post(ROD + "/kommuner/" + cvr + "/kle-konfiguration/kladde")
                .then()
                .statusCode(200);
        var tokens = tokens(cvr, kommune(), system);
        medarbejder(cvr, "dpo")
                .body(DATABESKYTTELSE)
                .put(ROD + "/kommuner/" + cvr + "/databeskyttelse")
                .then()
                .statusCode(200);
        // Whoever may set these gets told that they are in force already.
        var stop = oprettet(ROD + "/kommuner/" + cvr + "/noedstop", medarbejder(cvr, "dpo"), BEGRUNDELSE);
        var stopOveralt = oprettet(ROD + "/noedstop", national(), STOP_OVERALT);
        var brud = UUID.randomUUID();
        med(Tokens.tjeneste("gateway"))
                .body(DATABRUD.replace("{cvr}", cvr))
                .put(ROD + "/databrud/" + brud)
                .then()
                .statusCode(204);
        var parametre = Map.of(
                "cvr",
                cvr,
                "dato",
                "ingen-dato",
                "itSystem",
                system.toString(),
                "uuid",
                system.toString(),
                "version",
                "1",
                "brud",
                brud.toString(),
                "stop",
                stop,
                "stopOveralt",
                stopOveralt);
        return OPERATIONER.stream()
                .flatMap(o -> KALDERE.stream().map(kalder -> {
                    var ventet = o.status().get(KALDERE.indexOf(kalder));
                    return dynamicTest(
                            o.metode() + " " + o.sti() + " som " + kalder + ": " + ventet,
                            () -> kald(o, tokens.get(kalder), parametre, ventet));
                }));
    }

    private static String oprettet(String sti, RequestSpecification hvem, String json) {
        return hvem.body(json).post(sti).then().statusCode(201).extract().path("id");
    }

    @Test
    void ingenOperationMangler() {
        Map<String, Map<String, Object>> stier = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        Set<String> kendte = OPERATIONER.stream()
                .map(o -> o.metode() + " " + ROD + o.sti().replaceAll("\\{(brud|stop|stopOveralt)}", "{id}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(stier.entrySet().stream()
                        .flatMap(s -> s.getValue().keySet().stream()
                                .filter(m -> Set.of("get", "put", "post", "delete", "patch")
                                        .contains(m))
                                .map(m -> m.toUpperCase(Locale.ROOT) + " " + s.getKey())))
                .containsExactlyInAnyOrderElementsOf(kendte);
    }

    private static void kald(Operation operation, String token, Map<String, String> parametre, int ventet) {
        var anmodning = token.isEmpty() ? given().contentType(ContentType.JSON) : med(token);
        if (!operation.json().isEmpty()) {
            anmodning.body(operation.json().replace("{cvr}", parametre.get("cvr")));
        }
        var brugte = parametre.entrySet().stream()
                .filter(p -> operation.sti().contains("{" + p.getKey() + "}"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        anmodning
                .pathParams(brugte)
                .request(operation.metode(), ROD + operation.sti())
                .then()
                .statusCode(ventet)
                .contentType(ventet == 200 ? "application/json" : ventet == 204 ? "" : "application/problem+json");
    }

    private static Map<String, String> tokens(String cvr, String anden, UUID system) {
        return Map.ofEntries(
                Map.entry("ingen", ""),
                Map.entry("borger", Tokens.borger("6101901234")),
                Map.entry("system", Tokens.system(system, cvr)),
                Map.entry("tjeneste", Tokens.tjeneste("gateway")),
                Map.entry("uden rolle", Tokens.medarbejder(cvr)),
                Map.entry("laes", Tokens.medarbejder(cvr, "konfiguration_laes")),
                Map.entry("rediger", Tokens.medarbejder(cvr, "konfiguration_rediger")),
                Map.entry("godkend", Tokens.medarbejder(cvr, "konfiguration_godkend")),
                Map.entry("onboarding", Tokens.medarbejder(cvr, "onboarding_leverandoer")),
                Map.entry(
                        "anden kommune",
                        Tokens.medarbejder(
                                anden, "konfiguration_laes", "konfiguration_rediger", "konfiguration_godkend", "dpo")),
                Map.entry("falsk national", Tokens.medarbejder(anden, "national_admin")),
                Map.entry("national onboarding", Tokens.medarbejder(NATIONAL_CVR, "onboarding_leverandoer")),
                Map.entry("national", Tokens.medarbejder(NATIONAL_CVR, "national_admin")));
    }
}
