package dk.borgerblikket.administrationclient;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.web.Fejl;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One service's life: up before administration, fed by it, left alone by it, and fed again. */
@QuarkusTest
@WithTestResource(AdministrationStub.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpsaetningerTest {

    private static final UUID FAGSYSTEM = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
    private static final Cvr KORSBAEK = new Cvr("11111111");

    @Inject
    Opsaetninger opsaetninger;

    AdministrationStub administration;

    @Test
    @Order(1)
    void indenFoersteOpsaetningSvares503OgTjenestenErIkkeKlar() throws Exception {
        administration.afventRunde();

        assertThatExceptionOfType(Fejl.class)
                .isThrownBy(opsaetninger::nu)
                .satisfies(f -> assertThat(f.kode()).isEqualTo(OpsaetningFejl.OPSAETNING_UTILGAENGELIG))
                .satisfies(f -> assertThat(f.kode().status()).isEqualTo(503));
        get("/q/health/ready").then().statusCode(503);
        get("/q/health/live").then().statusCode(200);
    }

    @Test
    @Order(2)
    void denFoersteOpsaetningHentesMedTjenestensEgetTokenOgGoerDenKlar() throws Exception {
        administration.svarMed(opsaetning(1), "\"1\"");

        var kald = administration.afventRunde();

        assertThat(kald.token()).isEqualTo("Bearer eget-token");
        assertThat(administration.tokenanmodning()).contains("grant_type=client_credentials");
        get("/q/health/ready").then().statusCode(200);
        var korsbaek = opsaetninger.nu().kommune(KORSBAEK).orElseThrow();
        assertThat(korsbaek.navn()).isEqualTo("Korsbæk Kommune");
        assertThat(korsbaek.linjer()).singleElement().satisfies(linje -> {
            assertThat(linje.kle()).isEqualTo(new KleMoenster("32.24.*"));
            assertThat(linje.fradato()).isEqualTo(LocalDate.of(2020, 12, 1));
            assertThat(linje.fagsystemer().tilstand()).isEqualTo(Tilstand.KUN);
            assertThat(linje.dokumenter()).isEqualTo(KleLinje.Dokumentvalg.TIL_FRA_BORGEREN);
        });
        assertThat(opsaetninger.nu().harAftale(FAGSYSTEM, KORSBAEK, Instant.parse("2026-01-01T00:00:00Z")))
                .isTrue();
        // An administration that does not know reading limits sends none: then nothing more is read.
        assertThat(laeseadgang()).isEmpty();
        assertThat(opsaetninger.nu().nationalt().byggesager()).containsExactly(new KleMoenster("02.34.*"));
    }

    @Test
    @Order(3)
    void uaendretOpsaetningHentesIkkeIgen() throws Exception {
        var foer = opsaetninger.nu();

        var kald = administration.afventRunde();

        assertThat(kald.etag()).isEqualTo("\"1\"");
        assertThat(kald.status()).isEqualTo(304);
        assertThat(opsaetninger.nu()).isSameAs(foer);
    }

    @Test
    @Order(4)
    void enAendringSesVedNaesteRunde() throws Exception {
        administration.svarMed(opsaetning(2), "\"2\"");

        administration.afventRunde();

        assertThat(opsaetninger.nu().kommune(KORSBAEK).orElseThrow().konfigurationsversion())
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    void detSenestKendteBrugesMensAdministrationErNede() throws Exception {
        administration.luk();

        var kald = administration.afventRunde();

        assertThat(kald.status()).isEqualTo(503);
        assertThat(opsaetninger.nu().kommune(KORSBAEK).orElseThrow().konfigurationsversion())
                .isEqualTo(2);
        get("/q/health/ready").then().statusCode(200);
    }

    @Test
    @Order(6)
    void etUlaeseligtSvarAendrerIntet() throws Exception {
        administration.svarMed("{\"kommuner\":[{\"cvr\":\"ikke et nummer\"}]}", "\"3\"");

        administration.afventRunde();

        assertThat(opsaetninger.nu().kommune(KORSBAEK).orElseThrow().konfigurationsversion())
                .isEqualTo(2);
    }

    @Test
    @Order(7)
    void efterEtUdfaldHentesDenNyeOpsaetning() throws Exception {
        administration.svarMed(
                opsaetning(4)
                        .replace("\"navn\"", "\"nytFelt\":{},\"navn\"")
                        .replace(
                                "\"gyldigTil\":null",
                                "\"laeseadgang\":[{\"kle\":\"32.*\",\"maks\":\"VIP_SAGER\"}],\"gyldigTil\":null"),
                "\"4\"");

        administration.afventRunde();

        assertThat(opsaetninger.nu().kommune(KORSBAEK).orElseThrow().konfigurationsversion())
                .isEqualTo(4);
        assertThat(laeseadgang())
                .containsExactly(Dataafgraensning.laes("32.*:4").orElseThrow());
    }

    private List<Dataafgraensning> laeseadgang() {
        return opsaetninger
                .nu()
                .aftale(FAGSYSTEM, KORSBAEK, Instant.parse("2026-01-01T00:00:00Z"))
                .orElseThrow()
                .laeseadgang();
    }

    private static String opsaetning(int version) {
        return """
                {"kommuner":[{"cvr":"11111111","navn":"Korsbæk Kommune","tilsluttet":true,"konfigurationsversion":%d,
                  "linjer":[{"kle":"32.24.*","vis":true,"sager":true,"ydelser":true,"fradato":"2020-12-01",
                    "aktiveUdenFradato":false,"fagsystemer":{"tilstand":"KUN","systemer":["%s"]},"titel":"KLE_EMNE",
                    "dokumenter":"TIL_FRA_BORGEREN","maksFoelsomhed":null}],
                  "aftaler":[{"itSystem":"%s","godkendt":true,"gyldigFra":"2020-01-01T00:00:00Z","gyldigTil":null}]}],
                 "nationalt":{"aldrigAaben":[],"byggesager":["02.34.*"],"bevillingUdenUdbetaling":false}}""".formatted(version, FAGSYSTEM, FAGSYSTEM);
    }
}
