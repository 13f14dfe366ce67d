package dk.borgerblikket.administrationclient;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service's test can bring its own configuration. */
@QuarkusTest
@TestProfile(ErstatningTest.MedEgenOpsaetning.class)
@WithTestResource(AdministrationStub.class)
class ErstatningTest {

    private static final Opsaetning EGEN = new Opsaetning(List.of(), new NationaleRegler(List.of(), List.of(), false));

    public static final class MedEgenOpsaetning implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(EgneOpsaetninger.class);
        }
    }

    @Alternative
    @ApplicationScoped
    static class EgneOpsaetninger implements Opsaetninger {
        @Override
        public Opsaetning nu() {
            return EGEN;
        }
    }

    @Inject
    Opsaetninger opsaetninger;

    AdministrationStub administration;

    @Test
    void enTestsEgenOpsaetningBrugesOgAdministrationSpoergesIkke() {
        assertThat(opsaetninger.nu()).isEqualTo(EGEN);
        get("/q/health/ready").then().statusCode(200);
        assertThat(administration.erSpurgt()).isFalse();
    }
}
