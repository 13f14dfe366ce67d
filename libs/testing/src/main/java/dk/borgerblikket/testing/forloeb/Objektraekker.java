package dk.borgerblikket.testing.forloeb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of every table that belongs to objects of the registration store, also of those that are yet to come. */
public final class Objektraekker {

    private static final String TABELLER = """
            SELECT c.conrelid::regclass::text AS tabel, a.attname AS kolonne
            FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND c.confrelid = 'objekt'::regclass
            UNION ALL SELECT 'objekt', 'uuid'
            """;

    /** What tells when and in which order something was received, and nothing else, differs. */
    private static final String RAEKKER = """
            SELECT '%1$s ' || (to_jsonb(x) - '{nummer,sts_tidspunkt,opdateret}'::text[])::text AS raekke
            FROM %1$s AS x
            WHERE %2$s = ANY(?) AND %3$s
            """;

    private final DataSource database;
    private final Collection<String> tabellerUden;
    private final Collection<String> reglerUden;
    private String sql = "";
    private int grene;

    /**
     * @param tabellerUden tables that depend on how the objects came about
     * @param reglerUden rules whose findings do
     */
    public Objektraekker(DataSource database, Collection<String> tabellerUden, Collection<String> reglerUden) {
        this.database = database;
        this.tabellerUden = List.copyOf(tabellerUden);
        this.reglerUden = List.copyOf(reglerUden);
    }

    /** The rows as text, in order. */
    public List<String> af(Collection<UUID> objekter) {
        try (var forbindelse = database.getConnection()) {
            byg(forbindelse);
            var resultat = new ArrayList<String>();
            try (var forespoergsel = forbindelse.prepareStatement(sql)) {
                for (var nr = 1; nr <= grene; nr++) {
                    forespoergsel.setArray(nr, forbindelse.createArrayOf("uuid", objekter.toArray()));
                }
                try (var raekker = forespoergsel.executeQuery()) {
                    while (raekker.next()) {
                        resultat.add(raekker.getString(1));
                    }
                }
            }
            Collections.sort(resultat);
            return resultat;
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    /** Takes the objects away with all their rows. */
    public void slet(Collection<UUID> objekter) {
        try (var forbindelse = database.getConnection();
                var forespoergsel = forbindelse.prepareStatement("DELETE FROM objekt WHERE uuid = ANY(?)")) {
            forespoergsel.setArray(1, forbindelse.createArrayOf("uuid", objekter.toArray()));
            forespoergsel.executeUpdate();
        } catch (SQLException fejl) {
            throw new IllegalStateException(fejl);
        }
    }

    private synchronized void byg(Connection forbindelse) throws SQLException {
        if (!sql.isEmpty()) {
            return;
        }
        var alle = new StringJoiner(" UNION ALL ");
        try (var forespoergsel = forbindelse.prepareStatement(TABELLER);
                var raekker = forespoergsel.executeQuery()) {
            while (raekker.next()) {
                var tabel = raekker.getString("tabel");
                if (!tabellerUden.contains(tabel)) {
                    alle.add(RAEKKER.formatted(tabel, raekker.getString("kolonne"), vilkaar(tabel)));
                    grene++;
                }
            }
        }
        sql = alle.toString();
    }

    private String vilkaar(String tabel) {
        return tabel.equals("fund") && !reglerUden.isEmpty()
                ? "regel NOT IN ('" + String.join("', '", reglerUden) + "')"
                : "true";
    }
}
