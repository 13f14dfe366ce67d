package dk.borgerblikket.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/**
 * The page where a browser logs in at the test issuer: one button for each of the persons it knows, and a form for
 * anybody else. What is chosen is sent as plain fields, the same as those of a token request; a client without a browser
 * can send them to the same address.
 */
final class Loginside {

    private static final String AUTHORIZE = "/authorize";

    private final List<Testperson> personer;

    Loginside(List<Testperson> personer) {
        this.personer = List.copyOf(personer);
    }

    /** The page, when this is a browser that is to log in; the answer to a login that makes no sense; else nothing. */
    Optional<OAuth2HttpResponse> spoerg(OAuth2HttpRequest request) {
        var udsteder = udsteder(request);
        if (udsteder.isEmpty()) {
            return Optional.empty();
        }
        if (request.getMethod().equals("GET")) {
            return Optional.of(svar(200, side(udsteder.get())));
        }
        try {
            new Krav(udsteder.get()).af(request.getFormParameters().getMap(), null);
            return Optional.empty();
        } catch (IllegalArgumentException ugyldig) {
            return Optional.of(svar(400, ugyldig.getMessage()));
        }
    }

    /** A login in the issuer's own words: whom, and the claims. Every other request as it is. */
    OAuth2HttpRequest oversat(OAuth2HttpRequest request) {
        var udsteder = udsteder(request);
        if (udsteder.isEmpty() || !request.getMethod().equals("POST")) {
            return request;
        }
        var felter = request.getFormParameters().getMap();
        var claims = JSONObjectUtils.toJSONString(new Krav(udsteder.get()).af(felter, null));
        var oversat = new LinkedHashMap<String, String>();
        oversat.put("username", Krav.emne(felter));
        oversat.put("claims", claims);
        return request.copy(request.getHeaders(), request.getMethod(), request.getOriginalUrl(), krop(oversat));
    }

    private static Optional<String> udsteder(OAuth2HttpRequest request) {
        var sti = request.getUrl().encodedPath();
        return Udsteder.AUDIENCE.keySet().stream()
                .filter(udsteder -> sti.equals("/" + udsteder + AUTHORIZE))
                .findAny();
    }

    private String side(String udsteder) {
        var grupper = personer.stream()
                .filter(person -> person.udsteder().equals(udsteder))
                .collect(Collectors.groupingBy(Testperson::gruppe, LinkedHashMap::new, Collectors.toList()));
        var valg = grupper.entrySet().stream()
                .map(gruppe -> "<h2>%s</h2>\n<ul>\n%s\n</ul>"
                        .formatted(
                                tekst(gruppe.getKey()),
                                gruppe.getValue().stream().map(Loginside::knap).collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
        return skabelon("side")
                .replace("{valg}", valg)
                .replace("{fri}", skabelon(udsteder.equals("borger") ? "borger" : "medarbejder"));
    }

    private static String knap(Testperson person) {
        var felter = person.felter().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(felt -> "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(tekst(felt.getKey()), tekst(felt.getValue())))
                .collect(Collectors.joining());
        return "<li><form method=\"post\">%s<button type=\"submit\">%s</button> %s</form></li>"
                .formatted(felter, tekst(person.navn()), tekst(person.beskrivelse()));
    }

    private static String skabelon(String navn) {
        try (var fil = Loginside.class.getResourceAsStream("login/" + navn + ".html")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private static OAuth2HttpResponse svar(int status, String krop) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "text/html;charset=UTF-8", "Cache-Control", "no-store"), status, krop, null);
    }

    private static String krop(Map<String, String> felter) {
        return felter.entrySet().stream()
                .map(felt -> felt.getKey() + "=" + URLEncoder.encode(felt.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String tekst(String raa) {
        return raa.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
