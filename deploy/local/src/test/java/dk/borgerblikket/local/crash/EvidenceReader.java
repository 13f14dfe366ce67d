package dk.borgerblikket.local.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.borgerblikket.local.Eventually;
import dk.borgerblikket.local.Http;
import dk.borgerblikket.local.Service;
import dk.borgerblikket.local.TwoGateways;
import dk.borgerblikket.local.TwoGateways.Victim;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the system what it knows of the calls: the databases for the single ones, and the interface for the report. */
final class EvidenceReader {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** Only an outbox that is never emptied takes so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String ROWS = """
            SELECT id, korrelation, tidspunkt, bopaelskommune, vist::text AS vist, kilder::text AS kilder
            FROM opslag
            WHERE art = 'OVERBLIK'
            ORDER BY id
            """;

    private static final String WAITING = "SELECT count(*) FROM kald_udbakke";

    /** Statements of the gateways, which may outlive the calls they were made for and still write a row. */
    private static final String UNDER_WAY = """
            SELECT count(*)
            FROM pg_stat_activity
            WHERE datname = 'gateway' AND usename = 'gateway' AND state <> 'idle'
            """;

    private final TwoGateways system;
    private final YearMonth began = now();

    /** Who may read the report of a place, by place. */
    private final Map<String, String> readers;

    EvidenceReader(TwoGateways system, Map<String, String> readers) {
        this.system = system;
        this.readers = Map.copyOf(readers);
    }

    /** As it is when every event has been delivered. */
    Evidence whenDelivered() {
        awaitNone(WAITING);
        return whenQuiet();
    }

    /** As it is when nothing is under way; events may wait. */
    Evidence whenQuiet() {
        var before = read();
        while (true) {
            awaitNone(UNDER_WAY);
            var evidence = read();
            if (evidence.equals(before)) {
                return evidence;
            }
            // Something came while we read; then what was read does not belong together.
            before = evidence;
        }
    }

    private void awaitNone(String question) {
        var left = Eventually.see(PATIENCE, () -> number(question), number -> number == 0);
        if (left != 0) {
            throw new AssertionError("Det bliver ikke til 0, men til %d: %s".formatted(left, question));
        }
    }

    private Evidence read() {
        return new Evidence(rows(), number(WAITING), counted(), report());
    }

    private long number(String question) {
        try (var connection = system.connect(Service.GATEWAY);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<AccessRow> rows() {
        try (var connection = system.connect(Service.GATEWAY)) {
            return rows(connection);
        } catch (SQLException | JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<AccessRow> rows(Connection connection) throws SQLException, JsonProcessingException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(ROWS)) {
            var rows = new ArrayList<AccessRow>();
            while (found.next()) {
                rows.add(new AccessRow(
                        found.getObject("id", UUID.class),
                        found.getString("korrelation"),
                        YearMonth.from(
                                found.getTimestamp("tidspunkt").toInstant().atZone(DENMARK)),
                        Count.ofAccessRow(
                                Http.JSON.readTree(found.getString("vist")),
                                Http.JSON.readTree(found.getString("kilder")),
                                Optional.ofNullable(found.getString("bopaelskommune")))));
            }
            return rows;
        }
    }

    private Set<UUID> counted() {
        try (var connection = system.connect(Service.REPORTING);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT id FROM haendelse")) {
            var counted = new HashSet<UUID>();
            while (found.next()) {
                counted.add(found.getObject(1, UUID.class));
            }
            return counted;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As an employee of each municipality reads it; more than one month when the test ran over midnight. */
    private Map<PlaceMonth, Figures> report() {
        var report = new HashMap<PlaceMonth, Figures>();
        readers.forEach((place, token) -> {
            var path = "/rapportering/v1/kommuner/%s/kald?fra=%s&til=%s&layout=udvidet".formatted(place, began, now());
            for (var row : Http.get(system.address(Victim.REPORTING), path, token)
                    .expect(200)
                    .json()) {
                report.put(
                        new PlaceMonth(place, YearMonth.parse(row.path("maaned").asText())), Figures.of(row));
            }
        });
        return report;
    }

    private static YearMonth now() {
        return YearMonth.from(Instant.now().atZone(DENMARK));
    }
}
