package dk.borgerblikket.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** The gateway over HTTP, as borger.dk calls it. */
final class Gateway {

    static final String OVERBLIK = "/borger/v1/overblik";
    static final String SAG = "/borger/v1/sager/{id}";
    static final String YDELSE = "/borger/v1/ydelser/{id}";

    private Gateway() {}

    /** An id that no other request carries. */
    static String nyKorrelation() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static RequestSpecification med(String token, String korrelation) {
        return given().auth().oauth2(token).header("traceparent", "00-" + korrelation + "-00f067aa0ba902b7-01");
    }

    static ValidatableResponse overblik(String token) {
        return overblik(token, nyKorrelation());
    }

    static ValidatableResponse overblik(String token, String korrelation) {
        return med(token, korrelation).get(OVERBLIK).then();
    }

    static void venterPaaKlassifikation() {
        venter("KLE-titlerne er hentet", Gateway::erHentet);
    }

    private static boolean erHentet() {
        var token = Tokens.borger("0123456789");
        return overblik(token)
                .extract()
                .jsonPath()
                .getString("kilder.find { it.kilde == 'klassifikation' }.status")
                .equals("OK");
    }

    /** Asks until it is so; fails after ten seconds. */
    static void venter(String paa, Callable<Boolean> betingelse) {
        var frist = Instant.now().plusSeconds(10);
        try {
            while (!betingelse.call()) {
                assertThat(Instant.now()).as(paa).isBefore(frist);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (Exception fejl) {
            throw new AssertionError(paa, fejl);
        }
    }
}
