package dk.borgerblikket.caseindex.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions to a database, the service's own or one that is made from its backup. */
final class Database {

    private Database() {}

    /** What the check of a restored case index finds. */
    static List<String> fund(Connection database) throws Exception {
        try (var statement = database.createStatement();
                var raekker = statement.executeQuery(
                        Files.readString(Path.of("../../deploy/backup/checks/case_index.sql")))) {
            var fund = new ArrayList<String>();
            while (raekker.next()) {
                fund.add(raekker.getString(1));
            }
            return fund;
        }
    }

    static String svar(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var raekker = statement.executeQuery(sql)) {
            return raekker.next() ? raekker.getString(1) : "";
        }
    }

    static void udfoer(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
