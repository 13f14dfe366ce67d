package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.TwoGateways;
import dk.borgerblikket.local.TwoGateways.Victim;
import dk.borgerblikket.local.crash.Call.Outcome;
import dk.borgerblikket.local.crash.Call.Seen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks, and keeps account of every single call and how it went. */
final class Ledger {

    private final TwoGateways system;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<Victim, AtomicInteger> answeredBy = new ConcurrentHashMap<>();

    Ledger(TwoGateways system) {
        this.system = system;
    }

    Outcome ask(Victim gateway, Question question) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var outcome = SingleRequest.ask(system.address(gateway), question, id);
        calls.add(new Call(id, Instant.now(), outcome));
        if (outcome instanceof Seen) {
            answered.incrementAndGet();
            answeredBy.computeIfAbsent(gateway, _ -> new AtomicInteger()).incrementAndGet();
        }
        return outcome;
    }

    /** How many calls have been answered until now. */
    int answered() {
        return answered.get();
    }

    int answeredBy(Victim gateway) {
        return answeredBy.getOrDefault(gateway, new AtomicInteger()).get();
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** How many calls ended in each way. */
    Map<String, Long> outcomes() {
        var outcomes = new TreeMap<String, Long>();
        for (var call : calls) {
            var name = switch (call.outcome()) {
                case Seen _ -> "besvaret";
                case Call.Refused refused -> "afvist med " + refused.status();
                case Call.Broken _ -> "forbindelsen brød";
                case Call.NotReached _ -> "ingen forbindelse";
            };
            outcomes.merge(name, 1L, Long::sum);
        }
        return outcomes;
    }
}
