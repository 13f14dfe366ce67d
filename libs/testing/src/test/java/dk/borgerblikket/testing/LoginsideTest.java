package dk.borgerblikket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The login by code flow, as a client without a browser goes through it. */
class LoginsideTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"(access|id)_token\"\\s*:\\s*\"([^\"]+)\"");

    private static Udsteder udsteder;

    @BeforeAll
    static void start() {
        udsteder = Udsteder.start(
                0,
                List.of(
                        new Testperson("borger", "Borgere", "Kristen <Skjern>", "Viser", Map.of("cpr", "0123456789")),
                        new Testperson("medarbejder", "Korsbæk", "Konfigurator", "", Map.of("cvr", "11111111"))));
    }

    @AfterAll
    static void stop() {
        udsteder.close();
    }

    @Test
    void thePageOffersThePersonsOfItsIssuerAndAFormForAnybodyElse() throws Exception {
        var borger =
                HTTP.send(HttpRequest.newBuilder(authorize("borger")).build(), HttpResponse.BodyHandlers.ofString());
        var medarbejder = HTTP.send(
                HttpRequest.newBuilder(authorize("medarbejder")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(borger.body())
                .contains("Kristen &lt;Skjern&gt;", "name=\"cpr\" value=\"0123456789\"", "id=\"cpr\"")
                .doesNotContain("Konfigurator");
        assertThat(medarbejder.body()).contains("Konfigurator", "id=\"roller\"").doesNotContain("Kristen");
    }

    @Test
    void aCitizenWhoLogsInGetsTheTokensThatAServiceWouldGet() throws Exception {
        var tokens = log("borger", Map.of("cpr", "6101800001", "bopaelskommune", "11111111"));

        assertThat(tokens.get("access").getAudience()).containsExactly("borgerblikket");
        assertThat(tokens.get("access").getStringClaim("dk.cpr")).isEqualTo("6101800001");
        assertThat(tokens.get("access").getStringClaim("loa")).endsWith("/Substantial");
        assertThat(tokens.get("id").getAudience()).containsExactly("side");
        assertThat(tokens.get("id").getStringClaim("nonce")).isEqualTo("n1");
    }

    @Test
    void anEmployeeWhoLogsInHasTheRolesAndTheIdThatWereChosen() throws Exception {
        var tokens = log("medarbejder", Map.of("cvr", "11111111", "roller", "dpo,rapport_laes", "sub", "ulla"));

        assertThat(tokens.get("access").getSubject()).isEqualTo("ulla");
        assertThat(tokens.get("access").getStringListClaim("roller")).containsExactly("dpo", "rapport_laes");
        assertThat(tokens.get("access").getAudience()).containsExactly("borgerblikket-administration");
    }

    @Test
    void theSamePersonIsTheSameAtTheNextLogin() throws Exception {
        var felter = Map.of("cvr", "11111111", "roller", "dpo");

        assertThat(log("medarbejder", felter).get("id").getSubject())
                .isEqualTo(log("medarbejder", felter).get("id").getSubject())
                .isNotEqualTo(log("medarbejder", Map.of("cvr", "22222222", "roller", "dpo"))
                        .get("id")
                        .getSubject());
    }

    @Test
    void aLevelThatIsTooLowAndClaimsOfOnesOwnCanBeTried() throws Exception {
        var tokens = log("borger", Map.of("cpr", "6101800001", "niveau", "Low", "claims", "{\"acr\":\"x\"}"));

        assertThat(tokens.get("access").getStringClaim("loa")).endsWith("/Low");
        assertThat(tokens.get("access").getStringClaim("acr")).isEqualTo("x");
    }

    @Test
    void claimsThatAreNoJsonAreRefused() throws Exception {
        assertThat(send(authorize("borger"), Map.of("claims", "{")).statusCode())
                .isEqualTo(400);
    }

    private static Map<String, JWTClaimsSet> log(String navn, Map<String, String> felter) throws Exception {
        var svar = send(authorize(navn), felter);
        assertThat(svar.statusCode()).isEqualTo(302);
        var sted = svar.headers().firstValue("Location").orElseThrow();
        assertThat(sted).startsWith("http://localhost:1/tilbage?").contains("state=s1");
        var code = CODE.matcher(sted);
        assertThat(code.find()).isTrue();
        var token = send(
                URI.create(udsteder.adresse() + "/" + navn + "/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        "http://localhost:1/tilbage",
                        "client_id",
                        "side",
                        "client_secret",
                        "h"));
        return TOKEN.matcher(token.body()).results().collect(Collectors.toMap(fund -> fund.group(1), fund -> {
            try {
                return SignedJWT.parse(fund.group(2)).getJWTClaimsSet();
            } catch (java.text.ParseException fejl) {
                throw new AssertionError(fejl);
            }
        }));
    }

    private static URI authorize(String navn) {
        return URI.create(udsteder.adresse() + "/" + navn
                + "/authorize?response_type=code&client_id=side&scope=openid&state=s1&nonce=n1"
                + "&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Ftilbage");
    }

    private static HttpResponse<String> send(URI adresse, Map<String, String> felter) throws Exception {
        var krop = felter.entrySet().stream()
                .map(felt -> felt.getKey() + "=" + URLEncoder.encode(felt.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HTTP.send(
                HttpRequest.newBuilder(adresse)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(krop))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
