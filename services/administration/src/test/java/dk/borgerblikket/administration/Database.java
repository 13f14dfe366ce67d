package dk.borgerblikket.administration;

import dk.borgerblikket.testing.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A look into the database from outside the service. */
final class Database {

    private Database() {}

    static long tal(String sql, String... parametre) throws SQLException {
        try (var forbindelse = forbind();
                var spoergsmaal = forbindelse.prepareStatement(sql)) {
            for (var i = 0; i < parametre.length; i++) {
                spoergsmaal.setString(i + 1, parametre[i]);
            }
            try (var svar = spoergsmaal.executeQuery()) {
                svar.next();
                return svar.getLong(1);
            }
        }
    }

    static void udfoer(String sql) throws SQLException {
        try (var forbindelse = forbind();
                var saetning = forbindelse.createStatement()) {
            saetning.execute(sql);
        }
    }

    /** How many changes of this thing have been kept. */
    static long aendringer(String noegle) throws SQLException {
        return tal("SELECT count(*) FROM aendringslog WHERE noegle = ?", noegle);
    }

    private static Connection forbind() throws SQLException {
        return DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
    }
}
