package dk.borgerblikket.lookup.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
final class OrganisationTest extends Tjenestetest {

    private static final String ANDEN_KOMMUNE = "22222222";
    private static final String VIRKSOMHED = "11111111-0000-4000-8000-000000000001";
    private static final String ANDEN_VIRKSOMHED = "22222222-0000-4000-8000-000000000001";
    private static final String ORGANISATION = "11111111-0000-4000-8000-000000000002";
    private static final String ALTID_AKTIV = "[{\"status\":\"Aktiv\",\"fra\":\"2007-01-01T00:00:00+01:00\"}]";

    @BeforeEach
    void toVirksomheder() {
        virksomhed(national(), VIRKSOMHED, KORSBAEK, "Korsbæk Kommune").statusCode(201);
        virksomhed(national(), ANDEN_VIRKSOMHED, ANDEN_KOMMUNE, "Anden Kommune").statusCode(201);
    }

    @Test
    void kommunensMedarbejderRegistrererOgSystemerSlaarOp() {
        organisation(redaktoer(KORSBAEK), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(201);

        for (var adresse :
                new String[] {"/" + ORGANISATION, "?cvr=" + KORSBAEK, "?ids=" + ORGANISATION.toUpperCase()}) {
            var rod = adresse.startsWith("/") ? "" : "organisationer[0].";
            somSystem()
                    .get("/organisation/v1/organisationer" + adresse)
                    .then()
                    .statusCode(200)
                    .body(rod + "uuid", equalTo(ORGANISATION))
                    .body(rod + "navn", equalTo("Korsbæk Kommune"))
                    .body(rod + "brugervendtNoegle", equalTo("KORS"))
                    .body(rod + "virksomhed.uuid", equalTo(VIRKSOMHED))
                    .body(rod + "virksomhed.cvr", equalTo(KORSBAEK))
                    .body(rod + "myndighedskode", equalTo("0999"))
                    .body(rod + "aktiv", equalTo(true))
                    .body(rod + "gyldighed[0].fra", equalTo("2006-12-31T23:00:00Z"));
        }
    }

    @Test
    void flereSlaasOpOgUkendteNaevnes() {
        organisation(national(), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV);
        var ukendt = UUID.randomUUID().toString();

        somSystem()
                .get("/organisation/v1/organisationer?ids=" + ukendt + "," + ORGANISATION + "," + ORGANISATION)
                .then()
                .statusCode(200)
                .body("organisationer.uuid", contains(ORGANISATION))
                .body("ukendte", contains(ukendt));
        somSystem()
                .get("/organisation/v1/virksomheder?ids=" + ukendt + "," + VIRKSOMHED + "," + ANDEN_VIRKSOMHED)
                .then()
                .body("virksomheder.cvr", contains(KORSBAEK, ANDEN_KOMMUNE))
                .body("ukendte", contains(ukendt));
    }

    @Test
    void cvrUdenOrganisationGiverEnTomListe() {
        somSystem()
                .get("/organisation/v1/organisationer?cvr=33333333")
                .then()
                .statusCode(200)
                .body("organisationer", empty());
    }

    @Test
    void virksomhedSlaasOpVedUuidOgCvr() {
        somSystem()
                .get("/organisation/v1/virksomheder/" + VIRKSOMHED)
                .then()
                .statusCode(200)
                .body("navn", equalTo("Korsbæk Kommune"));
        somSystem()
                .get("/organisation/v1/virksomheder?cvr=" + KORSBAEK)
                .then()
                .body("virksomheder.uuid", contains(VIRKSOMHED))
                .body("virksomheder", hasSize(1));
    }

    @Test
    void hverAendringErEnNyRegistreringOgGentagelseErIngen() {
        organisation(national(), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(201);
        organisation(national(), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(200);
        assertThat(antal("organisation_registrering")).isEqualTo(1);

        organisation(national(), ORGANISATION, VIRKSOMHED, "Ny Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(200)
                .body("navn", equalTo("Ny Korsbæk Kommune"));
        assertThat(antal("organisation_registrering")).isEqualTo(2);
        assertThat(antal("organisation_registrering WHERE navn = 'Korsbæk Kommune'"))
                .isEqualTo(1);

        virksomhed(redaktoer(KORSBAEK), VIRKSOMHED, KORSBAEK, "Korsbæk").statusCode(200);
        virksomhed(redaktoer(KORSBAEK), VIRKSOMHED, KORSBAEK, "Korsbæk").statusCode(200);
        assertThat(antal("virksomhed_registrering WHERE cvr = '" + KORSBAEK + "'"))
                .isEqualTo(2);
    }

    @Test
    void lukketOrganisationErInaktivOgStadigDer() {
        organisation(
                        national(),
                        ORGANISATION,
                        VIRKSOMHED,
                        "Korsbæk Kommune",
                        "[{\"status\":\"Aktiv\",\"til\":\"2020-01-01T00:00:00Z\"},"
                                + "{\"status\":\"Inaktiv\",\"fra\":\"2020-01-01T00:00:00Z\"}]")
                .statusCode(201)
                .body("aktiv", equalTo(false))
                .body("gyldighed", hasSize(2));
    }

    @Test
    void enAndenKommunesMedarbejderKanIkkeRegistrere() {
        organisation(redaktoer(ANDEN_KOMMUNE), ORGANISATION, VIRKSOMHED, "Kapret", ALTID_AKTIV)
                .statusCode(404);
        organisation(redaktoer(KORSBAEK), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(201);
        organisation(redaktoer(ANDEN_KOMMUNE), ORGANISATION, ANDEN_VIRKSOMHED, "Kapret", ALTID_AKTIV)
                .statusCode(404);
        virksomhed(redaktoer(ANDEN_KOMMUNE), VIRKSOMHED, KORSBAEK, "Kapret").statusCode(404);
        virksomhed(redaktoer(ANDEN_KOMMUNE), VIRKSOMHED, "22222223", "Kapret").statusCode(404);

        somSystem()
                .get("/organisation/v1/organisationer/" + ORGANISATION)
                .then()
                .body("navn", equalTo("Korsbæk Kommune"))
                .body("virksomhed.cvr", equalTo(KORSBAEK));
    }

    @Test
    void kunNationenKanGiveEnVirksomhedEtAndetCvr() {
        virksomhed(redaktoer(KORSBAEK), VIRKSOMHED, "33333333", "Korsbæk").statusCode(404);
        virksomhed(national(), VIRKSOMHED, "33333333", "Korsbæk").statusCode(200);
        virksomhed(national(), VIRKSOMHED, ANDEN_KOMMUNE, "Korsbæk")
                .statusCode(409)
                .body("kode", equalTo("CVR_OPTAGET"));
    }

    @Test
    void rollenSkalVaereDerOgNationalAdminGaelderKunINationensEgetToken() {
        organisation(Tokens.medarbejder(KORSBAEK), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(403);
        organisation(
                        Tokens.medarbejder(KORSBAEK, "national_admin"),
                        ORGANISATION,
                        VIRKSOMHED,
                        "Korsbæk Kommune",
                        ALTID_AKTIV)
                .statusCode(403);
        assertThat(antal("organisation")).isZero();
    }

    @Test
    void etSystemRegistrererHvisAftalenGiverDet() {
        var maa = Tokens.system(Aftaler.ORGANISATIONSSYSTEM, KORSBAEK);

        for (var maaIkke : new String[] {
            Tokens.system(FAGSYSTEM, KORSBAEK),
            Tokens.system(Aftaler.KLASSESYSTEM, KORSBAEK),
            Tokens.system(Aftaler.UDLOEBET, KORSBAEK)
        }) {
            organisation(maaIkke, ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                    .statusCode(403);
            virksomhed(maaIkke, VIRKSOMHED, KORSBAEK, "Kapret").statusCode(403);
        }
        organisation(maa, ORGANISATION, ANDEN_VIRKSOMHED, "Kapret", ALTID_AKTIV).statusCode(404);
        virksomhed(maa, ANDEN_VIRKSOMHED, ANDEN_KOMMUNE, "Kapret").statusCode(404);
        assertThat(antal("organisation_registrering")).isZero();

        organisation(maa, ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(201);
        virksomhed(maa, VIRKSOMHED, KORSBAEK, "Korsbæk").statusCode(200);
        assertThat(antal("organisation_registrering WHERE medarbejder = '" + KORSBAEK + "/"
                        + Aftaler.ORGANISATIONSSYSTEM + "'"))
                .isEqualTo(1);
    }

    @Test
    void ukendtVirksomhedAfvises() {
        organisation(national(), ORGANISATION, UUID.randomUUID().toString(), "Korsbæk Kommune", ALTID_AKTIV)
                .statusCode(422)
                .body("kode", equalTo("UKENDT_VIRKSOMHED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"status\":\"Aktiv\"},{\"status\":\"Inaktiv\",\"fra\":\"2020-01-01T00:00:00Z\"}]",
                "[{\"status\":\"Aktiv\",\"fra\":\"2020-01-01T00:00:00Z\",\"til\":\"2020-01-01T00:00:00Z\"}]",
                "[{\"status\":\"Aktiv\",\"fra\":\"+1000000-01-01T00:00:00Z\"}]",
            })
    void umuligeGyldighedsperioderAfvises(String gyldighed) {
        organisation(national(), ORGANISATION, VIRKSOMHED, "Korsbæk Kommune", gyldighed)
                .statusCode(422)
                .body("kode", equalTo("UGYLDIG_GYLDIGHED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                             | Korsbæk | UGYLDIG_VAERDI",
                "[null]                         | Korsbæk | UGYLDIG_VAERDI",
                "[{}]                           | Korsbæk | UGYLDIG_VAERDI",
                "[{\"status\":\"Aktiv\"}]       | ' '     | UGYLDIG_VAERDI",
                "[{\"status\":\"Aktiv\"}]       | a\\u0000 | UGYLDIG_VAERDI",
                "[{\"status\":\"Lukket\"}]      | Korsbæk | UGYLDIG_BESKED",
                "[{\"status\":\"Aktiv\",\"x\":1}] | Korsbæk | UKENDT_FELT",
                "null                           | Korsbæk | UGYLDIG_VAERDI",
            })
    void beskedMedFejlAfvises(String gyldighed, String navn, String kode) {
        organisation(national(), ORGANISATION, VIRKSOMHED, navn, gyldighed)
                .statusCode(400)
                .body("kode", equalTo(kode));
        assertThat(antal("organisation")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?cvr=123", "?cvr=11111111&ids=" + ORGANISATION, "?ids=1"})
    void uforstaaeligeOpslagAfvises(String soegning) {
        somSystem().get("/organisation/v1/organisationer" + soegning).then().statusCode(400);
        somSystem().get("/organisation/v1/virksomheder" + soegning).then().statusCode(400);
    }

    @Test
    void ukendtUuidFindesIkke() {
        somSystem()
                .get("/organisation/v1/organisationer/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("kode", equalTo("IKKE_FUNDET"));
        somSystem()
                .get("/organisation/v1/virksomheder/nej")
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIGT_UUID"));
    }

    private static String redaktoer(String cvr) {
        return Tokens.medarbejder(cvr, "organisation_rediger");
    }

    private static ValidatableResponse virksomhed(String token, String uuid, String cvr, String navn) {
        return som(token)
                .contentType("application/json")
                .body("{\"cvr\":\"" + cvr + "\",\"navn\":\"" + navn + "\"}")
                .put("/organisation/v1/virksomheder/" + uuid)
                .then();
    }

    private static ValidatableResponse organisation(
            String token, String uuid, String virksomhed, String navn, String gyldighed) {
        return som(token)
                .contentType("application/json")
                .body("{\"brugervendtNoegle\":\"KORS\",\"navn\":\"" + navn + "\",\"virksomhed\":\"" + virksomhed
                        + "\",\"myndighedskode\":\"0999\",\"gyldighed\":" + gyldighed + "}")
                .put("/organisation/v1/organisationer/" + uuid)
                .then();
    }
}
