package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.saet;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.search.Soegenoegler;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own services can ask how many cases have a number, and from whom; the numbers of the real retirement (classification §3.1). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KlebrugTest {

    private static final String UDDANNELSESHJAELP = "32.24.32";
    private static final String OVERGANGSYDELSE = "32.24.48";

    @Inject
    Soegenoegler noegler;

    @Test
    void casesAreCountedByNumberAuthorityAndSenderAndOnlyTheNumbersAskedAbout() {
        var foer = antal(UDDANNELSESHJAELP, OVERGANGSYDELSE);
        importer(medKle(UDDANNELSESHJAELP), medKle(UDDANNELSESHJAELP), medKle(OVERGANGSYDELSE), medKle("32.24.04"));

        var efter = antal(UDDANNELSESHJAELP, OVERGANGSYDELSE);
        assertThat(efter.getOrDefault(UDDANNELSESHJAELP, 0) - foer.getOrDefault(UDDANNELSESHJAELP, 0))
                .isEqualTo(2);
        assertThat(efter.getOrDefault(OVERGANGSYDELSE, 0) - foer.getOrDefault(OVERGANGSYDELSE, 0))
                .isEqualTo(1);
        assertThat(efter).doesNotContainKey("32.24.04");
        spoerg("numre=" + UDDANNELSESHJAELP)
                .statusCode(200)
                .body("brug[0].ejer", equalTo(Indeks.KORSBAEK))
                .body("brug[0].master", equalTo(Indeks.SYSTEM.toString()))
                .body("brug[0].afsender", equalTo(Indeks.SYSTEM.toString()));
        spoerg("numre=" + UDDANNELSESHJAELP + "&ejer=" + Indeks.SKJERN)
                .statusCode(200)
                .body("brug", empty());
    }

    @Test
    void aCaseThatHasLeftTheNumberIsCountedNoLonger() {
        var uuid = UUID.randomUUID();
        importer(medKle(uuid, "32.24.50"));
        assertThat(antal("32.24.50")).containsEntry("32.24.50", 1);

        Indeks.kald("fjern", Indeks.fjern(uuid)).statusCode(200);

        assertThat(antal("32.24.50")).isEmpty();
    }

    /** As the number is only a candidate by its key, a hash that two things share must not make a count. */
    @Test
    void theKeyAloneCountsNothing() {
        var uuid = UUID.randomUUID();
        importer(medKle(uuid, "32.24.51"));
        Indeks.sql("""
                WITH x AS (UPDATE soegning SET noegler = noegler || %d::bigint WHERE objekt = ? RETURNING 1)
                SELECT count(*) FROM x""".formatted(noegler.klasse("Sagsklasse", "32.24.52")), uuid);

        assertThat(antal("32.24.52")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ejer=11111111",
                "numre=",
                "numre=32.24",
                "numre=32.24.32,",
                "numre=vr%C3%B8vl",
                "numre=32.24.32&ejer=1"
            })
    void whatIsNoNumberIsRefused(String parametre) {
        spoerg(parametre).statusCode(400).body("kode", equalTo("UGYLDIG_PARAMETER"));
    }

    @Test
    void threeHundredNumbersAreTheMost() {
        spoerg("numre=" + String.join(",", Collections.nCopies(300, "01.02.03")))
                .statusCode(200);
        spoerg("numre=" + String.join(",", Collections.nCopies(301, "01.02.03")))
                .statusCode(400);
    }

    private static ObjectNode medKle(String kle) {
        return medKle(UUID.randomUUID(), kle);
    }

    private static ObjectNode medKle(UUID uuid, String kle) {
        var sag = sag(uuid);
        saet(sag, Indeks.RELATIONER + "Sagsklasse/0" + Brud.KLASSEFELTER + "BrugervendtNoegle", kle);
        return sag;
    }

    private static Map<String, Integer> antal(String... numre) {
        List<Map<String, Object>> brug = spoerg("numre=" + String.join(",", numre) + "&ejer=" + Indeks.KORSBAEK)
                .statusCode(200)
                .extract()
                .path("brug");
        return brug.stream()
                .collect(Collectors.toMap(b -> (String) b.get("kle"), b -> (Integer) b.get("antal"), Integer::sum));
    }

    private static ValidatableResponse spoerg(String parametre) {
        return given().auth()
                .oauth2(Tokens.tjeneste("administration"))
                .get("/intern/v1/kle-brug?" + parametre)
                .then();
    }
}
