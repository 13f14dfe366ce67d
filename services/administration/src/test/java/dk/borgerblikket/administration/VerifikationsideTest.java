package dk.borgerblikket.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of the verification client. What it shows is decided by the gateway. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Opslagsnabo.class)
class VerifikationsideTest {

    private static final String STI = "/admin/verifikation";
    private static final String CPR = "6101901234";

    @TestHTTPResource
    URI tjeneste;

    Opslagsnabo naboer;

    private Gatewaynabo gateway;
    private String cvr;
    private UUID fagsystem;

    @BeforeEach
    void start() {
        gateway = naboer.gateway();
        cvr = Kaldere.kommune();
        fagsystem = Kaldere.fagsystem();
        gateway.svarer(200, svar(false, "Hjemmebesøg <b>fed</b>"));
    }

    @Test
    void theFormOffersThePurposesAndAuthoritiesAndShowsNothing() {
        var side = verifikator().hent(STI);

        assertThat(side.status()).isEqualTo(200);
        assertThat(side.html().select("h1").text()).isEqualTo("Verifikation");
        assertThat(side.html().select("#formaal option[selected]").attr("value"))
                .isEqualTo("VERIFIKATION");
        assertThat(side.html().select("#formaal option").eachAttr("value")).contains("SAGSBEHANDLING", "KONTROL");
        assertThat(side.html().select("#bopaelskommune option").eachAttr("value"))
                .contains("", cvr);
        assertThat(side.html().select("#vist")).isEmpty();
        assertThat(side.header("Cache-Control")).contains("no-store");
        assertThat(gateway.spurgt()).isEmpty();
    }

    @Test
    void theOverviewIsLaidOutAsTheCitizenSeesItWithEverythingHiddenBelow() {
        var side = slaaOp(Map.of());

        assertThat(side.status()).isEqualTo(200);
        var html = side.html();
        assertThat(html.select("section[aria-labelledby=vist] .overblik-kommune h2")
                        .text())
                .isEqualTo("Korsbæk Kommune");
        assertThat(html.select("section[aria-labelledby=vist]").text()).contains("Hjemmebesøg <b>fed</b>", CPR);
        assertThat(html.select("section[aria-labelledby=vist] b")).isEmpty();
        var skjult = html.select("section[aria-labelledby=skjult] > ul > li").first();
        assertThat(skjult.select("h3").text()).isEqualTo("Sag 28.06.04: Skjult: KLE-nummeret er ikke åbnet");
        assertThat(skjult.text()).contains("Fagsystem: Fagsystemet").contains("Myndighed: Kommune");
        assertThat(skjult.select("details ol li").eachText())
                .containsExactly("V-801: bestået", "V-805: ikke bestået – Skjult: KLE-nummeret er ikke åbnet");
        assertThat(html.select("section[aria-labelledby=forbehold] li").eachText())
                .containsExactly("Kun det, som kommunen ejer, er med.");
    }

    @Test
    void theGatewayIsAskedWithTheSessionsTokenAndTheQuestionIsInNoAddress() {
        slaaOp(Map.of("tid", "2023-05-01T10:00", "bopaelskommune", cvr, "formaal", "VEJLEDNING"));

        assertThat(gateway.spurgt()).singleElement().satisfies(s -> {
            assertThat(s.sti()).isEqualTo("/verifikation/v1/overblik");
            assertThat(s.token()).startsWith("Bearer ey");
            assertThat(s.krop())
                    .contains("\"cpr\":\"" + CPR + "\"", "\"formaal\":\"VEJLEDNING\"", "2023-05-01T10:00:00+02:00")
                    .contains("\"bopaelskommune\":\"" + cvr + "\"", "\"beskyttet\":false");
        });
    }

    @Test
    void aProtectedPersonIsConfirmedFirstAndTheNumberIsMasked() {
        gateway.svarer(409, problem("BESKYTTET_PERSON", "Personen har navne- og adressebeskyttelse."));
        var spoergsmaal = slaaOp(Map.of());
        assertThat(spoergsmaal.status()).isEqualTo(422);
        assertThat(spoergsmaal.html().select("form input[name=beskyttet]")).hasSize(1);
        assertThat(spoergsmaal.html().select("#vist")).isEmpty();

        gateway.svarer(200, svar(true, "•••"));
        var side = slaaOp(Map.of("beskyttet", "ja"));

        assertThat(gateway.spurgt().getFirst().krop()).contains("\"beskyttet\":true");
        assertThat(side.html().select("section[aria-labelledby=vist]").text())
                .contains("******-****", "er erstattet af •••")
                .doesNotContain(CPR);
    }

    @Test
    void whatIsWrongIsToldWithoutAskingAnybody() {
        for (var felter : List.of(Map.of("cpr", "123"), Map.of("tid", "i går"))) {
            var side = slaaOp(felter);

            assertThat(side.status()).isEqualTo(422);
            assertThat(side.html().select("[role=alert] a")).hasSize(1);
        }
        assertThat(gateway.spurgt()).isEmpty();
    }

    @Test
    void whatTheGatewaySaysAgainstItIsToldAndAnythingElseIsNot() {
        gateway.svarer(400, problem("UKENDT_FORMAAL", "Formålet skal være et af dem, der gælder nationalt."));
        assertThat(slaaOp(Map.of()).html().select("[role=alert]").text()).contains("Formålet skal være");

        gateway.svarer(500, "<html>" + CPR + "</html>");
        var side = slaaOp(Map.of());
        assertThat(side.status()).isEqualTo(422);
        assertThat(side.html().select("[role=alert]").text())
                .contains("kan ikke udføres lige nu")
                .doesNotContain(CPR);
    }

    @Test
    void thePageIsInEnglishToo() {
        var side = verifikator().hent(STI + "?sprog=en");

        assertThat(side.html().select("h1").text()).isEqualTo("Verification");
        assertThat(side.html().select("label[for=cpr]").text()).isEqualTo("CPR number");
    }

    @Test
    void onlyTheRoleGivesThePageAndItsPlaceInTheMenu() {
        assertThat(verifikator().hent("/admin").html().select("nav a").eachAttr("href"))
                .contains(STI);
        var anden = Sideklient.medarbejder(tjeneste, cvr, "konfiguration_godkend", "dpo");
        assertThat(anden.hent("/admin").html().select("nav a").eachAttr("href")).doesNotContain(STI);
        assertThat(anden.hent(STI).status()).isEqualTo(403);
        assertThat(anden.send(STI, Map.of("cpr", CPR, "formaal", "VERIFIKATION"))
                        .status())
                .isEqualTo(403);
        assertThat(Sideklient.ukendt(tjeneste)
                        .kun("GET", STI, Map.of(), Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(gateway.spurgt()).isEmpty();
    }

    @Test
    void everyFieldHasALabelAndEveryIdIsThereOnce() {
        var html = slaaOp(Map.of()).html();

        assertThat(html.select("main input, main select"))
                .allSatisfy(felt ->
                        assertThat(html.select("label[for=" + felt.id() + "]")).hasSize(1));
        assertThat(html.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    private Sideklient verifikator() {
        return Sideklient.medarbejder(tjeneste, cvr, "verifikation");
    }

    private Sideklient.Svar slaaOp(Map<String, String> felter) {
        var alle = new LinkedHashMap<>(Map.of("cpr", CPR, "formaal", "VERIFIKATION"));
        alle.putAll(felter);
        var klient = verifikator();
        // A form that is sent before the login is lost by it.
        klient.hent(STI);
        return klient.send(STI, alle);
    }

    private static String problem(String kode, String detalje) {
        return "{\"kode\":\"%s\",\"title\":\"Titel\",\"detail\":\"%s\"}".formatted(kode, detalje);
    }

    private String svar(boolean beskyttet, String titel) {
        return """
                {"overblik": {"hentet": "2026-11-30T10:00:00Z",
                  "kilder": [{"kilde": "sagsindeks", "status": "OK"}, {"kilde": "ydelsesindeks", "status": "OK"}],
                  "kommuner": [{"cvr": "11111111", "navn": "Korsbæk Kommune",
                    "visning": {"tekst": "Korsbæk Kommune viser sager.", "html": "<p>Korsbæk Kommune viser sager.</p>",
                      "konfigurationsversion": 3},
                    "sager": [{"id": "mhbk", "titel": "%1$s", "kle": "27.35.04", "omraade": "Hjemmebesøg",
                      "status": {"kode": "Oplyst", "tekst": "Under behandling"}, "tidslinje": [], "dokumenter": [],
                      "leverandoer": "Korsbæk Kommune", "links": []}],
                    "ydelser": []}]},
                 "skjulte": [{"art": "SAG", "id": "3329d8d9-acbd-5812-9230-4e536d80b9a2", "myndighed": "%2$s",
                   "kle": "28.06.04", "systemer": ["%3$s"], "aarsag": "KLE_IKKE_AABNET",
                   "tekst": "Skjult: KLE-nummeret er ikke åbnet",
                   "spor": [{"regel": "V-801", "aarsag": "IKKE_PRIMAER_PART", "tekst": "x", "bestaaet": true},
                     {"regel": "V-805", "aarsag": "KLE_IKKE_AABNET", "tekst": "Skjult: KLE-nummeret er ikke åbnet",
                      "bestaaet": false}]}],
                 "forbehold": [{"kode": "KUN_EGEN_MYNDIGHED", "tekst": "Kun det, som kommunen ejer, er med."}],
                 "beskyttet": %4$s, "nytFelt": 1}
                """.formatted(titel, cvr, fagsystem, beskyttet);
    }
}
