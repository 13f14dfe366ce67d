package dk.borgerblikket.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * One measured quantity: the values of all rounds.
 *
 * @param navn what was measured, as in the table
 * @param enhed unit; empty for a ratio
 */
record Maal(String navn, String enhed, List<Double> runder) {

    Maal {
        runder = List.copyOf(runder);
    }

    static Maal en(String navn, String enhed, double vaerdi) {
        return new Maal(navn, enhed, List.of(vaerdi));
    }

    double median() {
        var ordnet = runder.stream().sorted().toList();
        var midt = ordnet.size() / 2;
        return ordnet.size() % 2 == 1 ? ordnet.get(midt) : (ordnet.get(midt - 1) + ordnet.get(midt)) / 2;
    }

    double mindst() {
        return runder.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double hoejst() {
        return runder.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    String raekke() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s – %s | %d |",
                navn,
                enhed,
                tal(median()),
                tal(mindst()),
                tal(hoejst()),
                runder.size());
    }

    private static String tal(double vaerdi) {
        return String.format(Locale.ROOT, Math.abs(vaerdi) < 10 ? "%.2f" : "%.0f", vaerdi);
    }
}
