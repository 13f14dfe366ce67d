package dk.borgerblikket.benefitindex;

import dk.borgerblikket.testing.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** PostgreSQL's own count of what work costs, for tests that hold it. */
final class Optaelling implements AutoCloseable {

    /** What belongs to no request is left out: what is asked here, and what the service asks by the clock. */
    private static final String SPOERGSMAAL = """
            SELECT coalesce(sum(calls), 0) AS saetninger, coalesce(sum(shared_blks_hit + shared_blks_read), 0) AS sider
            FROM pg_stat_statements
            WHERE query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%systemovergang%'
              AND query NOT LIKE '%DELETE FROM haendelse%' AND query NOT IN ('BEGIN', 'COMMIT')
            """;

    private final Connection forbindelse;

    Optaelling() throws SQLException {
        forbindelse = DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
        udfoer("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    }

    /** Statements, and pages of tables and indexes that they touched. */
    record Omkostning(long saetninger, long sider) {}

    Omkostning omkostning(Runnable arbejde) throws SQLException {
        udfoer("SELECT pg_stat_statements_reset()");
        arbejde.run();
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(SPOERGSMAAL)) {
            svar.next();
            return new Omkostning(svar.getLong("saetninger"), svar.getLong("sider"));
        }
    }

    /** What touched most pages. */
    String dyreste() throws SQLException {
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(
                        "SELECT string_agg(left(query, 80) || shared_blks_hit, '; ' ORDER BY shared_blks_hit DESC)"
                                + " FROM pg_stat_statements WHERE shared_blks_hit > 50")) {
            svar.next();
            return svar.getString(1);
        }
    }

    void udfoer(String sql) throws SQLException {
        try (var statement = forbindelse.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        forbindelse.close();
    }
}
