package dk.borgerblikket.bulk.proeve;

import dk.borgerblikket.testing.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A look into the index's database from outside the service. */
public final class Database {

    /** Which columns of which tables hold the UUID of an object that is there? */
    private static final String AFLEDTE = """
            SELECT format('SELECT count(*) FROM %s WHERE %I = ?', c.conrelid::regclass, a.attname)
            FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.confrelid = 'objekt'::regclass AND c.contype = 'f'
            """;

    private Database() {}

    /** The single value that the question answers. */
    static String sql(String spoergsmaal, UUID... uuider) {
        return alle(spoergsmaal, uuider).getFirst();
    }

    /** Rows of an object: its own, and those of every table that goes with it. */
    public static int raekker(UUID uuid) {
        var antal = Integer.parseInt(sql("SELECT count(*) FROM objekt WHERE uuid = ?", uuid));
        for (var spoergsmaal : alle(AFLEDTE)) {
            antal += Integer.parseInt(sql(spoergsmaal, uuid));
        }
        return antal;
    }

    private static List<String> alle(String spoergsmaal, UUID... uuider) {
        try (var forbindelse = forbindelse();
                var saetning = forbindelse.prepareStatement(spoergsmaal)) {
            for (var i = 0; i < uuider.length; i++) {
                saetning.setObject(i + 1, uuider[i]);
            }
            var svar = new ArrayList<String>();
            try (var raekker = saetning.executeQuery()) {
                while (raekker.next()) {
                    svar.add(String.valueOf(raekker.getString(1)));
                }
            }
            return svar;
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private static Connection forbindelse() throws SQLException {
        return DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
    }
}
