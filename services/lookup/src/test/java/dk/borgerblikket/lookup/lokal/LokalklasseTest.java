package dk.borgerblikket.lookup.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dk.borgerblikket.lookup.Aftaler;
import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
final class LokalklasseTest extends Tjenestetest {

    private static final String NABO = "22222222";
    private static final UUID UUID_A = UUID.fromString("11111111-0000-4000-8000-0000000000a1");
    private static final UUID UUID_B = UUID.fromString("11111111-0000-4000-8000-0000000000b1");

    @BeforeEach
    void importerKle() {
        importerCsv("2021-08-01", "32;Ydelser", "32.24;Aktiv", "32.24.04;Hjælp", "32.24.32;Uddannelseshjælp")
                .statusCode(200);
        importerCsv("2022-02-01", "32;Ydelser", "32.24;Aktiv", "32.24.04;Hjælp").statusCode(200);
    }

    @Test
    void etLokaltNummerSesAfKommunenSelvOgAfAndreDerBederOmDet() {
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal støtte").statusCode(204);

        somSystem()
                .get("/klassifikation/v1/klasser/32.24.91")
                .then()
                .statusCode(200)
                .body("titel", equalTo("Lokal støtte"))
                .body("ejer", equalTo(KORSBAEK))
                .body("overordnet", equalTo("32.24"));
        somSystem()
                .get("/klassifikation/v1/traae?overordnet=32.24")
                .then()
                .body("klasser.nummer", contains("32.24.04", "32.24.91"));
        somSystem()
                .get("/klassifikation/v1/klasser?moenster=32.24.*")
                .then()
                .body("klasser.nummer", contains("32.24", "32.24.04", "32.24.91"));
        somSystem().get("/klassifikation/v1/soeg?tekst=lokal").then().body("klasser.nummer", contains("32.24.91"));

        var nabo = Tokens.medarbejder(NABO);
        som(nabo).get("/klassifikation/v1/klasser/32.24.91").then().statusCode(404);
        som(nabo).get("/klassifikation/v1/traae?overordnet=32.24").then().body("klasser.nummer", contains("32.24.04"));
        som(nabo).get("/klassifikation/v1/traae?overordnet=32").then().body("klasser.antalUnder", contains(1));
        som(nabo)
                .get("/klassifikation/v1/klasser/32.24.91?alleLokale=true")
                .then()
                .statusCode(200)
                .body("ejer", equalTo(KORSBAEK));
    }

    @Test
    void toKommunerKanHaveSammeLokaleNummer() {
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Korsbæks").statusCode(204);
        skriv(redaktoer(NABO), UUID_B, NABO, "32.24.91", "Naboens").statusCode(204);

        somSystem().get("/klassifikation/v1/klasser/32.24.91").then().body("titel", equalTo("Korsbæks"));
        som(Tokens.medarbejder(NABO))
                .get("/klassifikation/v1/klasser/32.24.91")
                .then()
                .body("titel", equalTo("Naboens"));
    }

    @ParameterizedTest
    @CsvSource({
        "32.24.04, 409, NUMMER_ER_KLES",
        "32.24.32, 409, NUMMER_ER_KLES", // retired, and still KLE's
        "99.24.04, 422, UGYLDIG_LOKALKLASSE",
        "99, 422, UGYLDIG_LOKALKLASSE",
        "32-24, 400, UGYLDIGT_NUMMER",
    })
    void kunLedigeNumreUnderKlesGrupperKanVaereLokale(String nummer, int status, String kode) {
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, nummer, "Lokal")
                .statusCode(status)
                .body("kode", equalTo(kode));
        assertThat(antal("egenskab WHERE ejer_cvr = '" + KORSBAEK + "'")).isZero();
    }

    @Test
    void sammeNummerUnderEtAndetUuidAfvisesOgSammeIndholdAendrerIntet() {
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal").statusCode(204);
        skriv(redaktoer(KORSBAEK), UUID_B, KORSBAEK, "32.24.91", "Lokal")
                .statusCode(409)
                .body("kode", equalTo("NUMMER_OPTAGET"));
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal").statusCode(204);

        assertThat(antal("registrering WHERE objekt = '" + UUID_A + "'")).isEqualTo(1);
    }

    @Test
    void tagerKleSidenNummeretGaarKleForan() {
        skriv(redaktoer(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal").statusCode(204);
        importerCsv("2023-02-01", "32;Ydelser", "32.24;Aktiv", "32.24.91;KLE's").statusCode(200);

        somSystem().get("/klassifikation/v1/klasser/32.24.91").then().body("titel", equalTo("KLE's"));
    }

    @Test
    void etNummerGaelderIndtilSidsteDag() {
        somRedaktoer(
                        redaktoer(KORSBAEK),
                        UUID_A,
                        "{\"ejer\":\"" + KORSBAEK
                                + "\",\"nummer\":\"32.24.91\",\"titel\":\"Lokal\",\"fra\":\"2020-01-01\",\"til\":\"2021-01-01\","
                                + "\"stikord\":[\"Genvej\"],\"beskrivelse\":\"Om <støtten>\"}")
                .statusCode(204);

        somSystem()
                .get("/klassifikation/v1/klasser/32.24.91?dato=2020-06-01")
                .then()
                .body("gyldig", equalTo(true))
                .body("til", equalTo("2021-01-01"))
                .body("udgaaet", equalTo(true));
        somSystem()
                .get("/klassifikation/v1/soeg?tekst=genvej&dato=2020-06-01")
                .then()
                .body("klasser.nummer", contains("32.24.91"));
        somSystem()
                .get("/klassifikation/v1/klasser/32.24.91/indhold")
                .then()
                .body("indhold.vejledning", equalTo("Om &lt;støtten&gt;"))
                .body("indhold.stikord.tekst", contains("Genvej"));
    }

    @Test
    void perioderUdenDageAfvises() {
        somRedaktoer(
                        redaktoer(KORSBAEK),
                        UUID_A,
                        "{\"ejer\":\"" + KORSBAEK
                                + "\",\"nummer\":\"32.24.91\",\"titel\":\"Lokal\",\"fra\":\"2021-01-01\",\"til\":\"2021-01-01\"}")
                .statusCode(422)
                .body("detail", containsString("til skal ligge efter fra"));
    }

    @Test
    void kunDenDerMaaSkriveForKommunenSkriver() {
        skriv(redaktoer(NABO), UUID_A, KORSBAEK, "32.24.91", "Lokal").statusCode(404);
        skriv(Tokens.medarbejder(KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal")
                .statusCode(403);
        skriv(Tokens.system(Aftaler.ORGANISATIONSSYSTEM, KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal")
                .statusCode(403);
        skriv(Tokens.system(Aftaler.KLASSESYSTEM, KORSBAEK), UUID_A, KORSBAEK, "32.24.91", "Lokal")
                .statusCode(204);
        skriv(redaktoer(NABO), UUID_A, NABO, "32.24.92", "Kapret").statusCode(404);
    }

    private static String redaktoer(String cvr) {
        return Tokens.medarbejder(cvr, "organisation_rediger");
    }

    private static ValidatableResponse skriv(String token, UUID uuid, String ejer, String nummer, String titel) {
        return somRedaktoer(
                token, uuid, "{\"ejer\":\"" + ejer + "\",\"nummer\":\"" + nummer + "\",\"titel\":\"" + titel + "\"}");
    }

    private static ValidatableResponse somRedaktoer(String token, UUID uuid, String besked) {
        return som(token)
                .contentType("application/json")
                .body(besked)
                .put("/klassifikation/v1/lokale/" + uuid)
                .then();
    }
}
