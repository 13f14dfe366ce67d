package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.Http.Answer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that is removed with FjernOgsaaYdelse takes its grants and payments along in the other index. */
@ExtendWith(RunningSystem.class)
class RemovalWithBenefitsTest {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(30);

    private final LocalSystem system;
    private final Testkommune municipality;

    private final UUID caseId = UUID.randomUUID();
    private final UUID grant = UUID.randomUUID();
    private final UUID payment = UUID.randomUUID();

    RemovalWithBenefitsTest(LocalSystem system) {
        this.system = system;
        this.municipality = new Testkommune(system, "13131313", "6101011313");
    }

    @Test
    void aCaseIsRemovedTogetherWithItsBenefits() {
        municipality.comeAboard();
        municipality.deliver(municipality.message(caseId)).expect(200);
        var message = municipality.benefits(caseId, grant, payment).toString();
        Eventually.see(HEARD_WITHIN, () -> benefits("importer", message), answer -> answer.status() != 403)
                .expect(200);
        assertThat(found()).isEqualTo(20);

        var removed = Http.post(
                        system.address(Service.CASE_INDEX),
                        "/sagdokumentindeks/v1/fjern",
                        municipality.systemToken(),
                        "{\"SagUuid\":[{\"UUIDIdentifikator\":\"%s\"}],\"FjernOgsaaYdelse\":true}".formatted(caseId))
                .expect(200);

        assertThat(removed.json().at("/UnikRetur/0/StatusKode").asInt()).isEqualTo(20);
        assertThat(found()).isEqualTo(44);
        assertThat(municipality
                        .search(caseId)
                        .expect(200)
                        .json()
                        .at("/StandardRetur/StatusKode")
                        .asInt())
                .isEqualTo(44);
    }

    /** 20 while the grant or the payment is there. */
    private int found() {
        return benefits(
                        "fremsoeg",
                        "{\"BevillingUuid\":[\"%s\"],\"OekonomiskEffektueringUuid\":[\"%s\"],\"SoegUdtryk\":{}}"
                                .formatted(grant, payment))
                .expect(200)
                .json()
                .at("/StandardRetur/StatusKode")
                .asInt();
    }

    private Answer benefits(String operation, String message) {
        return Http.post(
                system.address(Service.BENEFIT_INDEX),
                "/ydelseindeks/v1/" + operation,
                municipality.systemToken(),
                message);
    }
}
