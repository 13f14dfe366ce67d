package dk.borgerblikket.local.adgang;

import dk.borgerblikket.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reviewed table of who may do what: one row per operation, one column per kind of caller. */
record ExpectationTable(List<Expectation> rows) {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("service", "operation", "kald", "krop", "rolle"),
                    Arrays.stream(Caller.values()).map(Caller::column).distinct())
            .toList();
    private static final String NONE = "-";
    private static final int CALL_COLUMNS = 5;

    /** The table in a resource of the tests. */
    static ExpectationTable load(String resource) {
        try (var file = ExpectationTable.class.getResourceAsStream(resource)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException naming the line that is not a row of the table */
    static ExpectationTable read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(";", -1)).map(String::strip).toList())
                .toList();
        if (lines.isEmpty() || !lines.getFirst().equals(COLUMNS)) {
            throw new IllegalArgumentException("Tabellen skal begynde med " + String.join(";", COLUMNS));
        }
        var rows = new ArrayList<Expectation>();
        var seen = new TreeSet<Operation>();
        for (var line : lines.subList(1, lines.size())) {
            var row = row(line);
            if (!seen.add(row.operation())) {
                throw new IllegalArgumentException("Står to gange: " + row.operation());
            }
            rows.add(row);
        }
        return new ExpectationTable(List.copyOf(rows));
    }

    private static Expectation row(List<String> line) {
        if (line.size() != COLUMNS.size()) {
            throw new IllegalArgumentException("Ikke " + COLUMNS.size() + " kolonner: " + line);
        }
        var service = Arrays.stream(Service.values())
                .filter(candidate -> candidate.folder().equals(line.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt tjeneste: " + line));
        var operation = line.get(1).split(" ");
        var outcomes = new TreeMap<String, Outcome>();
        for (var column = CALL_COLUMNS; column < COLUMNS.size(); column++) {
            outcomes.put(COLUMNS.get(column), Outcome.read(line.get(column)));
        }
        return new Expectation(
                new Operation(service, operation[0], operation[1]),
                line.get(2),
                Optional.of(line.get(3)).filter(Predicate.not(NONE::equals)),
                line.get(4).equals(NONE)
                        ? Set.of()
                        : new LinkedHashSet<>(List.of(line.get(4).split(","))),
                outcomes);
    }

    /** Operations that nobody has decided about. */
    SortedSet<Operation> undecided(Set<Operation> offered) {
        var undecided = new TreeSet<>(offered);
        undecided.removeAll(operations());
        return undecided;
    }

    /** Rows for operations that are not there. */
    SortedSet<Operation> obsolete(Set<Operation> offered) {
        var obsolete = new TreeSet<>(operations());
        obsolete.removeAll(offered);
        return obsolete;
    }

    /** Rows whose 404 proves nothing, because nobody is expected to find the thing. */
    List<Operation> emptyPromises() {
        return rows.stream()
                .filter(row -> row.outcomes().containsValue(new Outcome.Refused(404)))
                .filter(row -> row.outcomes().values().stream().noneMatch(Outcome::isAccess))
                .map(Expectation::operation)
                .toList();
    }

    private Set<Operation> operations() {
        return rows.stream().map(Expectation::operation).collect(Collectors.toSet());
    }
}
