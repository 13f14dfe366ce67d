package dk.borgerblikket.lookup.organisationsimport;

import static dk.borgerblikket.lookup.objekt.Objektbygger.fra;
import static dk.borgerblikket.lookup.objekt.Objektbygger.objekt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektbygger;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Files of a municipality, and what is done with them. */
abstract class Importtest extends Tjenestetest {

    static final String NABO = "22222222";
    static final UUID ROD = UUID.fromString("0c000000-0000-4000-8000-000000000000");

    private static final RestAssuredConfig FILER = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final Duration LAENGE = Duration.ofSeconds(30);

    @Inject
    Objektopslag opslag;

    static String redaktoer() {
        return Tokens.medarbejder(KORSBAEK, "organisation_rediger");
    }

    static UUID enhed(int nummer) {
        return UUID.fromString("0e000000-0000-4000-8000-%012d".formatted(nummer));
    }

    static Objektbygger indhold(String navn, @Nullable UUID overordnet) {
        var indhold = objekt().egenskab(fra(2020), "BrugervendtNoegleTekst", "N", "EnhedNavn", navn)
                .aktiv(fra(2020));
        return overordnet == null ? indhold : indhold.relation(fra(2020), "Overordnet", overordnet);
    }

    static String linje(String art, UUID uuid, Objektbygger indhold) {
        return "{\"art\":\"" + art + "\",\"UUIDIdentifikator\":\"" + uuid + "\",\"Registrering\":"
                + Lagerformat.skriv(indhold.byg()).replace(",\"Hel\":true", "") + "}";
    }

    static String enhedslinje(UUID uuid, String navn, @Nullable UUID overordnet) {
        return linje("OrganisationEnhed", uuid, indhold(navn, overordnet));
    }

    /** A root and so many units below it. */
    static List<String> organisation(int antal) {
        var linjer = IntStream.rangeClosed(1, antal)
                .mapToObj(i -> enhedslinje(enhed(i), "Enhed " + i, ROD))
                .collect(Collectors.toList());
        linjer.addFirst(enhedslinje(ROD, "Rod", null));
        return linjer;
    }

    static ValidatableResponse send(String token, String cvr, String type, byte[] fil) {
        return som(token)
                .config(FILER)
                .contentType(type)
                .body(fil)
                .post("/organisation/v1/kommuner/" + cvr + "/organisationsimport")
                .then();
    }

    static JsonPath forhaandsvis(List<String> linjer) {
        return send(
                        redaktoer(),
                        KORSBAEK,
                        "application/x-ndjson",
                        String.join("\n", linjer).getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .body("tilstand", equalTo("FORHAANDSVISNING"))
                .extract()
                .jsonPath();
    }

    static ValidatableResponse udfoer(JsonPath importen, @Nullable Long tilladLukning) {
        return udfoer(
                redaktoer(),
                importen.getString("id"),
                tilladLukning == null
                        ? Map.of("bekraeftelse", importen.getString("bekraeftelse"))
                        : Map.of("bekraeftelse", importen.getString("bekraeftelse"), "tilladLukning", tilladLukning));
    }

    static ValidatableResponse udfoer(String token, String id, Map<String, ?> besked) {
        return som(token)
                .contentType("application/json")
                .body(besked)
                .post("/organisation/v1/kommuner/" + KORSBAEK + "/organisationsimport/" + id + "/udfoer")
                .then();
    }

    /** Carries out the preview, and waits for it. */
    static JsonPath gennemfoer(JsonPath importen, @Nullable Long tilladLukning) {
        udfoer(importen, tilladLukning).statusCode(202);
        return afsluttet(importen.getString("id"));
    }

    static JsonPath afsluttet(String id) {
        var frist = Instant.now().plus(LAENGE);
        while (Instant.now().isBefore(frist)) {
            var nu = hent(id);
            if (nu.getString("tilstand").equals("AFSLUTTET")) {
                return nu;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException afbrudt) {
                throw new AssertionError(afbrudt);
            }
        }
        throw new AssertionError("Importen er ikke afsluttet");
    }

    static JsonPath hent(String id) {
        return som(redaktoer())
                .get("/organisation/v1/kommuner/" + KORSBAEK + "/organisationsimport/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Laest laes(UUID uuid) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> opslag.hent(uuid))
                    .orElseThrow();
        } catch (Throwable fejl) {
            throw new AssertionError(fejl);
        }
    }

    static void antal(JsonPath importen, int nye, int aendrede, int uaendrede, int lukkes, int afviste) {
        assertThat(importen.<String, Integer>getMap("antal"))
                .isEqualTo(Map.of(
                        "NY", nye, "AENDRET", aendrede, "UAENDRET", uaendrede, "LUKKES", lukkes, "AFVIST", afviste));
    }
}
