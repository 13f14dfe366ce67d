package dk.borgerblikket.local;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.Http.Answer;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look-up in an index is seen by the citizen in the gateway and by the DPO in administration, each as far as they may. */
@ExtendWith(RunningSystem.class)
class WhoHasLookedTest {

    private static final Duration HEARD_WITHIN = Duration.ofSeconds(20);
    private static final String SYSTEM = "Prøvespor hos Prøvelund Kommune, uden en medarbejder";

    private final LocalSystem system;
    private final Testkommune municipality;
    private final UUID caseId = UUID.randomUUID();

    WhoHasLookedTest(LocalSystem system) {
        this.system = system;
        this.municipality = new Testkommune(system, "15151515", "6101011515");
    }

    @Test
    void theCitizenAndTheDpoSeeALookUpAndTheCitizenNotADelayedOne() {
        municipality.comeAboard();
        municipality.deliver(municipality.message(caseId)).expect(200);
        Eventually.see(HEARD_WITHIN, municipality::overview, answer -> answer.status() == 200)
                .expect(200);
        municipality.search(caseId).expect(200);
        read("KONTROL").expect(200);
        read("FORKERT").expect(400);

        var seen = Eventually.see(
                        HEARD_WITHIN,
                        this::citizensList,
                        list -> list.json().at("/opslag/0/hvem").asText().equals(SYSTEM))
                .expect(200)
                .json();

        assertThat(seen.path("kilder"))
                .allSatisfy(source -> assertThat(source.path("status").asText()).isEqualTo("OK"));
        assertThat(seen.path("opslag")).hasSize(2);
        assertThat(seen.at("/opslag/0/hvem").asText()).isEqualTo(SYSTEM);
        assertThat(seen.at("/opslag/0/formaal").asText()).isEqualTo("Behandling af din sag");
        assertThat(seen.at("/opslag/1/hvem").asText()).isEqualTo("Dig selv");

        var supervised = Http.get(
                        system.address(Service.ADMINISTRATION),
                        "/administration/v1/revision/opslag?indeks=SAGER",
                        municipality.employee(municipality.cvr(), "dpo"))
                .expect(200)
                .json();
        assertThat(supervised.path("opslag").findValuesAsText("formaal")).containsExactly("KONTROL", "SAGSBEHANDLING");
        assertThat(supervised.at("/opslag/0/systemnavn").asText()).isEqualTo("Prøvespor");
    }

    private Answer citizensList() {
        return Http.get(system.address(Service.GATEWAY), "/borger/v1/adgang", municipality.citizenToken());
    }

    private Answer read(String purpose) {
        HttpRequest.Builder request = Http.request(
                system.address(Service.CASE_INDEX),
                "/sagdokumentindeks/v1/sager/" + caseId,
                Optional.of(municipality.systemToken()));
        return Http.send(request.header("Formaal", purpose).GET());
    }
}
