package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpExchange;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The citizen is told who has looked: systems, employees and the citizen, from both indexes and the gateway. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class HvemHarSetTest {

    private static final AtomicInteger LOEBENUMMER = new AtomicInteger(4000);
    private static final String ADGANG = "/borger/v1/adgang";

    @Inject
    TestOpsaetninger opsaetninger;

    private final String cpr = "610190" + LOEBENUMMER.incrementAndGet();
    private final String token = Tokens.borger(cpr);
    private final List<String> sager = new CopyOnWriteArrayList<>();
    private final List<String> ydelser = new CopyOnWriteArrayList<>();
    private final List<HttpExchange> spurgt = new CopyOnWriteArrayList<>();

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        omverden.sagsindeks.svarer(kald -> svar(kald, sager, omverden::sager));
        omverden.ydelsesindeks.svarer(kald -> svar(kald, ydelser, omverden::ydelser));
        var standard = Testdata.opsaetning();
        opsaetninger.er(
                new Opsaetning(standard.kommuner(), standard.nationalt(), Map.of(Testdata.FAGSYSTEM, "=Fasit;\"x\"")));
    }

    @AfterEach
    void slut() {
        opsaetninger.er(Testdata.opsaetning());
    }

    @Test
    void everybodyWhoHasLookedStandsInOneListWithPurposeAndNewestFirst() {
        Gateway.overblik(token).statusCode(200);
        var foer = Instant.now().minusSeconds(100);
        sager.add(opslag(foer, "FREMSOEG", Testdata.FAGSYSTEM, false, "SAGSBEHANDLING", 2));
        sager.add(opslag(foer.minusSeconds(20), "LAES", UUID.randomUUID(), true, "UDGAAET_FORMAAL", 0));
        ydelser.add(opslag(foer.minusSeconds(10), "LAES", Testdata.FAGSYSTEM, true, "KONTROL", 1));

        hent("").body(
                        "opslag.hvem",
                        contains(
                                "Dig selv",
                                "=Fasit;\"x\" hos Korsbæk Kommune, uden en medarbejder",
                                "Medarbejder hos Korsbæk Kommune gennem =Fasit;\"x\"",
                                "Medarbejder hos Korsbæk Kommune gennem et fagsystem"))
                .body(
                        "opslag.formaal",
                        contains(
                                "Du ville se dine egne oplysninger",
                                "Behandling af din sag",
                                "Kontrol af oplysninger",
                                "Et andet formål"))
                .body(
                        "opslag.hvad",
                        contains(
                                "Overblikket over dine sager og ydelser",
                                "Dine sager og dokumenter (2)",
                                "Dine ydelser og udbetalinger (1)",
                                "Søgte efter dine sager og så ingen"))
                .body("opslag.type", contains("BORGEREN_SELV", "SYSTEM", "MEDARBEJDER", "MEDARBEJDER"))
                .body("opslag[0]", not(hasKey("fagsystem")))
                .body("kilder.status", contains("OK", "OK", "OK"))
                .body("naeste", nullValue());
    }

    @Test
    void theIndexesAreAskedWithTheCitizensOwnTokenAndUnderTheSameId() {
        var korrelation = Gateway.nyKorrelation();

        Gateway.med(token, korrelation).get(ADGANG).then().statusCode(200);

        assertThat(spurgt).hasSize(2).allSatisfy(kald -> {
            assertThat(kald.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer " + token);
            assertThat(kald.getRequestHeaders().getFirst("traceparent")).startsWith("00-" + korrelation);
            assertThat(kald.getRequestURI().toString()).doesNotContain(cpr);
        });
    }

    @Test
    void aLookByTheVerificationClientIsOneRowThoughBothIndexesWroteItDown() {
        var tid = Instant.now().minusSeconds(5);
        sager.add(opslag(tid, "VERIFIKATION", null, true, "VERIFIKATION", 2));
        ydelser.add(opslag(tid, "VERIFIKATION", null, true, "VERIFIKATION", 1));

        hent("").body("opslag.hvem", contains("Medarbejder hos Korsbæk Kommune"))
                .body("opslag.antal", contains(3))
                .body("opslag.hvad", contains("Kontrol af, hvad Mit Overblik viser dig"));
    }

    @Test
    void anIndexThatDoesNotAnswerIsToldOfAndTheRestIsShown() {
        sager.add(opslag(Instant.now(), "LAES", Testdata.FAGSYSTEM, true, "SAGSBEHANDLING", 1));
        omverden.ydelsesindeks.svarer(Omverden::utilgaengelig);

        hent("").body("opslag", hasSize(1))
                .body("kilder.find { it.kilde == 'ydelsesindeks' }.status", equalTo("UTILGAENGELIG"))
                .body(
                        "kilder.find { it.kilde == 'ydelsesindeks' }.besked",
                        startsWith("Vi kan lige nu ikke vise, hvem der har set dine ydelser."))
                .body("kilder.find { it.kilde == 'sagsindeks' }", not(hasKey("besked")));
        eksport("application/json").statusCode(503).body("kode", equalTo("KILDE_UTILGAENGELIG"));
        eksport("text/csv").statusCode(503);
    }

    @Test
    void thePagesFollowEachOther() {
        for (var nr = 0; nr < 3; nr++) {
            Gateway.overblik(token).statusCode(200);
            sager.add(opslag(Instant.now().minusSeconds(10L * nr), "LAES", Testdata.FAGSYSTEM, true, "KONTROL", 1));
            ydelser.add(opslag(Instant.now().minusSeconds(7L * nr), "LAES", Testdata.FAGSYSTEM, true, "KONTROL", 1));
        }
        List<String> alle = hent("").body("opslag", hasSize(9)).extract().path("opslag.tidspunkt");

        var set = new ArrayList<String>();
        String efter = null;
        do {
            var side =
                    hent("?antal=2" + (efter == null ? "" : "&efter=" + efter)).extract();
            set.addAll(side.path("opslag.tidspunkt"));
            efter = side.path("naeste");
        } while (efter != null);

        assertThat(set).isEqualTo(alle);
    }

    @Test
    void othersAreToldNothingAndToLookAtTheListLeavesNoRow() throws Exception {
        Gateway.overblik(token).statusCode(200);
        var korrelation = Gateway.nyKorrelation();

        Gateway.med(Tokens.borger("6101909999"), korrelation)
                .get(ADGANG + "?efter=..")
                .then()
                .statusCode(200)
                .body("opslag", empty());

        assertThat(Database.opslag(korrelation)).isEmpty();
        for (var andre : List.of(Tokens.medarbejder("11111111", "dpo"), Tokens.tjeneste("administration"))) {
            Gateway.med(andre, korrelation).get(ADGANG).then().statusCode(403);
            Gateway.med(andre, korrelation).get(ADGANG + "/eksport").then().statusCode(403);
        }
    }

    @Test
    void theExportIsAllOfItAndASpreadsheetTakesNoNameForAFormula() {
        for (var nr = 0; nr < 501; nr++) {
            sager.add(opslag(
                    Instant.parse("2026-01-01T10:00:00Z").minusSeconds(nr),
                    "FREMSOEG",
                    Testdata.FAGSYSTEM,
                    false,
                    "SAGSBEHANDLING",
                    2));
        }

        eksport("application/json").statusCode(200).body("opslag", hasSize(501)).body("naeste", nullValue());
        var ark = eksport("text/csv")
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asByteArray();
        var linjer = new String(ark, StandardCharsets.UTF_8).split("\r\n");
        assertThat(linjer).hasSize(502);
        assertThat(linjer[0]).isEqualTo("\uFEFFTidspunkt;Hvem;Formål;Hvad;Antal");
        assertThat(linjer[1])
                .isEqualTo("2026-01-01 11:00:00;\"'=Fasit;\"\"x\"\" hos Korsbæk Kommune, uden en medarbejder\";"
                        + "Behandling af din sag;Dine sager og dokumenter (2);2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?efter=x", "?efter=1.2", "?efter=1.2.3.4", "?efter=g..", "?antal=0", "?antal=201", "?antal=x"})
    void whatIsNoPlaceOrNumberIsRefused(String parametre) {
        Gateway.med(token, Gateway.nyKorrelation())
                .get(ADGANG + parametre)
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_PARAMETER"));
    }

    private ValidatableResponse hent(String parametre) {
        return Gateway.med(token, Gateway.nyKorrelation())
                .get(ADGANG + parametre)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse eksport(String format) {
        return Gateway.med(token, Gateway.nyKorrelation())
                .accept(format)
                .get(ADGANG + "/eksport")
                .then();
    }

    private static String opslag(
            Instant tidspunkt,
            String handling,
            @Nullable UUID itSystem,
            boolean medarbejder,
            String formaal,
            int egne) {
        return """
                {"id": "%s", "tidspunkt": "%s", "korrelation": "k", "handling": "%s", "myndighed": "11111111", %s
                 "medarbejder": %s, "formaal": "%s", "egne": %d, "nytFelt": 1, """.formatted(
                        UUID.randomUUID(),
                        tidspunkt,
                        handling,
                        itSystem == null ? "" : "\"itSystem\": \"" + itSystem + "\",",
                        medarbejder,
                        formaal,
                        egne);
    }

    /** As the index pages: the mark is how many have been told. */
    private void svar(HttpExchange kald, List<String> opslag, Nabo.Svar ellers)
            throws IOException, InterruptedException {
        if (!kald.getRequestURI().getPath().equals("/borger/v1/opslag")) {
            ellers.giv(kald);
            return;
        }
        spurgt.add(kald);
        var spoergsmaal = kald.getRequestURI().getQuery();
        var fra = tal(spoergsmaal, "efter=([0-9a-f]+)", 16, 0);
        var til = Math.min(opslag.size(), fra + tal(spoergsmaal, "antal=([0-9]+)", 10, 0));
        var side = new ArrayList<String>();
        for (var nr = fra; nr < til; nr++) {
            side.add(opslag.get(nr) + "\"maerke\": \"%04x\"}".formatted(nr + 1));
        }
        var json = "{\"opslag\": [" + side.stream().collect(Collectors.joining(",")) + "], \"naeste\": "
                + (til < opslag.size() ? "\"%04x\"".formatted(til) : "null") + "}";
        Nabo.json(kald, 200, json.getBytes(StandardCharsets.UTF_8));
    }

    private static int tal(String tekst, String moenster, int grundtal, int ellers) {
        var fundet = Pattern.compile(moenster).matcher(tekst);
        return fundet.find() ? Integer.parseInt(fundet.group(1), grundtal) : ellers;
    }
}
