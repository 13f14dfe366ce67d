package dk.borgerblikket.local.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The figures of one place in one month. A figure of the report that is too small to be told is missing. */
final class Figures {

    /** The counted columns of the report, by their names in JSON. */
    enum Column {
        TOTAL("samletAntalKald", count -> !count.technicalFailure()),
        WITH("antalKaldMedData", count -> count.cases() || count.benefits()),
        WITHOUT("antalKaldUdenData", count -> !count.cases() && !count.benefits() && !count.technicalFailure()),
        CASES_WITH("kaldMedSager", Count::cases),
        CASES_WITHOUT("kaldUdenSager", count -> !count.cases() && !count.technicalFailure()),
        BENEFITS_WITH("kaldMedYdelser", Count::benefits),
        BENEFITS_WITHOUT("kaldUdenYdelser", count -> !count.benefits() && !count.technicalFailure()),
        TECHNICAL_FAILURE("kaldMedTekniskFejl", Count::technicalFailure);

        private final String key;
        private final Predicate<Count> counted;

        Column(String key, Predicate<Count> counted) {
            this.key = key;
            this.counted = counted;
        }

        private boolean maybeUntold() {
            return switch (this) {
                case CASES_WITH, CASES_WITHOUT, BENEFITS_WITH, BENEFITS_WITHOUT -> true;
                case TOTAL, WITH, WITHOUT, TECHNICAL_FAILURE -> false;
            };
        }
    }

    private final Map<Column, Long> figures = new EnumMap<>(Column.class);

    /** All zero. */
    static Figures none() {
        var none = new Figures();
        for (var column : Column.values()) {
            none.figures.put(column, 0L);
        }
        return none;
    }

    /** A row of the report. */
    static Figures of(JsonNode row) {
        var told = new Figures();
        for (var column : Column.values()) {
            var figure = row.path(column.key);
            if (figure.isIntegralNumber()) {
                told.figures.put(column, figure.asLong());
            }
        }
        return told;
    }

    void add(Count count) {
        for (var column : Column.values()) {
            if (column.counted.test(count)) {
                figures.merge(column, 1L, Long::sum);
            }
        }
    }

    long get(Column column) {
        return figures.getOrDefault(column, 0L);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures others && figures.equals(others.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** In which columns the report tells something else than these figures; empty when it agrees. */
    Optional<String> differenceTo(Figures report) {
        var text = new StringBuilder();
        for (var column : Column.values()) {
            var told = report.figures.get(column);
            var untold = told == null && column.maybeUntold();
            if (!untold && !figures.get(column).equals(told)) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append("%s skulle være %d og er %s".formatted(column.key, figures.get(column), told));
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }
}
