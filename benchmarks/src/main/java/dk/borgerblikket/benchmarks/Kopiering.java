package dk.borgerblikket.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes rows of posts from the rows that ingest wrote for the templates: every column is its text with what differs between two
 * posts put in, so that PostgreSQL makes millions of rows in one statement and without reading JSON.
 */
final class Kopiering {

    /** What is replaced, by what takes its place: {@code m} is a post of maal_post, {@code b} its citizen. */
    private static final Map<String, String> ERSTATNINGER = Map.of(
            Post.UUID_1,
            "m.uuid",
            Post.UUID_2,
            "m.uuid",
            Post.LEDSAGER,
            "m.ledsager",
            Post.CPR,
            "b.cpr",
            Borgernoegle.af(Post.CPR).hex(),
            "b.hex",
            Borgernoegle.af(Post.CPR).base64(),
            "b.base64",
            Post.TID,
            "m.tid",
            Post.TID.replace('T', ' '),
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
    private final Indeks indeks;

    Kopiering(Database database, Indeks indeks) {
        this.database = database;
        this.indeks = indeks;
    }

    /** @param hvilke SQL for the posts m of maal_post, with their citizens b, whose rows are written */
    void kopier(Tabel tabel, String hvilke) {
        var kommandoer = new ArrayList<String>();
        kommandoer.add(OPSAETNING);
        var skabeloner = database.spoerg("SELECT %s::text, %s FROM %s WHERE %1$s IN ('%s')"
                .formatted(
                        tabel.objekt(),
                        tabel.kolonner().stream().map(k -> k.navn() + "::text").collect(Collectors.joining(", ")),
                        tabel.navn(),
                        String.join("', '", indeks.kopier().keySet())));
        for (var skabelon : skabeloner) {
            var vaerdier = new ArrayList<String>();
            for (var nr = 0; nr < tabel.kolonner().size(); nr++) {
                vaerdier.add(udtryk(skabelon.get(nr + 1)) + "::"
                        + tabel.kolonner().get(nr).type());
            }
            kommandoer.add("""
                    INSERT INTO %s (%s)
                    SELECT %s
                    FROM maal_post m JOIN maal_borger b ON b.nr = m.borger
                    WHERE %s AND %s
                    """.formatted(
                            tabel.navn(),
                            tabel.navne(),
                            String.join(", ", vaerdier),
                            hvilke,
                            indeks.kopier().get(skabelon.getFirst())));
        }
        database.udfoer(kommandoer.toArray(String[]::new));
    }

    /** The same with the indexes of the table built afterwards, which is faster for many rows. */
    void kopierMange(Tabel tabel, String hvilke) {
        var indekser = database.spoerg("""
                SELECT CASE WHEN k.oid IS NULL THEN 'DROP INDEX ' || i.indexrelid::regclass
                       ELSE 'ALTER TABLE ' || i.indrelid::regclass || ' DROP CONSTRAINT ' || quote_ident(k.conname) END,
                       CASE WHEN k.oid IS NULL THEN pg_get_indexdef(i.indexrelid)
                       ELSE 'ALTER TABLE ' || i.indrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                            || pg_get_constraintdef(k.oid) END
                FROM pg_index i
                LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
                WHERE i.indrelid = '%s'::regclass
                """.formatted(tabel.navn()));
        database.udfoer(indekser.stream().map(List::getFirst).toArray(String[]::new));
        kopier(tabel, hvilke);
        database.udfoer(indekser.stream().map(List::getLast).toArray(String[]::new));
    }

    /** A value of a template as the SQL that makes the same value for another post. */
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
