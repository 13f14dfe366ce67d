package dk.borgerblikket.reporting;

import static io.restassured.RestAssured.given;

import dk.borgerblikket.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Builds deliveries of call events and sends them as the gateway does. */
public final class Leverance {

    private static final AtomicInteger NAESTE_KOMMUNE = new AtomicInteger(20_000_000);

    private final List<Map<String, Object>> haendelser = new ArrayList<>();

    /** A municipality that no other test counts for. */
    public static String nyKommune() {
        return String.valueOf(NAESTE_KOMMUNE.getAndIncrement());
    }

    public static Leverance med(String tidspunkt, Map<String, Object>... kommuner) {
        return new Leverance().og(UUID.randomUUID(), Instant.parse(tidspunkt), kommuner);
    }

    public static Leverance med(UUID id, String tidspunkt, Map<String, Object>... kommuner) {
        return new Leverance().og(id, Instant.parse(tidspunkt), kommuner);
    }

    public Leverance og(String tidspunkt, Map<String, Object>... kommuner) {
        return og(UUID.randomUUID(), Instant.parse(tidspunkt), kommuner);
    }

    public Leverance og(UUID id, Instant tidspunkt, Map<String, Object>... kommuner) {
        return og(id, tidspunkt, Arrays.asList(kommuner));
    }

    public Leverance og(UUID id, Instant tidspunkt, List<Map<String, Object>> kommuner) {
        haendelser.add(Map.of("id", id, "tidspunkt", tidspunkt.toString(), "kommuner", kommuner));
        return this;
    }

    public static Map<String, Object> medSager(@Nullable String cvr) {
        return kommune(cvr, true, false, false);
    }

    public static Map<String, Object> medYdelser(@Nullable String cvr) {
        return kommune(cvr, false, true, false);
    }

    public static Map<String, Object> udenData(@Nullable String cvr) {
        return kommune(cvr, false, false, false);
    }

    public static Map<String, Object> medFejl(@Nullable String cvr) {
        return kommune(cvr, false, false, true);
    }

    public static Map<String, Object> kommune(
            @Nullable String cvr, boolean sager, boolean ydelser, boolean tekniskFejl) {
        var kommune = new LinkedHashMap<String, Object>();
        kommune.put("cvr", cvr);
        kommune.put("sager", sager);
        kommune.put("ydelser", ydelser);
        kommune.put("tekniskFejl", tekniskFejl);
        return kommune;
    }

    /** The message, for tests that send it themselves. */
    public Map<String, Object> besked() {
        return Map.of("haendelser", haendelser);
    }

    public void send() {
        sendt().statusCode(204);
    }

    public ValidatableResponse sendt() {
        return send(besked());
    }

    public static ValidatableResponse send(Object besked) {
        return given().auth()
                .oauth2(Tokens.tjeneste("gateway"))
                .contentType(ContentType.JSON)
                .body(besked)
                .post("/rapportering/v1/haendelser")
                .then();
    }
}
