package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A citizen reports a possible data breach, and it reaches the authority once with the decisions behind it (D-723). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class DatabrudTest {

    private static final AtomicInteger LOEBENUMMER = new AtomicInteger(1000);

    @Inject
    TestOpsaetninger opsaetninger;

    @Inject
    ObjectMapper json;

    /** Each test has a citizen of its own, since what one may report in a day is limited. */
    private final String borger = "610180" + LOEBENUMMER.incrementAndGet();

    private final UUID sag = UUID.randomUUID();
    private final UUID skjult = UUID.randomUUID();
    private final UUID brev = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();
    private final Map<UUID, JsonNode> modtaget = new ConcurrentHashMap<>();
    private final AtomicInteger leveringer = new AtomicInteger();

    private Omverden omverden;

    @BeforeEach
    void start() throws SQLException {
        omverden = Omverden.ny();
        Database.udfoer("DELETE FROM databrud_udbakke");
        omverden.sager(
                borger,
                List.of(
                        Testdata.sag(
                                sag,
                                borger,
                                Testdata.KORSBAEK,
                                Testdata.AABENT_KLE,
                                "Hemmelig titel",
                                "2021-01-01",
                                List.of(brev)),
                        Testdata.sag(
                                skjult, borger, Testdata.AARLUND, Testdata.LUKKET_KLE, "Hemmelig sag", "2021-01-01")),
                List.of(Testdata.brev(brev, borger, "Hemmeligt brev")));
        omverden.ydelser(
                borger,
                List.of(Testdata.bevilling(bevilling, borger, Testdata.AARLUND, "Hemmelig ydelse", "2021-01-01", null)),
                List.of(Testdata.effektuering(
                        effektuering, borger, Testdata.AARLUND, bevilling, "2021-02-01", "4217.63")));
    }

    @AfterEach
    void opsaetningen() {
        opsaetninger.er(Testdata.opsaetning());
    }

    @Test
    void aCaseReachesItsAuthorityWithTheFrozenDecisionsAndNothingOfItsContent() throws Exception {
        var set = Gateway.nyKorrelation();
        var reference = reference("sager", set);
        var korrelation = Gateway.nyKorrelation();
        omverden.administration.svarer(this::modtag);

        var kvittering = indberet(
                        korrelation,
                        besked(null, reference, ",\"hvornaar\":\"2026-01-02\",\"kontakt\":\"Ring på 70 20 00 00\""))
                .statusCode(201)
                .body("kommune", equalTo("11111111"))
                .body("navn", equalTo("Korsbæk Kommune"))
                .body("modtaget", notNullValue());
        var id = UUID.fromString(kvittering.extract().path("id"));
        Gateway.venter("indberetningen er modtaget", () -> modtaget.containsKey(id));

        var besked = modtaget.get(id);
        assertThat(besked.get("cvr").asText()).isEqualTo("11111111");
        var indhold = besked.get("indberetning");
        assertThat(indhold.get("beskrivelse").asText()).isEqualTo("Jeg ser en sag, der ikke er min.");
        assertThat(indhold.get("hvornaar").asText()).isEqualTo("2026-01-02");
        assertThat(indhold.get("kontakt").asText()).isEqualTo("Ring på 70 20 00 00");
        assertThat(indhold.get("reference").asText()).isEqualTo(reference);
        var spor = indhold.get("spor");
        assertThat(spor.get("korrelation").asText()).isEqualTo(korrelation);
        assertThat(spor.get("konfigurationsversion").asInt()).isEqualTo(3);
        assertThat(spor.get("kilder"))
                .hasSize(3)
                .allSatisfy(k -> assertThat(k.asText()).isEqualTo("OK"));
        assertThat(spor.get("afgoerelser").findValuesAsText("art")).containsExactly("SAG", "DOKUMENT");
        assertThat(spor.get("afgoerelser").findValuesAsText("uuid")).containsExactly(sag.toString(), brev.toString());
        assertThat(spor.at("/afgoerelser/0/vist").asBoolean()).isTrue();
        assertThat(spor.at("/afgoerelser/0/kle").asText()).isEqualTo(Testdata.AABENT_KLE);
        assertThat(spor.at("/afgoerelser/0/systemer/0").asText()).isEqualTo(Testdata.FAGSYSTEM.toString());
        assertThat(spor.at("/afgoerelser/0/trin").findValuesAsText("regel")).contains("V-820", "D-726", "V-806");
        assertThat(spor.get("visninger").findValuesAsText("korrelation")).containsExactly(set);
        assertThat(besked.toString()).doesNotContain("Hemmelig", borger, skjult.toString());
    }

    @Test
    void aBenefitReachesItsAuthorityWithItsPayments() throws Exception {
        var reference = reference("ydelser", Gateway.nyKorrelation());
        omverden.administration.svarer(this::modtag);

        var id = UUID.fromString(indberet(besked(null, reference, ""))
                .statusCode(201)
                .body("kommune", equalTo("22222222"))
                .extract()
                .path("id"));
        Gateway.venter("indberetningen er modtaget", () -> modtaget.containsKey(id));

        var spor = modtaget.get(id).at("/indberetning/spor");
        assertThat(spor.get("afgoerelser").findValuesAsText("art")).containsExactly("YDELSE", "UDBETALING");
        assertThat(spor.get("afgoerelser").findValuesAsText("uuid"))
                .containsExactly(bevilling.toString(), effektuering.toString());
        assertThat(spor.get("visninger")).hasSize(1);
        assertThat(modtaget.get(id).toString()).doesNotContain("Hemmelig", "4217.63");
    }

    @Test
    void whatHasBeenStoppedSinceItWasShownCanStillBeReported() throws Exception {
        var reference = reference("sager", Gateway.nyKorrelation());
        opsaetninger.er(stoppet());
        omverden.administration.svarer(this::modtag);

        var id = UUID.fromString(
                indberet(besked(null, reference, "")).statusCode(201).extract().path("id"));
        Gateway.venter("indberetningen er modtaget", () -> modtaget.containsKey(id));

        var afgoerelse = modtaget.get(id).at("/indberetning/spor/afgoerelser/0");
        assertThat(afgoerelse.get("vist").asBoolean()).isFalse();
        assertThat(afgoerelse.get("aarsag").asText()).isEqualTo("NOEDSTOP");
    }

    @Test
    void aCaseThatIsGoneOrWhoseIndexIsDownGoesToTheAuthorityThatShowedIt() throws Exception {
        var reference = reference("sager", Gateway.nyKorrelation());
        omverden.sager(borger, List.of(), List.of());
        indberet(besked(null, reference, "")).statusCode(201).body("kommune", equalTo("11111111"));

        omverden.sagsindeks.ned();
        indberet(besked(null, reference, "")).statusCode(201).body("kommune", equalTo("11111111"));
        var kilder = Database.hent(
                "SELECT besked->'indberetning'->'spor'->'kilder'->>'sagsindeks' AS k FROM databrud_udbakke ORDER BY id");
        assertThat(kilder).extracting(r -> r.get("k")).containsExactlyInAnyOrder("OK", "UTILGAENGELIG");
    }

    @Test
    void aReferenceThatIsNotTheCitizensIsNotFoundUnlessAnAuthorityIsNamed() throws Exception {
        var fremmed = "abcdefghijklmnopabcdefghijklmnop";

        indberet(besked(null, fremmed, "")).statusCode(404).body("kode", equalTo("IKKE_FUNDET"));
        assertThat(udbakke()).isZero();
        indberet(besked(null, fremmed, ",\"kommune\":\"22222222\""))
                .statusCode(201)
                .body("kommune", equalTo("22222222"));
        indberet("{\"beskrivelse\":\"Alt er forkert\",\"kommune\":\"11111111\"}")
                .statusCode(201);
        indberet("{\"beskrivelse\":\"Alt er forkert\",\"kommune\":\"87654321\"}")
                .statusCode(400)
                .body("kode", equalTo("UKENDT_KOMMUNE"));
        omverden.ydelsesindeks.ned();
        indberet(besked(null, fremmed, "")).statusCode(503).body("kode", equalTo("KILDE_UTILGAENGELIG"));
        assertThat(udbakke()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            beskrivelse | {"kommune":"11111111"}
            beskrivelse | {"kommune":"11111111","beskrivelse":"  "}
            beskrivelse | {"kommune":"11111111","beskrivelse":"Jeg ser 610180-0001 sin sag"}
            kontakt     | {"kommune":"11111111","beskrivelse":"A","kontakt":"6101800001"}
            reference   | {"beskrivelse":"A"}
            reference   | {"beskrivelse":"A","reference":"3329d8d9-acbd-5812-9230-4e536d80b9a2"}
            kommune     | {"beskrivelse":"A","kommune":"1"}
            hvornaar    | {"kommune":"11111111","beskrivelse":"A","hvornaar":"i går"}
            hvornaar    | {"kommune":"11111111","beskrivelse":"A","hvornaar":"2999-01-01"}
            id          | {"kommune":"11111111","beskrivelse":"A","id":"1-1-1-1-1"}
            """)
    void whatIsWrongIsToldByFieldAndNothingIsStored(String felt, String besked) throws Exception {
        indberet(besked).statusCode(400).body("fejl.sti", hasItem(felt));

        assertThat(udbakke()).isZero();
    }

    @Test
    void theSameIdIsStoredOnceAndNobodyElseCanUseIt() throws Exception {
        var id = UUID.randomUUID();
        var besked = besked(id, null, ",\"kommune\":\"11111111\"");

        String foerste = indberet(besked).statusCode(201).extract().path("modtaget");
        indberet(besked).statusCode(201).body("id", equalTo(id.toString())).body("modtaget", equalTo(foerste));
        Gateway.med(Tokens.borger("6202800002"), Gateway.nyKorrelation())
                .contentType("application/json")
                .body(besked)
                .post("/borger/v1/databrud")
                .then()
                .statusCode(409)
                .body("kode", equalTo("DATABRUD_ID_BRUGT"));

        assertThat(udbakke()).isEqualTo(1);
    }

    @Test
    void aCitizenCanReportOnlySoMuchInADay() throws Exception {
        for (var nr = 0; nr < 5; nr++) {
            indberet(besked(null, null, ",\"kommune\":\"11111111\"")).statusCode(201);
        }

        indberet(besked(null, null, ",\"kommune\":\"11111111\""))
                .statusCode(429)
                .body("kode", equalTo("FOR_MANGE_DATABRUD"));
        assertThat(udbakke()).isEqualTo(5);
    }

    @Test
    void aReportThatWasStoredBeforeTheAnswerWasLostIsStoredOnceAndLeavesTheOutbox() throws Exception {
        omverden.administration.svarer(kald -> {
            if (leveringer.get() < 2) {
                noter(kald);
                Nabo.json(kald, 503, new byte[0]);
            } else {
                modtag(kald);
            }
        });

        var id = UUID.fromString(indberet(besked(null, null, ",\"kommune\":\"11111111\""))
                .statusCode(201)
                .extract()
                .path("id"));
        Gateway.venter("udbakken er tom", () -> udbakke() == 0);

        assertThat(leveringer.get()).isGreaterThan(2);
        assertThat(modtaget).containsOnlyKeys(id);
    }

    @Test
    void aReportThatAdministrationRefusesDoesNotHoldUpTheNext() throws Exception {
        omverden.administration.svarer(kald -> {
            if (leveringer.getAndIncrement() == 0) {
                Nabo.json(kald, 400, new byte[0]);
            } else {
                modtag(kald);
            }
        });
        indberet(besked(null, null, ",\"kommune\":\"11111111\"")).statusCode(201);
        Gateway.venter("den første er afvist", () -> leveringer.get() > 0);
        var naeste = UUID.fromString(indberet(besked(null, null, ",\"kommune\":\"11111111\""))
                .statusCode(201)
                .extract()
                .path("id"));

        Gateway.venter("den næste er modtaget", () -> modtaget.containsKey(naeste));

        assertThat(Database.hent("SELECT afvist FROM databrud_udbakke"))
                .extracting(r -> r.get("afvist"))
                .containsExactly("1");
    }

    @Test
    void theCitizenIsToldWhenTheReportCannotBeStored() throws Exception {
        Database.udfoer("ALTER TABLE databrud_udbakke RENAME TO databrud_udbakke_vaek");
        try {
            indberet(besked(null, null, ",\"kommune\":\"11111111\""))
                    .statusCode(503)
                    .body("kode", equalTo("DATABRUD_KAN_IKKE_GEMMES"));
        } finally {
            Database.udfoer("ALTER TABLE databrud_udbakke_vaek RENAME TO databrud_udbakke");
        }
        indberet(besked(null, null, ",\"kommune\":\"11111111\"")).statusCode(201);
    }

    @Test
    void theReceiptStaysAndHoldsNeitherTheNumberNorTheWords() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        indberet(korrelation, besked(null, null, ",\"kommune\":\"11111111\"")).statusCode(201);

        assertThat(Database.hent("SELECT d::text AS hele FROM databrud d WHERE korrelation = ?", korrelation))
                .singleElement()
                .satisfies(r -> assertThat(r.get("hele")).doesNotContain(borger, "ikke er min"));
        for (var sql : List.of("UPDATE databrud SET cvr = '22222222'", "DELETE FROM databrud")) {
            assertThatThrownBy(() -> Database.udfoer(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"medarbejder", "tjeneste", "lavt niveau"})
    void onlyTheCitizenReports(String hvem) throws Exception {
        var token = switch (hvem) {
            case "medarbejder" -> Tokens.medarbejder("11111111", "dpo");
            case "tjeneste" -> Tokens.tjeneste("administration");
            default -> Tokens.raa("borger", Map.of("cpr", borger, "niveau", "Low"));
        };

        Gateway.med(token, Gateway.nyKorrelation())
                .contentType("application/json")
                .body(besked(null, null, ",\"kommune\":\"11111111\""))
                .post("/borger/v1/databrud")
                .then()
                .statusCode(403);
        assertThat(udbakke()).isZero();
    }

    /** What the citizen knows the first case or benefit by. */
    private String reference(String art, String korrelation) {
        return Gateway.overblik(Tokens.borger(borger), korrelation)
                .statusCode(200)
                .extract()
                .path("kommuner.%s.flatten().id[0]".formatted(art));
    }

    private ValidatableResponse indberet(String besked) {
        return indberet(Gateway.nyKorrelation(), besked);
    }

    private ValidatableResponse indberet(String korrelation, String besked) {
        return Gateway.med(Tokens.borger(borger), korrelation)
                .contentType("application/json")
                .body(besked)
                .post("/borger/v1/databrud")
                .then();
    }

    private static String besked(@Nullable UUID id, @Nullable String reference, String resten) {
        return "{\"beskrivelse\":\"Jeg ser en sag, der ikke er min.\"%s%s%s}"
                .formatted(
                        id == null ? "" : ",\"id\":\"" + id + "\"",
                        reference == null ? "" : ",\"reference\":\"" + reference + "\"",
                        resten);
    }

    private static long udbakke() throws SQLException {
        return Database.hent("SELECT id FROM databrud_udbakke").size();
    }

    private void modtag(HttpExchange kald) throws IOException {
        noter(kald);
        kald.sendResponseHeaders(204, -1);
    }

    private void noter(HttpExchange kald) throws IOException {
        leveringer.incrementAndGet();
        assertThat(kald.getRequestMethod()).isEqualTo("PUT");
        assertThat(kald.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ");
        var sti = kald.getRequestURI().getPath();
        var id = UUID.fromString(sti.substring("/administration/v1/databrud/".length()));
        modtaget.put(id, json.readTree(kald.getRequestBody()));
    }

    private static Opsaetning stoppet() {
        var foer = Testdata.opsaetning();
        var kommuner = foer.kommuner().stream()
                .map(k -> new Kommuneopsaetning(
                        k.cvr(),
                        k.navn(),
                        k.tilsluttet(),
                        k.konfigurationsversion(),
                        k.linjer(),
                        k.aftaler(),
                        k.databeskyttelse(),
                        List.of(new Noedstop(UUID.randomUUID(), null, null))))
                .toList();
        return new Opsaetning(kommuner, foer.nationalt());
    }
}
