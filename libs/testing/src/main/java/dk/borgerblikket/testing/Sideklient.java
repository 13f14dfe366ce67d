package dk.borgerblikket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A user of the pages without a browser: keeps cookies, follows redirects, and logs in at the test issuer when it is asked
 * to. One per user and test.
 */
public final class Sideklient {

    /**
     * What a page answered.
     *
     * @param adresse where it came from in the end, after redirects
     */
    public record Svar(URI adresse, int status, HttpHeaders headers, String krop) {

        /** The page, to look for elements in. */
        public Document html() {
            return Jsoup.parse(krop, adresse.toString());
        }

        /** One header; empty when it is not there. */
        public String header(String navn) {
            return headers.firstValue(navn).orElse("");
        }
    }

    private static final int MAKS_VIDERE = 12;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI tjeneste;
    private final Map<String, String> login;
    /** By where they belong: host and port, the path and the name. */
    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    private final Map<String, String> headers = new TreeMap<>();

    private Sideklient(URI tjeneste, Map<String, String> login) {
        this.tjeneste = tjeneste;
        this.login = login;
    }

    /** Somebody who has not logged in and, asked to, stops there. */
    public static Sideklient ukendt(URI tjeneste) {
        return new Sideklient(tjeneste, Map.of());
    }

    /** A citizen, who logs in when the first page asks for it. */
    public static Sideklient borger(URI tjeneste, String cpr) {
        return new Sideklient(tjeneste, Map.of("cpr", cpr));
    }

    /** An employee, who logs in when the first page asks for it. */
    public static Sideklient medarbejder(URI tjeneste, String cvr, String... roller) {
        return new Sideklient(tjeneste, Map.of("cvr", cvr, "roller", String.join(",", roller)));
    }

    /** Anybody: the fields of a token request of {@link Udsteder}. */
    public static Sideklient med(URI tjeneste, Map<String, String> felter) {
        return new Sideklient(tjeneste, Map.copyOf(felter));
    }

    /** Sends this header with every request to the service from now on. */
    public Sideklient header(String navn, String vaerdi) {
        headers.put(navn, vaerdi);
        return this;
    }

    /** Opens a page. */
    public Svar hent(String sti) {
        return foelg(tjeneste.resolve(sti), "GET", null);
    }

    /** Sends a form from a page of the service. */
    public Svar send(String sti, Map<String, String> felter) {
        return foelg(tjeneste.resolve(sti), "POST", form(felter));
    }

    /** Sends a form in which a field can stand several times: names and values in turn. */
    public Svar send(String sti, List<Map.Entry<String, String>> felter) {
        return foelg(tjeneste.resolve(sti), "POST", form(felter));
    }

    /** Sends a form with a file from a page of the service. */
    public Svar sendFil(String sti, Map<String, String> felter, String felt, String filnavn, String indhold) {
        var skel = "skel-" + UUID.randomUUID();
        var krop = new StringBuilder();
        felter.forEach((navn, vaerdi) -> krop.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(skel, navn, vaerdi)));
        krop.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(skel, felt, filnavn, indhold, skel));
        var svar = enkelt(
                tjeneste.resolve(sti),
                "POST",
                krop.toString(),
                Map.of("Content-Type", "multipart/form-data; boundary=" + skel));
        return svar.status() / 100 == 3 ? foelg(svar.adresse().resolve(svar.header("Location")), "GET", null) : svar;
    }

    /** One request, whose redirect is not followed. */
    public Svar kun(String metode, String sti, Map<String, String> felter, Map<String, String> egne) {
        return enkelt(tjeneste.resolve(sti), metode, metode.equals("GET") ? null : form(felter), egne);
    }

    /** The cookies that the service has set, by name. */
    public Map<String, HttpCookie> cookies() {
        return cookies.values().stream()
                .collect(Collectors.toMap(HttpCookie::getName, c -> c, (a, b) -> b, LinkedHashMap::new));
    }

    /** Changes a cookie, as somebody could who has the browser. */
    public void saetCookie(String navn, String vaerdi) {
        cookies.values().stream().filter(c -> c.getName().equals(navn)).forEach(c -> c.setValue(vaerdi));
    }

    private Svar foelg(URI adresse, String metode, String krop) {
        var svar = enkelt(adresse, metode, krop, Map.of());
        for (var gange = 0; gange < MAKS_VIDERE; gange++) {
            if (svar.status() / 100 == 3
                    && svar.headers().firstValue("Location").isPresent()) {
                svar = enkelt(svar.adresse().resolve(svar.header("Location")), "GET", null, Map.of());
            } else if (erLogin(svar.adresse()) && !login.isEmpty() && svar.status() == 200) {
                svar = enkelt(svar.adresse(), "POST", form(login), Map.of());
            } else {
                return svar;
            }
        }
        throw new IllegalStateException("Sendt videre for mange gange, sidst til " + svar.adresse());
    }

    private boolean erLogin(URI adresse) {
        return !adresse.getAuthority().equals(tjeneste.getAuthority())
                && adresse.getPath().endsWith("/authorize");
    }

    private Svar enkelt(URI adresse, String metode, String krop, Map<String, String> egne) {
        var request = HttpRequest.newBuilder(adresse)
                .method(
                        metode,
                        krop == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(krop));
        var alle = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (krop != null) {
            alle.put("Content-Type", "application/x-www-form-urlencoded");
            alle.put("Origin", adresse.getScheme() + "://" + adresse.getAuthority());
        }
        if (adresse.getAuthority().equals(tjeneste.getAuthority())) {
            alle.putAll(headers);
        }
        alle.putAll(egne);
        alle.entrySet().stream()
                .filter(h -> !h.getValue().isEmpty())
                .forEach(h -> request.header(h.getKey(), h.getValue()));
        var sendes = cookies.entrySet().stream()
                .filter(c -> hoererTil(c.getKey(), c.getValue(), adresse))
                .map(c -> c.getValue().getName() + "=" + c.getValue().getValue())
                .collect(Collectors.joining("; "));
        if (!sendes.isEmpty()) {
            request.header("Cookie", sendes);
        }
        try {
            var svar = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            svar.headers().allValues("Set-Cookie").forEach(tekst -> husk(tekst, adresse));
            return new Svar(adresse, svar.statusCode(), svar.headers(), svar.body());
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }

    private static boolean hoererTil(String sted, HttpCookie cookie, URI adresse) {
        var sti = cookie.getPath() == null ? "/" : cookie.getPath();
        return sted.startsWith(adresse.getAuthority() + " ")
                && (sti.equals("/")
                        || adresse.getPath().equals(sti)
                        || adresse.getPath().startsWith(sti.endsWith("/") ? sti : sti + "/"));
    }

    private void husk(String tekst, URI adresse) {
        for (var cookie : HttpCookie.parse(tekst)) {
            var sted = adresse.getAuthority() + " " + cookie.getPath() + " " + cookie.getName();
            if (cookie.getMaxAge() == 0) {
                cookies.remove(sted);
            } else {
                cookies.put(sted, cookie);
            }
        }
    }

    private static String form(Map<String, String> felter) {
        return form(List.copyOf(felter.entrySet()));
    }

    private static String form(List<Map.Entry<String, String>> felter) {
        return felter.stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
