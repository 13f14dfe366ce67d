package dk.borgerblikket.local.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.local.Http;
import dk.borgerblikket.local.RunningSystem;
import dk.borgerblikket.local.StartupFailure;
import dk.borgerblikket.local.TwoGateways;
import dk.borgerblikket.local.TwoGateways.Victim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every overview that was answered is counted once and only once, whatever is killed meanwhile: two copies of the gateway, reporting
 * and PostgreSQL are each ended with {@code kill -9} at random points of the load. The same comparison, in the same system, is red
 * while the outbox is switched off, and when an event is counted twice.
 *
 * <p>{@code -Dnedbrud.kald}, {@code -Dnedbrud.drab} and {@code -Dnedbrud.froe} set how many calls are answered, how often each
 * process is killed, and where the random points come from.
 */
class CrashTest {

    private static final int CALLS = Integer.getInteger("nedbrud.kald", 1000);
    private static final int KILLS_OF_EACH = Integer.getInteger("nedbrud.drab", 1);
    private static final long SEED = Long.getLong("nedbrud.froe", System.nanoTime());

    /** While nothing is delivered. */
    private static final int CALLS_WITHOUT_OUTBOX = 60;

    private static final Path FOLDER = RunningSystem.ROOT.resolve("deploy/local/target");

    private final Random random = new Random(SEED);
    private TwoGateways system;
    private Population population;
    private Ledger ledger;

    @BeforeEach
    void start() throws StartupFailure {
        system = TwoGateways.start(FOLDER.resolve("nedbrud"));
        population = new Population(system);
        ledger = new Ledger(system);
    }

    @AfterEach
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void theReportIsWhatTheClientsSawWhateverIsKilled() throws IOException, SQLException {
        System.out.println("Nedbrudsprøve: -Dnedbrud.froe=" + SEED);
        population.settle();
        var questions = population.questions();
        population.awaitSeen(ledger, questions);
        var load = new Load(system, ledger, questions, random);
        var reader = new EvidenceReader(system, population.readers());

        load.run(CALLS_WITHOUT_OUTBOX);
        assertRedWithoutOutbox(reader.whenQuiet());

        system.switchOutboxOn();
        var plan = KillPlan.random(random, CALLS, KILLS_OF_EACH);
        var began = Instant.now();
        load.run(CALLS, plan);
        var loaded = Duration.between(began, Instant.now());
        var evidence = reader.whenDelivered();
        var differences = Comparison.differences(ledger.calls(), evidence);
        new Account(SEED, plan, ledger, evidence, differences, loaded, Duration.between(began, Instant.now()))
                .write(FOLDER.resolve("nedbrud.md"));

        assertThat(differences).as("frø " + SEED).isEmpty();
        assertThat(evidence.waiting()).isZero();
        assertThat(ledger.answered()).isGreaterThanOrEqualTo(CALLS);
        assertThat(ledger.answeredBy(Victim.GATEWAY_A)).isPositive();
        assertThat(ledger.answeredBy(Victim.GATEWAY_B)).isPositive();
        assertThat(system.postgresSetting("fsync")).isEqualTo("on");
        assertThat(system.postgresSetting("synchronous_commit")).isEqualTo("on");

        var event = evidence.rows().getFirst().id();
        deliver(event);
        assertThat(Comparison.differences(ledger.calls(), reader.whenDelivered()))
                .as("an event that is delivered again")
                .isEmpty();
        deliver(UUID.randomUUID());
        assertThat(Comparison.differences(ledger.calls(), reader.whenDelivered()))
                .as("an event that is counted twice")
                .hasSize(2)
                .anyMatch(difference -> difference.endsWith("er hos rapportering og er ikke skrevet ned"))
                .anyMatch(difference -> difference.startsWith("Rapporten for ukendt"));
    }

    /** Everything is written down, nothing has come to reporting, and the comparison says so of each call. */
    private void assertRedWithoutOutbox(Evidence evidence) {
        assertThat(evidence.waiting()).isEqualTo(evidence.rows().size());
        assertThat(evidence.counted()).isEmpty();
        assertThat(Comparison.differences(ledger.calls(), evidence))
                .as("the outbox is switched off")
                .filteredOn(difference -> difference.endsWith("er skrevet ned og er ikke hos rapportering"))
                .hasSize(evidence.rows().size())
                .hasSizeGreaterThanOrEqualTo(CALLS_WITHOUT_OUTBOX);
        assertThat(Comparison.differences(ledger.calls(), evidence))
                .filteredOn(difference -> difference.startsWith("Rapporten for"))
                .hasSize(population.readers().size());
    }

    /** As the gateway delivers: a call of a citizen who lives nowhere that is known, and who saw nothing. */
    private void deliver(UUID id) {
        Http.post(
                        system.address(Victim.REPORTING),
                        "/rapportering/v1/haendelser",
                        system.system().tokens().hent("system", Map.of("client_id", "gateway")),
                        """
                        {"haendelser":[{"id":"%s","tidspunkt":"%s",
                          "kommuner":[{"cvr":null,"sager":false,"ydelser":false,"tekniskFejl":false}]}]}
                        """.formatted(id, Instant.now()))
                .expect(204);
    }
}
