package dk.borgerblikket.lookup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
final class DriftTest extends Tjenestetest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started"})
    void proeverneSvarerUdenToken(String proeve) {
        given().get(proeve).then().statusCode(200).body("status", equalTo("UP"));
    }
}
