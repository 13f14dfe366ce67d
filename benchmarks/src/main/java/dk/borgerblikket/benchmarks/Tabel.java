package dk.borgerblikket.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that belongs to objects.
 *
 * @param referencer the columns that tell which objects a row goes with: first the one that it is about
 * @param kolonner all that neither number nor derive themselves
 */
record Tabel(String navn, List<String> referencer, List<Kolonne> kolonner) {

    record Kolonne(String navn, String type) {}

    /** Every such table, objects first. */
    static List<Tabel> alle(Database database) {
        return database.spoerg("""
                        SELECT f.tabel::regclass::text, string_agg(f.kolonne, ',' ORDER BY f.nr)
                        FROM (SELECT 'objekt'::regclass::oid AS tabel, 'uuid'::name AS kolonne, 0 AS nr, 0 AS orden
                              UNION ALL
                              SELECT c.conrelid, a.attname, a.attnum, 1
                              FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                              WHERE c.contype = 'f' AND c.confrelid = 'objekt'::regclass) AS f
                        GROUP BY f.tabel, f.orden
                        ORDER BY f.orden, 1
                        """).stream()
                .map(r -> new Tabel(r.get(0), Arrays.asList(r.get(1).split(",")), kolonner(database, r.get(0))))
                .toList();
    }

    private static List<Kolonne> kolonner(Database database, String tabel) {
        return database.spoerg("""
                        SELECT quote_ident(attname), format_type(atttypid, atttypmod)
                        FROM pg_attribute
                        WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                          AND attidentity = ''
                        ORDER BY attnum
                        """.formatted(tabel)).stream()
                .map(r -> new Kolonne(r.get(0), r.get(1)))
                .toList();
    }

    /** The column of the object that a row is about. */
    String objekt() {
        return referencer.getFirst();
    }

    String navne() {
        return kolonner.stream().map(Kolonne::navn).collect(Collectors.joining(", "));
    }
}
