package dk.borgerblikket.gateway;

import dk.borgerblikket.testing.PostgresResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into the gateway's database from outside. */
final class Database {

    private Database() {}

    static Connection forbind() throws SQLException {
        return DriverManager.getConnection(System.getProperty(PostgresResource.JDBC_URL));
    }

    static void udfoer(String sql) throws SQLException {
        try (var forbindelse = forbind();
                var saetning = forbindelse.createStatement()) {
            saetning.execute(sql);
        }
    }

    static void indsaet(String sql, Object... parametre) throws SQLException {
        try (var forbindelse = forbind();
                var saetning = forbindelse.prepareStatement(sql)) {
            for (int i = 0; i < parametre.length; i++) {
                saetning.setObject(i + 1, parametre[i]);
            }
            saetning.executeUpdate();
        }
    }

    /** Rows as text by column name. */
    static List<Map<String, String>> hent(String sql, Object... parametre) throws SQLException {
        try (var forbindelse = forbind();
                var saetning = forbindelse.prepareStatement(sql)) {
            for (int i = 0; i < parametre.length; i++) {
                saetning.setObject(i + 1, parametre[i]);
            }
            var raekker = new ArrayList<Map<String, String>>();
            try (var svar = saetning.executeQuery()) {
                while (svar.next()) {
                    var raekke = new LinkedHashMap<String, String>();
                    for (int i = 1; i <= svar.getMetaData().getColumnCount(); i++) {
                        raekke.put(svar.getMetaData().getColumnLabel(i), svar.getString(i));
                    }
                    raekker.add(raekke);
                }
            }
            return raekker;
        }
    }

    static List<Map<String, String>> opslag(String korrelation) throws SQLException {
        return hent("SELECT * FROM opslag WHERE korrelation = ?", korrelation);
    }

    /** The event that waits for reporting, if any. */
    static List<Map<String, String>> kald(String korrelation) throws SQLException {
        return hent("SELECT k.* FROM kald_udbakke k JOIN opslag o USING (id) WHERE o.korrelation = ?", korrelation);
    }

    /** Cuts every connection to the service's database and lets nobody make a new one, as when it is down. */
    static void ned() throws SQLException {
        iVedligehold("ALTER DATABASE postgres ALLOW_CONNECTIONS false");
        iVedligehold("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'");
    }

    static void op() throws SQLException {
        iVedligehold("ALTER DATABASE postgres ALLOW_CONNECTIONS true");
    }

    private static void iVedligehold(String sql) throws SQLException {
        var url = System.getProperty(PostgresResource.JDBC_URL).replace("/postgres?", "/template1?");
        try (var forbindelse = DriverManager.getConnection(url);
                var saetning = forbindelse.createStatement()) {
            saetning.execute(sql);
        }
    }
}
