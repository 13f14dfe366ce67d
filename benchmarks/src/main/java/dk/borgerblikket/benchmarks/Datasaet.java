package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The cases that are read. Two cases and a document are imported over REST, so that their rows are what ingest writes; all
 * others are copies of those rows in which only what differs between two cases is replaced, in every table that belongs to
 * an object. {@link #proev} holds copies against what REST writes for the same message.
 */
final class Datasaet {

    private static final int MEDIAN = 20;
    private static final int STOERSTE = 10_000;

    /** So many cases are copied in every table; those after them only in the tables that the citizen's read touches. */
    private static final long HELE = 100_000;

    private static final Set<String> LAESES = Set.of("borgersag", "visning");

    private final Database database;
    private final Sagsindeks indeks;
    private final Skabelon skabelon;
    private long sager;
    private int borgere;

    Datasaet(Database database, Sagsindeks indeks, Skabelon skabelon) throws IOException {
        this.database = database;
        this.indeks = indeks;
        this.skabelon = skabelon;
        database.udfoer("""
                CREATE TABLE maal_borger (nr int PRIMARY KEY, cpr text, hex text, base64 text, antal int)
                """, """
                CREATE TABLE maal_sag (nr bigint PRIMARY KEY, borger int, sag uuid, dokument uuid, tid text)
                """);
    }

    /** The template's rows; the message is sent as any other. */
    void skriv(List<Skabelon.Sag> sager) {
        try (var klient = new Klient(indeks.port())) {
            var svar = klient.post("/sagdokumentindeks/v1/importer", indeks.systemtoken(), skabelon.besked(sager));
            if (svar.status() != 200 || svar.tekst().matches("(?s).*\"StatusKode\":(?!20).*")) {
                throw new IllegalStateException("importer svarede " + svar.status() + ": " + svar.tekst());
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    /** Makes it so many cases altogether. The tail is the same whatever the number: one citizen with 10,000, one 5,000 … */
    void udvidTil(long antal) throws SQLException, IOException {
        if (sager < HELE) {
            udvid(Math.min(antal, HELE), Datasaet::alle);
        }
        if (sager < antal) {
            udvid(antal, LAESES::contains);
        }
        database.udfoer("VACUUM ANALYZE", "CHECKPOINT");
    }

    private static boolean alle(String tabel) {
        return true;
    }

    private void udvid(long antal, Predicate<String> tabeller) throws SQLException, IOException {
        var grund = sager == 0;
        if (grund) {
            skriv(skabelonsager());
        }
        var linjer = new StringBuilder();
        var nye = 0L;
        var foersteBorger = borgere + 1;
        var mangler = antal - sager;
        for (var rang = 1; nye < mangler; rang++) {
            var haler = grund ? (int) Math.min(STOERSTE, antal / 10) / rang : 0;
            var egne = (int) Math.min(mangler - nye, Math.max(MEDIAN, haler));
            var cpr = cpr(++borgere);
            var noegle = Skabelon.Borgernoegle.af(cpr);
            linjer.append(borgere)
                    .append('\t')
                    .append(cpr)
                    .append('\t')
                    .append(noegle.hex())
                    .append('\t')
                    .append(noegle.base64())
                    .append('\t')
                    .append(egne)
                    .append('\n');
            nye += egne;
        }
        try (var forbindelse = database.forbind()) {
            forbindelse
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY maal_borger FROM STDIN", new StringReader(linjer.toString()));
        }
        database.udfoer("""
                INSERT INTO maal_sag (nr, borger, sag, dokument, tid)
                SELECT %1$d + row_number() OVER (ORDER BY md5(b.nr || '-' || i)), b.nr, md5('sag' || b.nr || '-' || i)::uuid,
                       md5('dokument' || b.nr || '-' || i)::uuid,
                       to_char(timestamp '2021-01-01' + abs(hashint8(b.nr * 100003::bigint + i)) %% 157680000 * interval '1 second',
                               'YYYY-MM-DD"T"HH24:MI:SS')
                FROM maal_borger b, generate_series(1, b.antal) AS i
                WHERE b.nr >= %2$d
                """.formatted(sager, foersteBorger));
        kopier(sager, tabeller);
        sager = antal;
    }

    static String cpr(int borger) {
        return "61%08d".formatted(borger);
    }

    private static List<Skabelon.Sag> skabelonsager() {
        var tid = Instant.parse(Skabelon.TID + "Z");
        return List.of(
                new Skabelon.Sag(UUID.fromString(Skabelon.SAG), new UUID(0, 0), false, Skabelon.CPR, tid),
                new Skabelon.Sag(
                        UUID.fromString(Skabelon.SAG_MED_DOKUMENT),
                        UUID.fromString(Skabelon.DOKUMENT),
                        true,
                        Skabelon.CPR,
                        tid));
    }

    private record Tabel(String navn, String kolonne, String kolonner) {}

    private List<Tabel> tabeller() {
        return database.spoerg("""
                SELECT f.tabel::regclass::text, f.kolonne,
                       (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                        FROM pg_attribute a
                        WHERE a.attrelid = f.tabel AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                          AND a.attidentity = '')
                FROM (SELECT 'objekt'::regclass::oid AS tabel, 'uuid'::name AS kolonne, 0 AS orden
                      UNION ALL
                      SELECT c.conrelid, a.attname, 1
                      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                      WHERE c.contype = 'f' AND c.confrelid = 'objekt'::regclass) AS f
                ORDER BY f.orden, 1
                """).stream()
                .map(r -> new Tabel(r.get(0), r.get(1), r.get(2)))
                .toList();
    }

    private void kopier(long efter, Predicate<String> med) {
        var skabelonnoegle = Skabelon.Borgernoegle.af(Skabelon.CPR);
        for (var tabel : tabeller().stream().filter(t -> med.test(t.navn)).toList()) {
            database.udfoer("""
                    SET TimeZone = 'UTC';
                    SET session_replication_role = replica;
                    SET synchronous_commit = off;
                    INSERT INTO %1$s (%3$s)
                    SELECT %12$s
                    FROM (SELECT s.*, b.cpr, b.hex, b.base64, unnest(CASE WHEN s.nr %% 4 = 0
                                THEN ARRAY['%5$s', '%6$s']::uuid[] ELSE ARRAY['%4$s']::uuid[] END) AS skabelon
                          FROM maal_sag s JOIN maal_borger b ON b.nr = s.borger
                          WHERE s.nr > %10$d) AS m
                    JOIN (SELECT %2$s AS skabelon, to_jsonb(t)::text AS tekst FROM %1$s t
                          WHERE %2$s IN ('%4$s', '%5$s', '%6$s')) AS x ON x.skabelon = m.skabelon,
                    LATERAL jsonb_populate_record(NULL::%1$s, replace(replace(replace(replace(replace(replace(replace(x.tekst,
                        '%4$s', m.sag::text), '%5$s', m.sag::text), '%6$s', m.dokument::text),
                        '%7$s', m.cpr), '%8$s', m.hex), '%9$s', m.base64), '%11$s', m.tid)::jsonb) AS r
                    ORDER BY m.nr
                    """.formatted(
                            tabel.navn,
                            tabel.kolonne,
                            tabel.kolonner,
                            Skabelon.SAG,
                            Skabelon.SAG_MED_DOKUMENT,
                            Skabelon.DOKUMENT,
                            Skabelon.CPR,
                            skabelonnoegle.hex(),
                            skabelonnoegle.base64(),
                            efter,
                            Skabelon.TID,
                            tabel.kolonner.replaceAll("(^|, )", "$1r.")));
        }
    }

    /**
     * Whether copies are row for row what REST writes, apart from when it was received, and from the fingerprint and the
     * hashed keys of the search, which the citizen's read does not look at.
     */
    int proev(int antal) {
        var raekker = database.spoerg("""
                SELECT s.sag, s.dokument, s.nr %% 4 = 0, b.cpr, s.tid
                FROM maal_sag s JOIN maal_borger b ON b.nr = s.borger
                WHERE s.nr <= %d
                ORDER BY md5(s.nr::text) LIMIT %d
                """.formatted(HELE, antal));
        for (var r : raekker) {
            var sag = new Skabelon.Sag(
                    UUID.fromString(r.get(0)),
                    UUID.fromString(r.get(1)),
                    r.get(2).equals("t"),
                    r.get(3),
                    Instant.parse(r.get(4) + "Z"));
            var kopi = billede(sag);
            database.udfoer("DELETE FROM objekt WHERE uuid IN ('%s', '%s')".formatted(sag.uuid(), sag.dokument()));
            skriv(List.of(sag));
            if (!billede(sag).equals(kopi)) {
                throw new IllegalStateException(
                        "En kopi er ikke, hvad importer skriver:\n" + kopi + "\n" + billede(sag));
            }
        }
        return raekker.size();
    }

    private List<String> billede(Skabelon.Sag sag) {
        var resultat = new ArrayList<String>();
        for (var tabel : tabeller()) {
            database.spoerg("""
                    SELECT (to_jsonb(t) - '{opdateret,sts_tidspunkt,fingeraftryk,noegler}'::text[])::text
                    FROM (SELECT %s FROM %s WHERE %s IN ('%s', '%s')) AS t ORDER BY 1
                    """.formatted(tabel.kolonner, tabel.navn, tabel.kolonne, sag.uuid(), sag.dokument()))
                    .forEach(r -> resultat.add(tabel.navn + " " + r.getFirst()));
        }
        return resultat;
    }

    /** Citizens with 20 cases, others for every seed. */
    List<String> medianborgere(int antal, long froe) {
        var alle = database.spoerg("SELECT cpr FROM maal_borger WHERE antal = " + MEDIAN + " ORDER BY nr");
        var tilfaeldig = new Random(froe);
        return Stream.generate(() -> alle.get(tilfaeldig.nextInt(alle.size())).getFirst())
                .limit(antal)
                .toList();
    }

    /** The citizen whose number of cases comes nearest. */
    String borgerMed(int antal) {
        return database.vaerdi("SELECT cpr FROM maal_borger ORDER BY abs(antal - " + antal + "), nr LIMIT 1");
    }
}
