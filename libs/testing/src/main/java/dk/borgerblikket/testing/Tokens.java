package dk.borgerblikket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bearer tokens from a running {@link Udsteder}. The static methods ask the one that {@link UdstederResource} has
 * started for the test.
 */
public final class Tokens {

    /** System property with the address of the issuer of the running test. */
    static final String ADRESSE = "borgerblikket.test.udsteder";

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String adresse;

    /** @param adresse where the issuer listens, for example {@code http://localhost:8090} */
    public Tokens(String adresse) {
        this.adresse = adresse;
    }

    private static Tokens standard() {
        var adresse = System.getProperty(ADRESSE);
        if (adresse == null) {
            throw new IllegalStateException("Testen mangler @WithTestResource(UdstederResource.class)");
        }
        return new Tokens(adresse);
    }

    /** Token of a citizen. */
    public static String borger(String cpr) {
        return standard().hent("borger", Map.of("cpr", cpr));
    }

    /** Token of a citizen whose municipality of residence is known. */
    public static String borger(String cpr, String bopaelskommune) {
        return standard().hent("borger", Map.of("cpr", cpr, "bopaelskommune", bopaelskommune));
    }

    /** Token of a municipal employee. */
    public static String medarbejder(String cvr, String... roller) {
        return standard().hent("medarbejder", Map.of("cvr", cvr, "roller", String.join(",", roller)));
    }

    /**
     * Token of an employee who reads cases (role sag_laes) through a system.
     *
     * @param afgraensning how far the role reaches, for example {@code 32.24.*:2,27.*:1}; empty when it reaches nothing
     * @param adgange ids by which the employee can stand on a Sikkerhedsprofil; the first is the employee's own
     */
    public static String sagslaeser(String cvr, UUID itSystem, String afgraensning, UUID... adgange) {
        var felter = new LinkedHashMap<>(Map.of(
                "cvr",
                cvr,
                "roller",
                "sag_laes",
                "it_system",
                itSystem.toString(),
                "dataafgraensning",
                afgraensning,
                "enheder",
                Stream.of(adgange).skip(1).map(UUID::toString).collect(Collectors.joining(","))));
        Stream.of(adgange).limit(1).forEach(egen -> felter.put("sub", egen.toString()));
        return standard().hent("medarbejder", felter);
    }

    /** Token of a source system on behalf of a municipality. */
    public static String system(UUID itSystem, String cvr) {
        return standard().hent("system", Map.of("it_system", itSystem.toString(), "cvr", cvr));
    }

    /** Token of one of our own services. */
    public static String tjeneste(String navn) {
        return standard().hent("system", Map.of("client_id", navn));
    }

    /**
     * Token for negative tests.
     *
     * @param udsteder {@code borger}, {@code medarbejder} or {@code system}
     * @param felter parameters of {@link Udsteder}: {@code cpr}, {@code cvr}, {@code niveau}, {@code audience},
     *     {@code claims} (a JSON object that overrides; the value {@code fjern} removes a claim) …
     */
    public static String raa(String udsteder, Map<String, String> felter) {
        return standard().hent(udsteder, felter);
    }

    /** As {@link #raa}, from this issuer. */
    public String hent(String udsteder, Map<String, String> felter) {
        var alle = new LinkedHashMap<String, String>();
        alle.put("grant_type", "client_credentials");
        alle.put("client_id", "test");
        alle.put("client_secret", "test");
        alle.putAll(felter);
        var krop = alle.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(adresse + "/" + udsteder + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(krop))
                .build();
        try {
            var svar = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var token = ACCESS_TOKEN.matcher(svar.body());
            if (svar.statusCode() != 200 || !token.find()) {
                throw new IllegalStateException("Udstederen gav intet token (status " + svar.statusCode() + ")");
            }
            return token.group(1);
        } catch (IOException fejl) {
            throw new UncheckedIOException("Udstederen svarer ikke på " + adresse, fejl);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }
}
