package dk.borgerblikket.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.Sideklient;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Login by authorization code, sessions, protection and languages, seen from outside. */
@QuarkusTest
@WithTestResource(UdstederResource.class)
class SiderTest {

    private static final String CPR = "6101901234";
    private static final String CVR = "11111111";
    private static final String SIDE = "/mit-overblik/proeve";

    @TestHTTPResource
    URI tjeneste;

    private Sideklient borger;

    @AfterEach
    void uretTilbage() {
        Proeveur.frem = Duration.ZERO;
    }

    private Sideklient borger() {
        borger = Sideklient.borger(tjeneste, CPR);
        assertThat(borger.hent(SIDE).html().select("#hvem").text()).isEqualTo(CPR);
        return borger;
    }

    @Test
    void aBrowserWithoutASessionIsSentToTheIssuerWithStateAndProofKey() {
        var svar = Sideklient.ukendt(tjeneste).kun("GET", SIDE, Map.of(), Map.of());

        assertThat(svar.status()).isEqualTo(302);
        assertThat(svar.header("Location"))
                .contains("/borger/authorize", "response_type=code", "state=", "code_challenge_method=S256")
                .doesNotContain("61019");
    }

    @Test
    void afterTheLoginTheCitizenSeesThePageThatWasAskedFor() {
        var svar = Sideklient.borger(tjeneste, CPR).hent(SIDE);

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.adresse().getPath()).isEqualTo(SIDE);
        assertThat(svar.html().select("#hvem").text()).isEqualTo(CPR);
        assertThat(svar.html().select("header a[href=/mit-overblik/session/log-ud]"))
                .hasSize(1);
    }

    @Test
    void theSessionIsEncryptedAndKeptFromScriptsAndFromOtherSites() {
        var cookies = borger().cookies();

        assertThat(cookies.keySet()).anyMatch(navn -> navn.startsWith("q_session_borger-side"));
        assertThat(cookies.keySet()).contains(Sessionslager.MAERKE + "borger-side");
        cookies.values().stream().filter(c -> !c.getName().equals("sprog")).forEach(c -> {
            assertThat(c.isHttpOnly()).as(c.getName()).isTrue();
            assertThat(c.getPath()).as(c.getName()).isEqualTo("/mit-overblik");
            assertThat(c.getValue()).as(c.getName()).doesNotContain(CPR);
        });
        // Encrypted in five parts (JWE), not signed in three (JWT), which anybody could read.
        assertThat(cookies.values().stream()
                        .filter(c -> c.getName().startsWith("q_session"))
                        .map(c -> c.getValue())
                        .reduce("", String::concat)
                        .split("\\."))
                .hasSize(5);
    }

    @Test
    void everyCookieSaysThatItIsNotSentFromOtherSites() {
        var svar = Sideklient.ukendt(tjeneste).kun("GET", SIDE + "?sprog=en", Map.of(), Map.of());

        assertThat(svar.headers().allValues("Set-Cookie")).hasSize(2).allMatch(c -> c.contains("SameSite=Lax"));
    }

    @Test
    void theEmployeesPagesLogInAtTheEmployeesIssuerAndPassOnTheAccessToken() {
        var svar = Sideklient.medarbejder(tjeneste, CVR, "konfiguration_laes").hent("/admin/proeve");

        var hvem = svar.html().select("#hvem").text().split(" ");
        assertThat(hvem[0]).isEqualTo(CVR);
        assertThat(Kroppe.krav(hvem[1])).contains("borgerblikket-administration");
        assertThat(svar.html().select("header").text()).contains("Logget på for CVR " + CVR);
    }

    @Test
    void aSessionOfOneSetOfPagesIsNoneInTheOther() {
        var svar = borger().kun("GET", "/admin/proeve", Map.of(), Map.of());

        assertThat(svar.status()).isEqualTo(302);
        assertThat(svar.header("Location")).contains("/medarbejder/authorize");
    }

    @Test
    void aBearerTokenGivesNothingOnAPageAndASessionNothingElsewhere() {
        var medToken = Sideklient.ukendt(tjeneste)
                .kun("GET", SIDE, Map.of(), Map.of("Authorization", "Bearer " + Tokens.borger(CPR)));
        assertThat(medToken.status()).isEqualTo(302);

        var program = Sideklient.ukendt(tjeneste)
                .kun("GET", "/program/borger", Map.of(), Map.of("Authorization", "Bearer " + Tokens.borger(CPR)));
        assertThat(program.status()).isEqualTo(200);

        var medSession = borger().kun("GET", "/program/borger", Map.of(), Map.of());
        assertThat(medSession.status()).isEqualTo(401);
        assertThat(medSession.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aLoginThatIsTooWeakIsToldSoOnAPage() {
        var svar = Sideklient.med(tjeneste, Map.of("cpr", CPR, "niveau", "Low")).hent(SIDE);

        assertThat(svar.status()).isEqualTo(403);
        assertThat(svar.html().select("h1").text()).isEqualTo("Du har ikke adgang");
        assertThat(svar.html().select("main").text()).contains("Betydelig").doesNotContain(CPR);
    }

    @Test
    void aSessionEndsWhenItHasBeenIdleForHalfAnHour() {
        var klient = borger();
        Proeveur.frem = Duration.ofMinutes(29);
        assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(200);
        Proeveur.frem = Duration.ofMinutes(58);
        assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(200);
        Proeveur.frem = Duration.ofMinutes(89);
        assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);
    }

    @Test
    void aSessionEndsEightHoursAfterTheLoginHoweverMuchItIsUsed() {
        var klient = borger();
        for (var minutter = 20; minutter < 8 * 60; minutter += 20) {
            Proeveur.frem = Duration.ofMinutes(minutter);
            assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(200);
        }
        Proeveur.frem = Duration.ofHours(8);
        assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);
    }

    @Test
    void theMarkOfASessionCanNeitherBeChangedNorMovedToAnother() {
        var maerke = Sessionslager.MAERKE + "borger-side";
        var foerste = borger();
        var anden = borger();
        anden.saetCookie(maerke, foerste.cookies().get(maerke).getValue());
        assertThat(anden.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);

        var vaerdi = foerste.cookies().get(maerke).getValue();
        foerste.saetCookie(maerke, "9" + vaerdi.substring(1));
        assertThat(foerste.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);
    }

    @Test
    void aFormFromAPageOfOursIsTakenAndOneFromElsewhereIsNot() {
        var klient = borger();
        var felter = Map.of("navn", "x");
        assertThat(klient.kun("POST", SIDE, felter, Map.of()).status()).isEqualTo(303);
        assertThat(klient.kun("POST", SIDE, felter, Map.of("Sec-Fetch-Site", "same-origin"))
                        .status())
                .isEqualTo(303);
        for (var sted : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(klient.kun("POST", SIDE, felter, Map.of("Sec-Fetch-Site", sted))
                            .status())
                    .as(sted)
                    .isEqualTo(403);
        }
        for (var oprindelse : new String[] {"", "null", "https://ond.example", "http://localhost:1"}) {
            var svar = klient.kun("POST", SIDE, felter, Map.of("Origin", oprindelse));
            assertThat(svar.status()).as(oprindelse).isEqualTo(403);
            assertThat(svar.html().select("h1").text()).isEqualTo("Formularen blev ikke modtaget");
        }
    }

    @Test
    void aPageMayLoadNothingFromElsewhereAndRunNoScriptOfItsOwnText() {
        var svar = borger().hent(SIDE);

        assertThat(svar.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(svar.header("Cache-Control")).isEqualTo("no-store");
        assertThat(svar.html().select("script:not([src]), style, [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void everyFileThatThePageNamesIsThereAndMayBeKept() {
        var klient = borger();
        var side = klient.hent(SIDE).html();
        var filer = side.select("link[href], script[src]").stream()
                .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                .toList();

        assertThat(filer).hasSize(5);
        for (var fil : filer) {
            var svar = klient.kun("GET", fil, Map.of(), Map.of());
            assertThat(svar.status()).as(fil).isEqualTo(200);
            assertThat(svar.header("Cache-Control")).as(fil).contains("immutable");
        }
        var stil = klient.hent(filer.getFirst());
        assertThat(stil.krop()).contains("woff2").doesNotContain(".eot", ".ttf");
        var skrift = stil.krop().replaceFirst("(?s).*?url\\((\\.\\./fonts/[^)]*Regular\\.woff2)\\).*", "$1");
        assertThat(klient.kun("GET", stil.adresse().resolve(skrift).getPath(), Map.of(), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(klient.kun("GET", "/assets/findes-ikke.css", Map.of(), Map.of())
                        .header("Cache-Control"))
                .doesNotContain("immutable");
    }

    @Test
    void thePagesAreDanishUntilTheUserAsksForEnglishWhichIsRemembered() {
        var klient = borger().header("Accept-Language", "en");
        assertThat(klient.hent(SIDE).html().select("html").attr("lang")).isEqualTo("da");

        var engelsk = klient.hent(SIDE + "?sprog=en").html();
        assertThat(engelsk.select("html").attr("lang")).isEqualTo("en");
        assertThat(engelsk.select(".skipnav").text()).isEqualTo("Skip to main content");
        assertThat(klient.hent(SIDE).html().select("html").attr("lang")).isEqualTo("en");

        assertThat(klient.hent(SIDE + "?sprog=da")
                        .html()
                        .select("a[href=/mit-overblik/session/log-ud]")
                        .text())
                .isEqualTo("Log ud");
    }

    @Test
    void whatGoesWrongIsToldAsAPageWithoutWhatTheExceptionSays() {
        var klient = borger();

        var fejl = klient.hent("/mit-overblik/fejl");
        assertThat(fejl.status()).isEqualTo(500);
        assertThat(fejl.html().select("h1").text()).isEqualTo("Der skete en fejl");
        assertThat(fejl.krop()).contains(fejl.header("X-Korrelation")).doesNotContain("hemmelighed");

        var ukendt = klient.hent("/mit-overblik/findes-ikke");
        assertThat(ukendt.status()).isEqualTo(404);
        assertThat(ukendt.html().select("h1").text()).isEqualTo("Siden findes ikke");
    }

    @Test
    void aPartOfAPageThatAScriptAsksForAfterTheSessionIsToldInsteadOfSentOn() {
        var svar = Sideklient.ukendt(tjeneste).kun("GET", SIDE, Map.of(), Map.of("HX-Request", "true"));

        assertThat(svar.status()).isEqualTo(499);
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtTheIssuer() {
        var klient = borger();

        var svar = klient.kun("GET", "/mit-overblik/session/log-ud", Map.of(), Map.of());
        assertThat(svar.status()).isEqualTo(302);
        assertThat(svar.header("Location")).contains("/borger/endsession", "id_token_hint=");
        assertThat(klient.cookies().keySet()).noneMatch(navn -> navn.contains("session"));
        assertThat(klient.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);

        var tilbage = borger().hent("/mit-overblik/session/log-ud");
        assertThat(tilbage.adresse().getPath()).isEqualTo("/mit-overblik");
    }

    @Test
    void theIssuerCanEndASessionFromBehind() {
        var borger = loggetPaa("en-borger");
        var anden = loggetPaa("en-anden-borger");

        given().redirects()
                .follow(false)
                .formParam("logout_token", logudtoken("en-borger", "borgerblikket-sider"))
                .post(tjeneste.resolve("/oidc/borger/log-ud"))
                .then()
                .statusCode(200);

        assertThat(borger.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(302);
        assertThat(anden.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotForUsEndsNoSession() {
        var borger = loggetPaa("en-borger-til");

        given().redirects()
                .follow(false)
                .formParam("logout_token", logudtoken("en-borger-til", "en-anden-klient"))
                .post(tjeneste.resolve("/oidc/borger/log-ud"))
                .then()
                .statusCode(400);

        assertThat(borger.kun("GET", SIDE, Map.of(), Map.of()).status()).isEqualTo(200);
    }

    private Sideklient loggetPaa(String emne) {
        var klient = Sideklient.med(tjeneste, Map.of("cpr", CPR, "sub", emne));
        assertThat(klient.hent(SIDE).status()).isEqualTo(200);
        return klient;
    }

    private static String logudtoken(String emne, String klient) {
        return Tokens.raa(
                "borger",
                Map.of(
                        "cpr",
                        CPR,
                        "sub",
                        emne,
                        "audience",
                        klient,
                        "claims",
                        "{\"events\": {\"http://schemas.openid.net/event/backchannel-logout\": {}}}"));
    }

    @Test
    void aCancelledLoginIsToldOnAnOpenPage() {
        var svar = Sideklient.ukendt(tjeneste).hent("/admin/session/afbrudt");
        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.html().select("h1").text()).isEqualTo("Du blev ikke logget på");
    }
}
