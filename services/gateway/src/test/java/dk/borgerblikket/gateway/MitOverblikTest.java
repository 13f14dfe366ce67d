package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The citizen's own pages. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class MitOverblikTest {

    private static final String OVERBLIK = "/mit-overblik/overblik";
    private static final AtomicInteger NAESTE = new AtomicInteger(10);

    @Inject
    CprNoegle cprNoegle;

    /** Somebody who has never been here, since a visit is remembered. */
    private final String borger = "61019012" + NAESTE.getAndIncrement();

    private final UUID sag = UUID.randomUUID();
    private final UUID brev = UUID.randomUUID();
    private final UUID bevilling = UUID.randomUUID();
    private final UUID effektuering = UUID.randomUUID();

    @TestHTTPResource
    URI tjeneste;

    private Omverden omverden;
    private Sideklient browser;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
        browser = Sideklient.borger(tjeneste, borger);
        omverden.sager(
                borger,
                List.of(Testdata.sag(
                        sag,
                        borger,
                        Testdata.KORSBAEK,
                        Testdata.AABENT_KLE,
                        "Aftale om <b>besøg</b>",
                        "2020-05-12",
                        List.of(brev))),
                List.of(Testdata.brev(brev, borger, "Brev om besøg")));
        omverden.ydelser(
                borger,
                List.of(Testdata.bevilling(
                        bevilling, borger, Testdata.KORSBAEK, "Tilskud til besøg", "2021-03-01", sag)),
                List.of(Testdata.effektuering(
                        effektuering, borger, Testdata.KORSBAEK, bevilling, "2021-03-31", "1234.5")));
    }

    @Test
    void overviewShowsWhatTheAnswerHolds() {
        var side = side(OVERBLIK);

        assertThat(side.title()).startsWith("Dit overblik");
        assertThat(side.select("h2#kommune-11111111").text()).isEqualTo("Korsbæk Kommune");
        assertThat(side.select("h4").eachText()).containsExactly("Aftale om <b>besøg</b>", "Tilskud til besøg");
        assertThat(side.select(".overblik-tidslinje li").eachText())
                .containsExactly("Modtaget 12. maj 2020", "Under behandling 13. maj 2020");
        assertThat(side.text()).contains("1.234,50 kr.", "Brev om besøg", "Korsbæk Kommune viser sager og ydelser");
        assertThat(side.select("address").text()).contains("dpo@korsbaek.example");
        assertThat(side.outerHtml()).doesNotContain(borger, sag.toString(), bevilling.toString());
    }

    @Test
    void caseAndBenefitHavePagesOfTheirOwn() {
        var links = side(OVERBLIK).select("h4 a").eachAttr("href");

        assertThat(links).hasSize(2);
        assertThat(side(links.getFirst()).select("h1").text()).isEqualTo("Aftale om <b>besøg</b>");
        assertThat(side(links.getLast()).select("tbody tr").text()).contains("31. marts 2021", "1.234,50 kr.");
        assertThat(side(links.getLast()).select("a[href=" + links.getFirst() + "]"))
                .as("ydelsens sag")
                .hasSize(1);
    }

    @Test
    void overviewByPageCountsAsACallAndACaseDoesNot() throws Exception {
        var korrelation = Gateway.nyKorrelation();
        var bosat = Sideklient.med(tjeneste, Map.of("cpr", borger, "bopaelskommune", "22222222"));

        var sti = bosat.header("traceparent", "00-" + korrelation + "-00f067aa0ba902b7-01")
                .hent(OVERBLIK)
                .html()
                .select("h4 a")
                .attr("href");

        assertThat(Database.kald(korrelation))
                .singleElement()
                .satisfies(k -> assertThat(k.get("kommuner")).contains("11111111", "22222222"));
        var paaSagen = Gateway.nyKorrelation();
        bosat.header("traceparent", "00-" + paaSagen + "-00f067aa0ba902b7-01").hent(sti);
        assertThat(Database.opslag(paaSagen)).hasSize(1);
        assertThat(Database.kald(paaSagen)).isEmpty();
    }

    @Test
    void nothingIsNewToSomebodyWhoHasNotBeenHereBefore() {
        assertThat(side(OVERBLIK).select("#nyt")).isEmpty();
        assertThat(side(OVERBLIK).select("#nyt")).as("genindlæst").isEmpty();
    }

    @Test
    void everythingNewSinceTheLastVisitIsToldAndLeadsThere() throws Exception {
        besoegte(Duration.ofDays(9), "OK", List.of(sag), List.of(), List.of(bevilling), List.of());

        var side = side(OVERBLIK);

        assertThat(side.select(".overblik-nyt li").eachText())
                .containsExactly("Aftale om <b>besøg</b>: Et nyt dokument", "Tilskud til besøg: En ny udbetaling");
        assertThat(side.select(".overblik-nyt a").eachAttr("href"))
                .isEqualTo(side.select("h4 a").eachAttr("href"));
        assertThat(side.select(".badge:containsOwn(Nyt)")).hasSize(2);
    }

    @Test
    void casesAndBenefitsThatWereNotShownLastTimeAreNew() throws Exception {
        besoegte(Duration.ofDays(9), "OK", List.of(), List.of(), List.of(), List.of());

        assertThat(side(OVERBLIK).select(".overblik-nyt li").eachText())
                .containsExactly(
                        "Aftale om <b>besøg</b>: Ny sag i dit overblik", "Tilskud til besøg: Ny ydelse i dit overblik");
    }

    @Test
    void stateThatHasBegunSinceIsNew() throws Exception {
        omverden.sager(
                borger,
                List.of(Testdata.sag(
                        sag,
                        borger,
                        Testdata.KORSBAEK,
                        Testdata.AABENT_KLE,
                        "Ny fremdrift",
                        Instant.now().minus(Duration.ofDays(3)).toString().substring(0, 10))),
                List.of());
        besoegte(Duration.ofDays(9), "OK", List.of(sag), List.of(), List.of(bevilling), List.of(effektuering));

        assertThat(side(OVERBLIK).select(".overblik-nyt li").eachText())
                .containsExactly("Ny fremdrift: Sagen er nu: Under behandling");
    }

    @Test
    void nothingNewIsSaidPlainly() throws Exception {
        besoegte(Duration.ofDays(9), "OK", List.of(sag), List.of(brev), List.of(bevilling), List.of(effektuering));

        var side = side(OVERBLIK);

        assertThat(side.select(".overblik-nyt").text()).contains("Der er ikke noget nyt");
        assertThat(side.select(".badge:containsOwn(Nyt)")).isEmpty();
    }

    @Test
    void reloadDoesNotMakeTheNewOld() throws Exception {
        besoegte(Duration.ofDays(9), "OK", List.of(sag), List.of(), List.of(bevilling), List.of(effektuering));

        side(OVERBLIK);

        assertThat(side(OVERBLIK).select(".overblik-nyt li").eachText())
                .containsExactly("Aftale om <b>besøg</b>: Et nyt dokument");
    }

    @Test
    void visitThatMissedASourceIsPassedOver() throws Exception {
        besoegte(Duration.ofDays(9), "OK", List.of(sag), List.of(), List.of(bevilling), List.of(effektuering));
        besoegte(Duration.ofDays(2), "UTILGAENGELIG", List.of(), List.of(), List.of(), List.of());

        assertThat(side(OVERBLIK).select(".overblik-nyt li").eachText())
                .containsExactly("Aftale om <b>besøg</b>: Et nyt dokument");
    }

    @Test
    void whatIsHiddenIsNeverNew() throws Exception {
        omverden.sager(
                borger,
                List.of(Testdata.sag(
                        UUID.randomUUID(), borger, Testdata.KORSBAEK, Testdata.LUKKET_KLE, "Skjult", "2026-01-01")),
                List.of());
        omverden.ydelser(borger, List.of(), List.of());
        besoegte(Duration.ofDays(9), "OK", List.of(), List.of(), List.of(), List.of());

        assertThat(side(OVERBLIK).text()).contains("Der er ikke noget nyt").doesNotContain("Skjult");
    }

    @Test
    void somebodyWithNothingIsToldSoAndWhatTheMunicipalityShows() {
        omverden.sager(borger, List.of(), List.of());
        omverden.ydelser(borger, List.of(), List.of());

        var side = Sideklient.med(tjeneste, Map.of("cpr", borger, "bopaelskommune", "11111111"))
                .hent(OVERBLIK)
                .html();

        assertThat(side.text())
                .contains("Du har ingen sager eller ydelser, som kommunen viser her")
                .contains("Korsbæk Kommune viser sager og ydelser");
    }

    @Test
    void indexThatIsDownIsToldAndTheRestIsShown() {
        omverden.ydelsesindeks.ned();

        var side = side(OVERBLIK);

        assertThat(side.select(".alert-warning").text()).contains("Vi kan ikke vise dine ydelser lige nu");
        assertThat(side.select("h4").eachText()).containsExactly("Aftale om <b>besøg</b>");
        assertThat(side.text()).doesNotContain("Du har ingen sager");
    }

    @Test
    void frontPageIsForEverybodyAndAboutNobody() {
        omverden.modtaget().clear();

        var svar = Sideklient.ukendt(tjeneste).kun("GET", "/mit-overblik", Map.of(), Map.of());

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.html().select("a.button").attr("href")).isEqualTo(OVERBLIK);
        assertThat(omverden.modtaget()).isEmpty();
    }

    @Test
    void frontPageKnowsWhoeverIsLoggedIn() {
        side(OVERBLIK);

        var side = side("/mit-overblik");

        assertThat(side.select("a.button").text()).isEqualTo("Se dit overblik");
        assertThat(side.select("a[href=/mit-overblik/session/log-ud]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {OVERBLIK, "/mit-overblik/sager/x", "/mit-overblik/ydelser/x", "/mit-overblik/databrud?om=x"})
    void everyOtherPageAsksForALogin(String sti) {
        omverden.modtaget().clear();

        var svar = Sideklient.ukendt(tjeneste).kun("GET", sti, Map.of(), Map.of());

        assertThat(svar.status()).isEqualTo(302);
        assertThat(omverden.modtaget()).isEmpty();
    }

    @Test
    void caseThatIsNotOnesOwnIsAPageThatDoesNotExist() {
        var andens = side(OVERBLIK).select("h4 a").attr("href");

        var svar = Sideklient.borger(tjeneste, "6101901234").hent(andens);

        assertThat(svar.status()).isEqualTo(404);
        assertThat(svar.html().select("h1").text()).isEqualTo("Siden findes ikke");
        assertThat(svar.krop()).doesNotContain("besøg");
    }

    @Test
    void pageTellsPlainlyWhenItCannotBeKnown() {
        var sti = side(OVERBLIK).select("h4 a").attr("href");
        omverden.sagsindeks.ned();

        var svar = browser.hent(sti);

        assertThat(svar.status()).isEqualTo(503);
        assertThat(svar.html().select("main").text()).contains("Vi kan ikke hente oplysningen lige nu");
    }

    @Test
    void englishIsThereForWhoeverAsks() {
        var side = side(OVERBLIK + "?sprog=en");

        assertThat(side.select("html").attr("lang")).isEqualTo("en");
        assertThat(side.text()).contains("Your overview", "In progress 13 May 2020", "DKK 1,234.50");
        assertThat(side.select("h4").eachAttr("lang")).containsOnly("da");
    }

    @Test
    void everyDanishTextHasAnEnglishOneBesideIt() {
        var dansk = ResourceBundle.getBundle("messages/borger_da", Locale.ROOT);
        var engelsk = ResourceBundle.getBundle("messages/borger_en", Locale.ROOT);

        assertThat(engelsk.keySet()).isEqualTo(dansk.keySet());
    }

    private Document side(String sti) {
        var svar = browser.hent(sti);
        assertThat(svar.status()).as(sti).isEqualTo(200);
        return svar.html();
    }

    /** The access row of an overview that this citizen saw earlier. */
    private void besoegte(
            Duration siden,
            String ydelsesindeks,
            List<UUID> sager,
            List<UUID> dokumenter,
            List<UUID> bevillinger,
            List<UUID> effektueringer)
            throws SQLException {
        var vist = Stream.of(
                        felt("sager", sager),
                        felt("dokumenter", dokumenter),
                        felt("bevillinger", bevillinger),
                        felt("effektueringer", effektueringer))
                .collect(Collectors.joining(", ", "{\"11111111\": {", "}}"));
        Database.indsaet(
                """
                INSERT INTO opslag
                    (tidspunkt, borger, korrelation, art, konfigurationsversioner, vist, kilder)
                VALUES (now() - make_interval(secs => ?), ?, 'x', 'OVERBLIK', '{}', ?::jsonb, ?::jsonb)
                """,
                (double) siden.toSeconds(),
                cprNoegle.noegle("urn:oio:cpr-nr:" + borger),
                vist,
                "{\"sagsindeks\": \"OK\", \"ydelsesindeks\": \"%s\", \"klassifikation\": \"OK\"}"
                        .formatted(ydelsesindeks));
    }

    private static String felt(String navn, List<UUID> uuider) {
        return uuider.stream().map(u -> "\"" + u + "\"").collect(Collectors.joining(", ", "\"" + navn + "\": [", "]"));
    }
}
