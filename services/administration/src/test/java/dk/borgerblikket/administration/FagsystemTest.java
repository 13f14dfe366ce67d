package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.NATIONAL_CVR;
import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class FagsystemTest {

    private static final String GYLDIGT = "{\"navn\":\"Fasit\",\"leverandoer\":\"Schultz\"}";

    @Test
    void onboardingOpretterEtFagsystemSomEnhverMedarbejderKanSe() {
        var sti = ROD + "/fagsystemer/" + UUID.randomUUID();
        medarbejder(NATIONAL_CVR, "onboarding_leverandoer")
                .body(GYLDIGT)
                .put(sti)
                .then()
                .statusCode(200);

        medarbejder(nytCvr())
                .get(sti)
                .then()
                .statusCode(200)
                .body("navn", equalTo("Fasit"))
                .body("leverandoer", equalTo("Schultz"));
        medarbejder(nytCvr()).get(ROD + "/fagsystemer").then().statusCode(200).body("navn", hasItem("Fasit"));
    }

    @Test
    void onboardingGaelderKunHosDenNationaleMyndighed() {
        var sti = ROD + "/fagsystemer/" + UUID.randomUUID();

        medarbejder(nytCvr(), "onboarding_leverandoer")
                .body(GYLDIGT)
                .put(sti)
                .then()
                .statusCode(403);

        national().get(sti).then().statusCode(404);
    }

    @Test
    void enRettelseGemmesOgStaarILoggen() throws Exception {
        var uuid = UUID.randomUUID();
        var sti = ROD + "/fagsystemer/" + uuid;
        national().body(GYLDIGT).put(sti).then().statusCode(200);
        national().body(GYLDIGT).put(sti).then().statusCode(200);
        national()
                .body("{\"navn\":\"Momentum\",\"leverandoer\":\"KMD\"}")
                .put(sti)
                .then()
                .statusCode(200)
                .body("navn", equalTo("Momentum"));

        assertThat(Database.aendringer(uuid.toString())).isEqualTo(2);
    }

    @Test
    void ugyldigeOplysningerAfvisesOgIntetOprettes() throws Exception {
        var uuid = UUID.randomUUID();
        var sti = ROD + "/fagsystemer/" + uuid;

        national()
                .body("{\"navn\":\"\"}")
                .put(sti)
                .then()
                .statusCode(400)
                .body("fejl.sti", contains("navn", "leverandoer"));
        national()
                .body("{\"navn\":\"A\",\"leverandoer\":\"B\",\"kapabiliteter\":[]}")
                .put(sti)
                .then()
                .statusCode(400)
                .body("kode", equalTo("UKENDT_FELT"));
        national().body(GYLDIGT).put(ROD + "/fagsystemer/1-2-3-4-5").then().statusCode(400);

        assertThat(Database.aendringer(uuid.toString())).isZero();
        national().get(sti).then().statusCode(404);
    }
}
