package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * The posts that are read. The index's templates are imported over REST, so that their rows are what ingest writes; all others
 * are copies of those rows in which only what differs between two posts is replaced ({@link Kopiering}), in every table that
 * belongs to an object. {@link #proev} holds copies against what REST writes for the same message.
 */
final class Datasaet {

    /** Posts of the median citizen. */
    static final int MEDIAN = 20;

    private static final int STOERSTE = 10_000;

    /**
     * All posts of so many median citizens are copied in every table; those of others only in the one that the citizen's read
     * touches.
     */
    private static final int HELE = 250;

    private final Database database;
    private final Indeks indeks;
    private final Consumer<List<Post>> importer;
    private final Kopiering kopiering;
    private long poster;
    private int borgere;

    /** @param importer writes posts as ingest does */
    Datasaet(Database database, Indeks indeks, Consumer<List<Post>> importer) {
        this.database = database;
        this.indeks = indeks;
        this.importer = importer;
        this.kopiering = new Kopiering(database, indeks);
        database.udfoer("""
                CREATE UNLOGGED TABLE maal_borger (
                    nr int PRIMARY KEY, cpr text, hex text, base64 text, antal int, hel boolean)
                """, """
                CREATE UNLOGGED TABLE maal_post (
                    nr bigint PRIMARY KEY, borger int, uuid uuid, ledsager uuid, medbragt boolean, tid text)
                """);
    }

    /**
     * Makes it so many posts altogether, their rows in random order. The tail is made with the first of them: one citizen with
     * 10,000, the next with 5,000, the tenth with 1,000 (or a tenth of all, a twentieth …, when they are few).
     */
    void udvidTil(long antal) throws SQLException, IOException {
        var foerste = poster == 0;
        if (foerste) {
            importer.accept(indeks.skabeloner());
        }
        var begyndt = System.nanoTime();
        borgereTil(antal, foerste);
        var tabeller = Tabel.alle(database).stream()
                .collect(Collectors.partitioningBy(t -> t.navn().equals(indeks.laeses())));
        if (foerste) {
            tabeller.get(false).forEach(tabel -> kopiering.kopier(tabel, "b.hel"));
        }
        Main.sig("  borgere og deres poster er talt op på %d s"
                .formatted((System.nanoTime() - begyndt) / 1_000_000_000));
        kopiering.kopierMange(tabeller.get(true).getFirst(), "m.nr > " + poster);
        Main.sig("  rækkerne er skrevet på %d s".formatted((System.nanoTime() - begyndt) / 1_000_000_000));
        poster = antal;
        // Of everything, so that PostgreSQL finds nothing to clear up while it is measured.
        database.udfoer("VACUUM ANALYZE", "CHECKPOINT");
        Main.sig("  klar efter %d s".formatted((System.nanoTime() - begyndt) / 1_000_000_000));
    }

    private void borgereTil(long antal, boolean medHale) throws SQLException, IOException {
        var linjer = new StringBuilder();
        var nye = 0L;
        var hele = 0;
        var foersteBorger = borgere + 1;
        var mangler = antal - poster;
        for (var rang = 1; nye < mangler; rang++) {
            var hale = medHale ? (int) Math.min(STOERSTE, antal / 10) / rang : 0;
            var egne = (int) Math.min(mangler - nye, Math.max(MEDIAN, hale));
            var cpr = cpr(++borgere);
            var noegle = Borgernoegle.af(cpr);
            linjer.append(borgere)
                    .append('\t')
                    .append(cpr)
                    .append('\t')
                    .append(noegle.hex())
                    .append('\t')
                    .append(noegle.base64())
                    .append('\t')
                    .append(egne)
                    .append('\t')
                    .append(egne == MEDIAN && medHale && hele++ < HELE)
                    .append('\n');
            nye += egne;
        }
        try (var forbindelse = database.forbind()) {
            forbindelse
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY maal_borger FROM STDIN", new StringReader(linjer.toString()));
        }
        var ledsager = indeks.ledsager();
        database.udfoer(
                "SET work_mem = '512MB'",
                """
                INSERT INTO maal_post (nr, borger, uuid, ledsager, medbragt, tid)
                SELECT %d + row_number() OVER (ORDER BY p.uuid), p.*
                FROM (SELECT b.nr, md5('post' || b.nr || '-' || i)::uuid AS uuid, %s, %s,
                             to_char(timestamp '2021-01-01'
                                         + abs(hashint8(b.nr * 100003::bigint + i) %% 157680000) * interval '1 second',
                                     'YYYY-MM-DD"T"HH24:MI:SS')
                      FROM maal_borger b, generate_series(1, b.antal) AS i
                      WHERE b.nr >= %d) AS p
                """.formatted(poster, ledsager.uuid(), ledsager.medbragt(), foersteBorger),
                "ANALYZE maal_post",
                "ANALYZE maal_borger");
    }

    /**
     * Makes the rows of another table too, for the posts of everybody, with no other indexes than those that are named: those for
     * searching take longer to build than all the rest.
     */
    void medTabel(String navn, String... indekser) {
        var tabel = Tabel.alle(database).stream()
                .filter(t -> t.navn().equals(navn))
                .findFirst()
                .orElseThrow();
        database
                .spoerg(
                        "SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = '%s'::regclass AND NOT indisprimary"
                                .formatted(navn))
                .stream()
                .map(List::getFirst)
                .filter(i -> !List.of(indekser).contains(i))
                .forEach(i -> database.udfoer("DROP INDEX " + i));
        kopiering.kopierMange(tabel, "NOT b.hel");
        database.udfoer("VACUUM ANALYZE " + navn, "CHECKPOINT");
    }

    static String cpr(int borger) {
        return "61%08d".formatted(borger);
    }

    /**
     * Whether copies are row for row what REST writes, apart from when it was received, and from the fingerprint and the
     * hashed keys of the search, which the citizen's read does not look at.
     */
    int proev(int antal) {
        var raekker = database.spoerg("""
                SELECT m.uuid, m.ledsager, m.medbragt, b.cpr, m.tid
                FROM maal_post m JOIN maal_borger b ON b.nr = m.borger
                WHERE b.hel
                ORDER BY md5(m.nr::text) LIMIT %d
                """.formatted(antal));
        for (var r : raekker) {
            var post = new Post(
                    UUID.fromString(r.get(0)),
                    UUID.fromString(r.get(1)),
                    r.get(2).equals("t"),
                    r.get(3),
                    Instant.parse(r.get(4) + "Z"));
            var kopi = billede(post);
            database.udfoer("DELETE FROM objekt WHERE uuid = '%s'".formatted(post.uuid()));
            if (post.medbragt()) {
                database.udfoer("DELETE FROM objekt WHERE uuid = '%s'".formatted(post.ledsager()));
            }
            importer.accept(List.of(post));
            if (!billede(post).equals(kopi)) {
                throw new IllegalStateException(
                        "En kopi er ikke, hvad importer skriver:\n" + kopi + "\n" + billede(post));
            }
        }
        return raekker.size();
    }

    /** Everything that is stored of the post and its companion, and of others because of them. */
    private List<String> billede(Post post) {
        var resultat = new ArrayList<String>();
        for (var tabel : Tabel.alle(database)) {
            var raekkens = tabel.referencer().stream()
                    .map(kolonne -> "%s IN ('%s', '%s')".formatted(kolonne, post.uuid(), post.ledsager()))
                    .collect(Collectors.joining(" OR "));
            database.spoerg("""
                    SELECT (to_jsonb(t) - '{opdateret,sts_tidspunkt,fingeraftryk,noegler}'::text[])::text
                    FROM (SELECT %s FROM %s WHERE %s) AS t ORDER BY 1
                    """.formatted(tabel.navne(), tabel.navn(), raekkens))
                    .forEach(r -> resultat.add(tabel.navn() + " " + r.getFirst()));
        }
        return resultat;
    }

    /** Citizens with the median number of posts, others for every seed. */
    List<String> medianborgere(int antal, long froe) {
        return database
                .spoerg("SELECT cpr FROM maal_borger WHERE antal = %d ORDER BY hashint8extended(nr, %d) LIMIT %d"
                        .formatted(MEDIAN, froe, antal))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** The citizen whose number of posts comes nearest. */
    String borgerMed(int antal) {
        return database.vaerdi("SELECT cpr FROM maal_borger ORDER BY abs(antal - " + antal + "), nr LIMIT 1");
    }

    /** Characters that the citizen's read sends per row. */
    int bredde() {
        return (int)
                Double.parseDouble(database.vaerdi("SELECT avg(length(%s)) FROM (SELECT * FROM %s LIMIT 10000) AS r"
                        .formatted(indeks.sendes(), indeks.laeses())));
    }
}
