package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.crash.Call.Seen;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the report against what the clients saw, call by call and not only by sums: two errors that even each other out are two
 * differences. An answer that was written down and then lost on its way is counted rightly though nobody saw it; but only a call
 * that its client knows to have failed can be such a one, and only once.
 */
final class Comparison {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Map<String, Call> calls;
    private final Evidence evidence;
    private final Map<String, List<AccessRow>> rows;
    private final List<String> differences = new ArrayList<>();

    private Comparison(List<Call> calls, Evidence evidence) {
        this.calls = calls.stream().collect(Collectors.toMap(Call::id, Function.identity()));
        this.evidence = evidence;
        this.rows = evidence.rows().stream().collect(Collectors.groupingBy(AccessRow::correlation));
    }

    /** Every difference, told in words; none when each call is counted as it should be. */
    static List<String> differences(List<Call> calls, Evidence evidence) {
        var comparison = new Comparison(calls, evidence);
        comparison.callsAgainstRows();
        comparison.rowsAgainstCalls();
        comparison.rowsAgainstEvents();
        comparison.callsAgainstReport();
        return List.copyOf(comparison.differences);
    }

    private void callsAgainstRows() {
        for (var call : calls.values()) {
            var written = rowsOf(call);
            if (call.outcome() instanceof Seen seen) {
                if (written.size() != 1) {
                    tell("Opslag %s blev besvaret og er skrevet ned %d gange", call.id(), written.size());
                } else if (!written.getFirst().counts().equals(seen.counts())) {
                    tell(
                            "Opslag %s viste %s og er skrevet ned som %s",
                            call.id(), seen.counts(), written.getFirst().counts());
                }
            } else if (written.size() > (call.mayHaveBeenAnswered() ? 1 : 0)) {
                tell("Opslag %s endte med %s og er skrevet ned %d gange", call.id(), call.outcome(), written.size());
            }
        }
    }

    private void rowsAgainstCalls() {
        for (var correlation : rows.keySet()) {
            if (!calls.containsKey(correlation)) {
                tell("Opslag %s er skrevet ned, men ingen har spurgt", correlation);
            }
        }
    }

    private void rowsAgainstEvents() {
        var written = evidence.rows().stream().map(AccessRow::id).collect(Collectors.toSet());
        missing(written, evidence.counted())
                .forEach(id -> tell("Kaldet %s er skrevet ned og er ikke hos rapportering", id));
        missing(evidence.counted(), written)
                .forEach(id -> tell("Kaldet %s er hos rapportering og er ikke skrevet ned", id));
    }

    private static Iterable<UUID> missing(Iterable<UUID> from, Set<UUID> in) {
        var missing = new TreeSet<UUID>();
        from.forEach(id -> {
            if (!in.contains(id)) {
                missing.add(id);
            }
        });
        return missing;
    }

    /** What was seen counts as the client saw it, and what was lost as it was written down. */
    private void callsAgainstReport() {
        var expected = new HashMap<PlaceMonth, Figures>();
        for (var call : calls.values()) {
            var written = rowsOf(call);
            if (call.outcome() instanceof Seen seen) {
                var month = written.isEmpty()
                        ? YearMonth.from(call.ended().atZone(DENMARK))
                        : written.getFirst().month();
                add(expected, seen.counts(), month);
            } else if (call.mayHaveBeenAnswered()) {
                written.stream().limit(1).forEach(row -> add(expected, row.counts(), row.month()));
            }
        }
        var all = new HashSet<>(expected.keySet());
        all.addAll(evidence.report().keySet());
        for (var placeMonth : all) {
            expected.getOrDefault(placeMonth, Figures.none())
                    .differenceTo(evidence.report().getOrDefault(placeMonth, Figures.none()))
                    .ifPresent(difference -> tell("Rapporten for %s: %s", placeMonth, difference));
        }
    }

    private static void add(Map<PlaceMonth, Figures> figures, Iterable<Count> counts, YearMonth month) {
        counts.forEach(count -> figures.computeIfAbsent(new PlaceMonth(count.place(), month), _ -> Figures.none())
                .add(count));
    }

    private List<AccessRow> rowsOf(Call call) {
        return rows.getOrDefault(call.id(), List.of());
    }

    private void tell(String difference, Object... about) {
        differences.add(difference.formatted(about));
    }
}
