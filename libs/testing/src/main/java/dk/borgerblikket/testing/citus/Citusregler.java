package dk.borgerblikket.testing.citus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.testing.citus.Fordeling.Placering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rules of Citus for distributed tables, asked of PostgreSQL's own catalogue. Source: the Citus manual on creating and
 * distributing tables and on SQL support and workarounds. No Citus is needed: what it refuses follows from the schema.
 */
public final class Citusregler {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Flyway's own table stays where it is whatever is done with ours. */
    private static final String TABELLER = """
            SELECT c.relname AS navn, '' AS tabel, c.relkind::text AS art
            FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'f') AND c.relname <> 'flyway_schema_history'
            """;

    private static final String KOLONNER = """
            SELECT a.attname AS navn, c.relname AS tabel, format_type(a.atttypid, NULL) AS art, a.attnotnull AS kraevet,
                a.attidentity <> '' AS identitet, a.attgenerated <> '' AS beregnet
            FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
            """;

    /** Primary keys and unique constraints have a unique index each, so the indexes are all there is. */
    private static final String ENTYDIGE = """
            SELECT i.indexrelid::regclass::text AS navn, c.relname AS tabel,
                ARRAY(SELECT a.attname::text FROM unnest(i.indkey[0:i.indnkeyatts - 1]) AS k (nr)
                      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.nr) AS kolonner
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            WHERE c.relnamespace = 'public'::regnamespace AND (i.indisunique OR i.indisexclusion)
            """;

    private static final String FREMMEDNOEGLER = """
            SELECT k.conname AS navn, f.relname AS tabel, t.relname AS til,
                ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS u (nr, plads)
                      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.nr ORDER BY u.plads) AS kolonner,
                ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS u (nr, plads)
                      JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.nr ORDER BY u.plads) AS maal,
                k.confdeltype IN ('n', 'd') OR k.confupdtype IN ('n', 'd', 'c') AS saetter
            FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
            WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
            """;

    /** What a distributed table may not have at all. */
    private static final String UUNDERSTOETTET = """
            SELECT t.tgname AS navn, c.relname AS tabel, 'trigger' AS art
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
            WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
            UNION ALL
            SELECT r.rulename, c.relname, 'rule' FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
            UNION ALL
            SELECT c.relname, c.relname, 'inheritance' FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid
            WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition
            """;

    private final Connection forbindelse;
    private final Fordeling fordeling;
    private final TreeMap<String, String> typer = new TreeMap<>();
    private final TreeMap<String, String> brud = new TreeMap<>();

    private Citusregler(Connection forbindelse, Fordeling fordeling) {
        this.forbindelse = forbindelse;
        this.fordeling = fordeling;
    }

    /**
     * What the schema breaks: new breaches, and exceptions that are no longer needed.
     *
     * @return one line each; empty when all is as the file says
     */
    public static List<String> brud(Connection forbindelse, Fordeling fordeling) throws SQLException {
        var regler = new Citusregler(forbindelse, fordeling);
        regler.tabeller();
        regler.kolonner();
        regler.entydige();
        regler.fremmednoegler();
        regler.uunderstoettet();
        var nye = regler.brud.entrySet().stream()
                .filter(b -> !fordeling.undtagelser().containsKey(b.getKey()))
                .map(b -> b.getKey() + ": " + b.getValue());
        var forsvundne = fordeling.undtagelser().keySet().stream()
                .filter(navn -> !regler.brud.containsKey(navn))
                .map(navn -> navn + ": is an exception, but breaks no rule");
        return Stream.concat(nye, forsvundne).toList();
    }

    /**
     * What keeps a statement from being answered by one machine: a table that is not distributed by the column, or a scan without
     * the column held equal to a parameter. PostgreSQL's plan tells.
     */
    public static List<String> flereMaskiner(Connection forbindelse, Fordeling fordeling, String sql, String kolonne)
            throws SQLException {
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery("EXPLAIN (GENERIC_PLAN, FORMAT JSON) " + sql)) {
            svar.next();
            var fejl = new ArrayList<String>();
            gennemgaa(JSON.readTree(svar.getString(1)).at("/0/Plan"), fordeling, kolonne, fejl);
            return fejl;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gennemgaa(JsonNode plan, Fordeling fordeling, String kolonne, List<String> fejl) {
        if (plan.has("Relation Name")) {
            var tabel = plan.get("Relation Name").asText();
            var holdt = Stream.of("Index Cond", "Recheck Cond", "Filter")
                    .anyMatch(sted -> plan.path(sted).asText().matches(".*\\(" + kolonne + " = \\$\\d+\\).*"));
            if (!new Placering.Fordelt(kolonne).equals(fordeling.placeringer().get(tabel))) {
                fejl.add(tabel + ": is not distributed by " + kolonne);
            } else if (!holdt) {
                fejl.add(tabel + ": is read without one value of " + kolonne);
            }
        }
        plan.path("Plans").forEach(del -> gennemgaa(del, fordeling, kolonne, fejl));
    }

    private void tabeller() throws SQLException {
        var fundne = new TreeSet<String>();
        spoerg(TABELLER, raekke -> {
            fundne.add(raekke.getString("navn"));
            if (!fordeling.placeringer().containsKey(raekke.getString("navn"))) {
                brud.put(raekke.getString("navn"), "says not where its rows lie");
            }
        });
        fordeling.placeringer().keySet().stream()
                .filter(navn -> !fundne.contains(navn))
                .forEach(navn -> brud.put(navn, "is placed, but is no table"));
    }

    private void kolonner() throws SQLException {
        spoerg(KOLONNER, raekke -> {
            var navn = raekke.getString("tabel") + "." + raekke.getString("navn");
            if (fordelingskolonne(raekke.getString("tabel")).equals(raekke.getString("navn"))) {
                typer.put(raekke.getString("tabel"), raekke.getString("art"));
                if (!raekke.getBoolean("kraevet") || raekke.getBoolean("beregnet")) {
                    brud.put(navn, "rows are distributed by it, so it must be there and not be computed");
                }
            }
            if (erFordelt(raekke.getString("tabel"))
                    && raekke.getBoolean("identitet")
                    && !raekke.getString("art").equals("bigint")) {
                brud.put(navn, "an identity of a distributed table must be bigint");
            }
        });
        fordeling.placeringer().forEach((tabel, placering) -> {
            if (placering instanceof Placering.Fordelt && !typer.containsKey(tabel)) {
                brud.put(tabel, "has not the column that it is distributed by");
            }
        });
    }

    private void entydige() throws SQLException {
        spoerg(ENTYDIGE, raekke -> {
            var tabel = raekke.getString("tabel");
            if (erFordelt(tabel) && !liste(raekke.getArray("kolonner")).contains(fordelingskolonne(tabel))) {
                brud.put(raekke.getString("navn"), "is unique without the column that " + tabel + " is distributed by");
            }
        });
    }

    private void fremmednoegler() throws SQLException {
        spoerg(FREMMEDNOEGLER, raekke -> {
            var fra = raekke.getString("tabel");
            var til = raekke.getString("til");
            var navn = raekke.getString("navn");
            if (placering(til) instanceof Placering.Reference) {
                return;
            }
            if (erFordelt(fra) && erFordelt(til)) {
                var plads = liste(raekke.getArray("kolonner")).indexOf(fordelingskolonne(fra));
                var sammen = plads >= 0
                        && liste(raekke.getArray("maal")).get(plads).equals(fordelingskolonne(til))
                        && typer.getOrDefault(fra, "").equals(typer.get(til));
                if (!sammen) {
                    brud.put(navn, "points at rows on other machines");
                } else if (raekke.getBoolean("saetter")) {
                    brud.put(navn, "would change the column that rows are distributed by");
                }
            } else if (!placering(fra).equals(placering(til))) {
                brud.put(navn, "points from %s at %s".formatted(placering(fra), placering(til)));
            }
        });
    }

    private void uunderstoettet() throws SQLException {
        spoerg(UUNDERSTOETTET, raekke -> {
            if (erFordelt(raekke.getString("tabel"))) {
                brud.put(
                        raekke.getString("navn"),
                        "a distributed table has no " + raekke.getString("art") + ": " + raekke.getString("tabel"));
            }
        });
    }

    private Placering placering(String tabel) {
        return fordeling.placeringer().getOrDefault(tabel, new Placering.Lokal());
    }

    private boolean erFordelt(String tabel) {
        return placering(tabel) instanceof Placering.Fordelt;
    }

    private String fordelingskolonne(String tabel) {
        return placering(tabel) instanceof Placering.Fordelt(var kolonne) ? kolonne : "";
    }

    private interface Modtager {
        void tag(ResultSet raekke) throws SQLException;
    }

    private void spoerg(String sql, Modtager modtager) throws SQLException {
        try (var statement = forbindelse.createStatement();
                var svar = statement.executeQuery(sql)) {
            while (svar.next()) {
                modtager.tag(svar);
            }
        }
    }

    private static List<String> liste(Array kolonner) throws SQLException {
        return Arrays.asList((String[]) kolonner.getArray());
    }
}
