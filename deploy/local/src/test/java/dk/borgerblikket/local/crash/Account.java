package dk.borgerblikket.local.crash;

import dk.borgerblikket.local.TwoGateways.Victim;
import dk.borgerblikket.local.crash.Call.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one run, as a table.
 *
 * @param loaded how long the load with its kills took
 * @param delivered how long it was until everything had also been delivered and compared
 */
record Account(
        long seed,
        KillPlan plan,
        Ledger ledger,
        Evidence evidence,
        List<String> differences,
        Duration loaded,
        Duration delivered) {

    /** Shows the table, and keeps it in the file. */
    void write(Path file) throws IOException {
        var text = text();
        System.out.println(text);
        Files.writeString(file, text);
    }

    private String text() {
        var text = new StringBuilder(
                "# Nedbrud under kald\n\n* %d kerner, Java %s\n* frø %d\n\n| hvad | antal |\n|---|---|\n"
                        .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), seed));
        row(text, "opslag i alt", ledger.calls().size());
        ledger.outcomes().forEach((outcome, number) -> row(text, "– " + outcome, number));
        row(text, "besvaret af gateway A", ledger.answeredBy(Victim.GATEWAY_A));
        row(text, "besvaret af gateway B", ledger.answeredBy(Victim.GATEWAY_B));
        plan.kills().stream()
                .collect(Collectors.groupingBy(KillPlan.Kill::victim, Collectors.counting()))
                .forEach((victim, number) -> row(text, "`kill -9` af " + victim, number));
        row(text, "rækker i adgangsloggen", evidence.rows().size());
        row(text, "– heraf svar, som aldrig nåede frem", lost());
        row(text, "kald hos rapportering", evidence.counted().size());
        row(text, "talt for en kommune, i alt", reported(Figures.Column.TOTAL));
        row(text, "talt som teknisk fejl", reported(Figures.Column.TECHNICAL_FAILURE));
        row(text, "**forskelle**", differences.size());
        row(text, "sekunder under belastning", loaded.toSeconds());
        row(text, "sekunder, til alt var afleveret og sammenlignet", delivered.toSeconds());
        return text.toString();
    }

    private long lost() {
        var calls = ledger.calls().stream().collect(Collectors.toMap(Call::id, Function.identity()));
        return evidence.rows().stream()
                .map(row -> calls.get(row.correlation()))
                .filter(call -> call == null || !(call.outcome() instanceof Seen))
                .count();
    }

    private long reported(Figures.Column column) {
        return evidence.report().values().stream()
                .mapToLong(figures -> figures.get(column))
                .sum();
    }

    private static void row(StringBuilder text, String what, long number) {
        text.append("| %s | %d |%n".formatted(what, number));
    }
}
