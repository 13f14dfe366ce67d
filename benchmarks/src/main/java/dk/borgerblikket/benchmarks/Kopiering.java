package dk.borgerblikket.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes rows of cases from the rows that ingest wrote for the templates: every column is its text with what differs between two
 * cases put in, so that PostgreSQL makes millions of rows in one statement and without reading JSON.
 */
final class Kopiering {

    /** What is replaced, by what takes its place: {@code m} is a case of maal_sag, {@code b} its citizen. */
    private static final Map<String, String> ERSTATNINGER = Map.of(
            Skabelon.SAG,
            "m.sag",
            Skabelon.SAG_MED_DOKUMENT,
            "m.sag",
            Skabelon.DOKUMENT,
            "m.dokument",
            Skabelon.CPR,
            "b.cpr",
            Skabelon.Borgernoegle.af(Skabelon.CPR).hex(),
            "b.hex",
            Skabelon.Borgernoegle.af(Skabelon.CPR).base64(),
            "b.base64",
            Skabelon.TID,
            "m.tid",
            Skabelon.TID.replace('T', ' '),
            "m.tid");

    private static final Pattern ERSTATTES =
            Pattern.compile(ERSTATNINGER.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));

    private static final String OPSAETNING = """
            SET session_replication_role = replica;
            SET synchronous_commit = off;
            SET work_mem = '512MB';
            SET max_parallel_workers_per_gather = 0
            """;

    private final Database database;

    Kopiering(Database database) {
        this.database = database;
    }

    /**
     * A table that belongs to objects.
     *
     * @param kolonne the column that tells which object
     */
    record Tabel(String navn, String kolonne, List<Kolonne> kolonner) {
        String navne() {
            return kolonner.stream().map(Kolonne::navn).collect(Collectors.joining(", "));
        }
    }

    record Kolonne(String navn, String type) {}

    /** Every table that belongs to an object, objects first. Columns that number or derive themselves are left out. */
    List<Tabel> tabeller() {
        return database.spoerg("""
                        SELECT f.tabel::regclass::text, f.kolonne
                        FROM (SELECT 'objekt'::regclass::oid AS tabel, 'uuid'::name AS kolonne, 0 AS orden
                              UNION ALL
                              SELECT c.conrelid, a.attname, 1
                              FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                              WHERE c.contype = 'f' AND c.confrelid = 'objekt'::regclass) AS f
                        ORDER BY f.orden, 1
                        """).stream()
                .map(r -> new Tabel(r.get(0), r.get(1), kolonner(r.get(0))))
                .toList();
    }

    private List<Kolonne> kolonner(String tabel) {
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

    /** Writes the rows of the cases of maal_sag with a number after the one and up to the other. */
    void kopier(Tabel tabel, long efter, long til) {
        var kommandoer = new ArrayList<String>();
        kommandoer.add(OPSAETNING);
        var skabeloner = database.spoerg("SELECT %s::text, %s FROM %s WHERE %1$s IN ('%s', '%s', '%s')"
                .formatted(
                        tabel.kolonne,
                        tabel.kolonner.stream().map(k -> k.navn + "::text").collect(Collectors.joining(", ")),
                        tabel.navn,
                        Skabelon.SAG,
                        Skabelon.SAG_MED_DOKUMENT,
                        Skabelon.DOKUMENT));
        for (var skabelon : skabeloner) {
            var vaerdier = new ArrayList<String>();
            for (var nr = 0; nr < tabel.kolonner.size(); nr++) {
                vaerdier.add(udtryk(skabelon.get(nr + 1)) + "::" + tabel.kolonner.get(nr).type);
            }
            kommandoer.add("""
                    INSERT INTO %s (%s)
                    SELECT %s
                    FROM maal_sag m JOIN maal_borger b ON b.nr = m.borger
                    WHERE m.nr > %d AND m.nr <= %d AND m.nr %% 4 %s 0
                    """.formatted(
                            tabel.navn,
                            tabel.navne(),
                            String.join(", ", vaerdier),
                            efter,
                            til,
                            skabelon.getFirst().equals(Skabelon.SAG) ? "<>" : "="));
        }
        database.udfoer(kommandoer.toArray(String[]::new));
    }

    /** The same with the indexes of the table built afterwards, which is faster for many rows. */
    void kopierMange(Tabel tabel, long efter, long til) {
        var indekser = database.spoerg("""
                SELECT CASE WHEN k.oid IS NULL THEN 'DROP INDEX ' || i.indexrelid::regclass
                       ELSE 'ALTER TABLE ' || i.indrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(k.conname) END,
                       CASE WHEN k.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
                       ELSE 'ALTER TABLE ' || i.indrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                            || pg_get_constraintdef(k.oid) END
                FROM pg_index i
                LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
                WHERE i.indrelid = '%s'::regclass
                """.formatted(tabel.navn));
        database.udfoer(indekser.stream().map(List::getFirst).toArray(String[]::new));
        kopier(tabel, efter, til);
        database.udfoer(indekser.stream().map(List::getLast).toArray(String[]::new));
    }

    /** A value of a template as the SQL that makes the same value for another case. */
    static String udtryk(String vaerdi) {
        if (vaerdi.equals(Database.NULL)) {
            return "NULL";
        }
        var dele = new ArrayList<String>();
        var fundet = ERSTATTES.matcher(vaerdi);
        var fra = 0;
        while (fundet.find()) {
            dele.add(literal(vaerdi.substring(fra, fundet.start())));
            dele.add(ERSTATNINGER.get(fundet.group()));
            fra = fundet.end();
        }
        dele.add(literal(vaerdi.substring(fra)));
        return dele.size() == 1 ? dele.getFirst() : "concat(" + String.join(", ", dele) + ")";
    }

    private static String literal(String tekst) {
        return "'" + tekst.replace("'", "''") + "'";
    }
}
