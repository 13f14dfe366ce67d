package dk.borgerblikket.caseindex;

import static dk.borgerblikket.caseindex.Indeks.fjern;
import static dk.borgerblikket.caseindex.Indeks.importer;
import static dk.borgerblikket.caseindex.Indeks.kald;
import static dk.borgerblikket.caseindex.Indeks.koder;
import static dk.borgerblikket.caseindex.Indeks.raekker;
import static dk.borgerblikket.caseindex.Indeks.sag;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Removing a case together with its grants: first in the benefit index, then here (case-index §13). */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(YdelsesindeksStub.class)
class FjernYdelseTest {

    private final UUID uuid = UUID.randomUUID();

    YdelsesindeksStub ydelsesindeks;

    @BeforeEach
    void ingenKald() {
        ydelsesindeks.svarMed(200);
        ydelsesindeks.kald();
    }

    @Test
    void theGrantsAreRemovedWithTheSendersOwnTokenBeforeTheCase() {
        importer(sag(uuid));
        var token = Tokens.system(Indeks.SYSTEM, Indeks.KORSBAEK);

        koder(
                given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(ogYdelse(fjern(uuid)).toString())
                        .post("/sagdokumentindeks/v1/fjern")
                        .then(),
                20);

        assertThat(ydelsesindeks.kald())
                .containsExactly(new YdelsesindeksStub.Kald(
                        "/ydelseindeks/v1/fjern-ved-sag", "Bearer " + token, "{\"SagUuid\":[\"%s\"]}".formatted(uuid)));
        assertThat(raekker(uuid)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 500, 503})
    void withoutTheBenefitIndexNothingIsRemovedAndItCanBeTriedAgain(int status) {
        importer(sag(uuid));
        ydelsesindeks.svarMed(status);

        for (var forsoeg = 0; forsoeg < 2; forsoeg++) {
            kald("fjern", ogYdelse(fjern(uuid))).statusCode(503).body("kode", is("YDELSESINDEKS_UTILGAENGELIG"));
            assertThat(raekker(uuid)).isPositive();
        }
        ydelsesindeks.svarMed(200);
        koder(kald("fjern", ogYdelse(fjern(uuid))), 20);
        koder(kald("fjern", ogYdelse(fjern(uuid))), 44);
    }

    @Test
    void aCaseThatIsNotTheSendersKeepsItsGrants() {
        importer(sag(uuid));

        koder(kald("fjern", ogYdelse(fjern(uuid)), Indeks.ANDET_SYSTEM, Indeks.KORSBAEK), 44);
        koder(kald("fjern", ogYdelse(fjern(uuid)), Indeks.SYSTEM, Indeks.SKJERN), 44);
        koder(kald("fjern", ogYdelse(fjern(UUID.randomUUID()))), 44);

        assertThat(ydelsesindeks.kald()).isEmpty();
    }

    @Test
    void grantsStayUnlessTheSenderSaysOtherwise() {
        importer(sag(uuid));

        koder(kald("fjern", fjern(uuid).put("FjernOgsaaYdelse", false)), 20);

        assertThat(ydelsesindeks.kald()).isEmpty();
    }

    private static ObjectNode ogYdelse(ObjectNode besked) {
        return besked.put("FjernOgsaaYdelse", true);
    }
}
