package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.med;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who supervise search what has been changed here, and what has been looked at in the indexes. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Opslagsnabo.class)
class RevisionTest {

    private static final String REVISION = ROD + "/revision";

    Opslagsnabo naboer;

    private String cvr;

    @BeforeEach
    void start() {
        naboer.udgaver().nulstil();
        cvr = kommune();
    }

    @Test
    void aendringerFindesForKommunenMedFoerOgEfterNyesteFoerst() {
        var system = fagsystem();
        konfigurer("32.24.04");
        konfigurer("32.24.48");
        national()
                .body("{\"status\":\"Oprettet\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}")
                .put(kommunesti(cvr) + "/serviceaftaler/" + system)
                .then()
                .statusCode(200);

        aendringer("")
                .body("aendringer.hvad", contains("SERVICEAFTALE", "KLE_KONFIGURATION", "KLE_KONFIGURATION", "KOMMUNE"))
                .body("aendringer[0].noegle", equalTo(cvr + "/" + system))
                .body("aendringer[0].hvem", startsWith("99999999/"))
                .body("aendringer[1].foer.linjer[0].kle", equalTo("32.24.04"))
                .body("aendringer[1].efter.linjer[0].kle", equalTo("32.24.48"))
                .body("aendringer[3]", not(hasKey("foer")))
                .body("naeste", nullValue());
    }

    @Test
    void derSoegesPaaHvadHvemOgHvornaarOgSidestVaelges() {
        konfigurer("32.24.04");
        konfigurer("32.24.48");
        var nu = Instant.now();

        aendringer("?hvad=KOMMUNE").body("aendringer", hasSize(1));
        aendringer("?hvem=99999999/en-anden").body("aendringer", empty());
        aendringer("?fra=" + nu.plusSeconds(60)).body("aendringer", empty());
        aendringer("?til=" + nu.minusSeconds(600)).body("aendringer", empty());
        aendringer("?fra=" + nu.minusSeconds(600) + "&til=" + nu.plusSeconds(60))
                .body("aendringer", hasSize(3));
        String naeste = aendringer("?antal=2")
                .body("aendringer.hvad", everyItem(equalTo("KLE_KONFIGURATION")))
                .extract()
                .path("naeste");
        aendringer("?antal=2&efter=" + naeste)
                .body("aendringer.hvad", contains("KOMMUNE"))
                .body("naeste", nullValue());
    }

    @Test
    void enAndenKommunesOgNationensAendringerSesIkke() {
        var anden = kommune();
        fagsystem();

        aendringer("").body("aendringer.noegle", everyItem(startsWith(cvr)));
        medarbejder(anden, "dpo").get(REVISION + "?cvr=" + cvr).then().statusCode(404);
        national().get(REVISION + "?antal=3").then().statusCode(200).body("aendringer.hvad", hasItem("FAGSYSTEM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?hvad=ANDET",
                "?fra=i-går",
                "?efter=x",
                "?antal=0",
                "?antal=201",
                "/opslag?indeks=ANDET",
                "/opslag?til=x"
            })
    void hvadDerIkkeKanLaesesAfvises(String parametre) {
        medarbejder(cvr, "dpo").get(REVISION + parametre).then().statusCode(400);
    }

    @Test
    void opslagHentesIIndeksetMedMedarbejderensEgetTokenOgFaarSystemetsNavn() {
        var system = fagsystem();
        naboer.udgaver().svar("/ydelsesindeks/revision/v1/opslag", """
                {"opslag": [{"id": "%s", "tidspunkt": "2026-12-01T10:00:00Z", "korrelation": "k", "handling": "LAES",
                   "laeser": "%s", "itSystem": "%s", "medarbejder": "pseudonym", "formaal": "KONTROL",
                   "kriterier": ["BevillingUuid"], "antal": 1, "objekter": ["%s"], "udfald": "SVARET", "nyt": 1}],
                 "naeste": "a0"}""".formatted(
                        UUID.randomUUID(), cvr, system, UUID.randomUUID()));

        var token = Tokens.medarbejder(cvr, "dpo");
        med(token)
                .get(REVISION
                        + "/opslag?indeks=YDELSER&medarbejder=m1&formaal=KONTROL&fra=2026-01-01T00:00:00Z&antal=1")
                .then()
                .statusCode(200)
                .body("opslag[0].systemnavn", equalTo("Fagsystemet"))
                .body("opslag[0].medarbejder", equalTo("pseudonym"))
                .body("naeste", equalTo("a0"));
        assertThat(naboer.udgaver().spurgt())
                .singleElement()
                .asString()
                .contains("cvr=" + cvr, "medarbejder=m1", "formaal=KONTROL", "fra=2026-01-01T00", "antal=1")
                .doesNotContain("til=", "efter=");
        assertThat(naboer.udgaver().legitimationer()).containsExactly("Bearer " + token);
    }

    @Test
    void etIndeksDerIkkeSvarerGiver503() {
        naboer.udgaver().ned("sagsindeks");

        medarbejder(cvr, "dpo")
                .get(REVISION + "/opslag")
                .then()
                .statusCode(503)
                .body("kode", equalTo("INDEKS_UTILGAENGELIGT"));
    }

    private ValidatableResponse aendringer(String parametre) {
        return medarbejder(cvr, "dpo").get(REVISION + parametre).then().statusCode(200);
    }

    private void konfigurer(String kle) {
        national()
                .body("{\"linjer\":[{\"kle\":\"%s\",\"vis\":true}]}".formatted(kle))
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(200);
    }
}
