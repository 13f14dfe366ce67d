package dk.borgerblikket.lookup.graphql;

import static org.hamcrest.Matchers.nullValue;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.objekt.Objektlager;
import dk.borgerblikket.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The municipality of the tests, and queries about it. */
abstract class Graftest extends Tjenestetest {

    @Inject
    Objektlager lager;

    @BeforeEach
    void korsbaek() {
        Korsbaek.opret(lager);
    }

    static ValidatableResponse spoerg(String token, String query, Map<String, Object> variable) {
        return som(token)
                .contentType("application/json")
                .body(Map.of("query", query, "variables", variable))
                .post("/organisation/v1/graphql")
                .then();
    }

    static ValidatableResponse spoerg(String query) {
        return spoerg(system(), query, Map.of()).statusCode(200);
    }

    /** The answer has no errors and no warnings. */
    static ValidatableResponse svar(String query) {
        return spoerg(query).body("errors", nullValue());
    }

    static String system() {
        return Tokens.system(FAGSYSTEM, KORSBAEK);
    }

    static String enheder(UUID uuid, String felter) {
        return "{organisationEnhed(uuid: \"" + uuid + "\") {" + felter + "}}";
    }
}
