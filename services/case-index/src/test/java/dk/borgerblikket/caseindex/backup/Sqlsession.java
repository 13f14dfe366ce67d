package dk.borgerblikket.caseindex.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the scripts use of psql, for machines that have none: one session that answers each statement of its input with a line per
 * row, and ends with 3 at the first error.
 */
final class Sqlsession {

    private Sqlsession() {}

    /** @param argumenter the address up to the name of the database, then psql's own arguments, of which -d is heeded */
    public static void main(String... argumenter) throws IOException {
        var database = "postgres";
        for (var i = 1; i < argumenter.length - 1; i++) {
            database = argumenter[i].equals("-d") ? argumenter[i + 1] : database;
        }
        try (var forbindelse = DriverManager.getConnection(argumenter[0] + database + "?user=postgres");
                var statement = forbindelse.createStatement();
                var ind = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            var sql = new StringBuilder();
            for (var linje = ind.readLine(); linje != null; linje = ind.readLine()) {
                sql.append(linje).append('\n');
                if (linje.endsWith(";")) {
                    svar(statement, sql.toString());
                    sql.setLength(0);
                }
            }
        } catch (SQLException fejl) {
            System.err.println(fejl.getMessage());
            System.exit(3);
        }
    }

    private static void svar(Statement statement, String sql) throws SQLException {
        if (statement.execute(sql)) {
            try (var raekker = statement.getResultSet()) {
                while (raekker.next()) {
                    System.out.println(raekker.getString(1));
                }
            }
        }
        System.out.flush();
    }
}
