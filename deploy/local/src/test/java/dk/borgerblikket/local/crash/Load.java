package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.TwoGateways;
import dk.borgerblikket.local.TwoGateways.Victim;
import dk.borgerblikket.local.crash.Call.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Clients that ask any copy of the gateway as fast as they are answered, while processes are killed. */
final class Load {

    private static final int CLIENTS = 6;

    /** What a client waits that was not answered; without it the clients would keep the machine from starting anything. */
    private static final Duration AFTER_FAILURE = Duration.ofMillis(25);

    /** Between looking whether the next kill is due. */
    private static final Duration LOOK = Duration.ofMillis(1);

    /** Nothing answered for so long is a fault and no busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<Victim> GATEWAYS = List.of(Victim.GATEWAY_A, Victim.GATEWAY_B);

    private final TwoGateways system;
    private final Ledger ledger;
    private final List<Question> questions;
    private final Random random;
    private volatile boolean ended;

    Load(TwoGateways system, Ledger ledger, List<Question> questions, Random random) {
        this.system = system;
        this.ledger = ledger;
        this.questions = questions;
        this.random = random;
    }

    /** Returns when so many more calls have been answered, and nobody asks any longer. */
    void run(int calls) {
        run(calls, new KillPlan(List.of()));
    }

    /** As {@link #run(int)}; all kills are carried out, and calls go on after the last of them. */
    void run(int calls, KillPlan plan) {
        ended = false;
        try (var threads = Executors.newCachedThreadPool()) {
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> new Random(random.nextLong()))
                    .map(own -> threads.submit(() -> askOnAndOn(own)))
                    .toList();
            try {
                var before = ledger.answered();
                for (var kill : plan.kills()) {
                    awaitAnswered(before + kill.after());
                    system.awaitReady(kill.victim());
                    system.kill(kill.victim());
                }
                for (var victim : Victim.values()) {
                    system.awaitReady(victim);
                }
                awaitAnswered(Math.max(before + calls, ledger.answered() + calls / 10));
            } finally {
                ended = true;
            }
            clients.forEach(Load::join);
        }
    }

    private void askOnAndOn(Random own) {
        while (!ended) {
            var outcome = ledger.ask(
                    GATEWAYS.get(own.nextInt(GATEWAYS.size())), questions.get(own.nextInt(questions.size())));
            if (!(outcome instanceof Seen)) {
                LockSupport.parkNanos(AFTER_FAILURE.toNanos());
            }
        }
    }

    private void awaitAnswered(int number) {
        var seen = ledger.answered();
        var last = Instant.now();
        while (ledger.answered() < number) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (ledger.answered() > seen) {
                seen = ledger.answered();
                last = Instant.now();
            } else if (Duration.between(last, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new AssertionError("Ingen får svar længere: " + ledger.outcomes());
            }
        }
    }

    private static void join(Future<?> client) {
        try {
            client.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
