package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * The cases that are read. Two cases and a document are imported over REST, so that their rows are what ingest writes; all
 * others are copies of those rows in which only what differs between two cases is replaced ({@link Kopiering}), in every table
 * that belongs to an object. {@link #proev} holds copies against what REST writes for the same message.
 */
final class Datasaet {

    private static final int MEDIAN = 20;
    private static final int STOERSTE = 10_000;

    /** So many cases are copied in every table; those after them only in the one that the citizen's read touches. */
    private static final long HELE = 5_000;

    private static final String LAESES = "borgersag";

    private final Database database;
    private final Sagsindeks indeks;
    private final Skabelon skabelon;
    private final Kopiering kopiering;
    private long sager;
    private int borgere;

    Datasaet(Database database, Sagsindeks indeks, Skabelon skabelon) {
        this.database = database;
        this.indeks = indeks;
        this.skabelon = skabelon;
        this.kopiering = new Kopiering(database);
        database.udfoer("""
                CREATE UNLOGGED TABLE maal_borger (nr int PRIMARY KEY, cpr text, hex text, base64 text, antal int)
                """, """
                CREATE UNLOGGED TABLE maal_sag (nr bigint PRIMARY KEY, borger int, sag uuid, dokument uuid, tid text)
                """);
    }

    /** The template's rows; the message is sent as any other. */
    private void skriv(List<Skabelon.Sag> sager) {
        try (var klient = new Klient(indeks.port())) {
            var svar = klient.post("/sagdokumentindeks/v1/importer", indeks.systemtoken(), skabelon.besked(sager));
            if (svar.status() != 200 || svar.tekst().matches("(?s).*\"StatusKode\":(?!20).*")) {
                throw new IllegalStateException("importer svarede " + svar.status() + ": " + svar.tekst());
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    /**
     * Makes it so many cases altogether, their rows in random order. The tail is made with the first of them: one citizen with
     * 10,000 cases, the next with 5,000, the tenth with 1,000 (or a tenth of all, a twentieth …, when they are few).
     */
    void udvidTil(long antal) throws SQLException, IOException {
        var foerste = sager == 0;
        if (foerste) {
            skriv(skabelonsager());
        }
        var begyndt = System.nanoTime();
        borgereTil(antal, foerste);
        var tabeller = kopiering.tabeller();
        // The first cases by number are spread over all citizens, so that whole ones are copied of every kind.
        for (var tabel : tabeller) {
            if (foerste && !tabel.navn().equals(LAESES)) {
                kopiering.kopier(tabel, 0, Math.min(antal, HELE));
            }
        }
        var laeses = tabeller.stream()
                .filter(t -> t.navn().equals(LAESES))
                .findFirst()
                .orElseThrow();
        Main.sig("  borgere og sager er talt op på %d s".formatted((System.nanoTime() - begyndt) / 1_000_000_000));
        kopiering.kopierMange(laeses, sager, antal);
        Main.sig("  rækkerne er skrevet på %d s".formatted((System.nanoTime() - begyndt) / 1_000_000_000));
        sager = antal;
        // Of everything, so that PostgreSQL finds nothing to clear up while it is measured.
        database.udfoer("VACUUM ANALYZE", "CHECKPOINT");
        Main.sig("  klar efter %d s".formatted((System.nanoTime() - begyndt) / 1_000_000_000));
    }

    private void borgereTil(long antal, boolean medHale) throws SQLException, IOException {
        var linjer = new StringBuilder();
        var nye = 0L;
        var foersteBorger = borgere + 1;
        var mangler = antal - sager;
        for (var rang = 1; nye < mangler; rang++) {
            var hale = medHale ? (int) Math.min(STOERSTE, antal / 10) / rang : 0;
            var egne = (int) Math.min(mangler - nye, Math.max(MEDIAN, hale));
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
        database.udfoer(
                "SET work_mem = '512MB'",
                """
                INSERT INTO maal_sag (nr, borger, sag, dokument, tid)
                SELECT %d + row_number() OVER (ORDER BY s.sag), s.borger, s.sag, s.dokument, s.tid
                FROM (SELECT b.nr AS borger, md5('sag' || b.nr || '-' || i)::uuid AS sag,
                             md5('dokument' || b.nr || '-' || i)::uuid AS dokument,
                             to_char(timestamp '2021-01-01'
                                         + abs(hashint8(b.nr * 100003::bigint + i) %% 157680000) * interval '1 second',
                                     'YYYY-MM-DD"T"HH24:MI:SS') AS tid
                      FROM maal_borger b, generate_series(1, b.antal) AS i
                      WHERE b.nr >= %d) AS s
                """.formatted(sager, foersteBorger),
                "ANALYZE maal_sag",
                "ANALYZE maal_borger");
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
        for (var tabel : kopiering.tabeller()) {
            database.spoerg("""
                    SELECT (to_jsonb(t) - '{opdateret,sts_tidspunkt,fingeraftryk,noegler}'::text[])::text
                    FROM (SELECT %s FROM %s WHERE %s IN ('%s', '%s')) AS t ORDER BY 1
                    """.formatted(tabel.navne(), tabel.navn(), tabel.kolonne(), sag.uuid(), sag.dokument()))
                    .forEach(r -> resultat.add(tabel.navn() + " " + r.getFirst()));
        }
        return resultat;
    }

    /** Citizens with 20 cases, others for every seed. */
    List<String> medianborgere(int antal, long froe) {
        return database
                .spoerg("SELECT cpr FROM maal_borger WHERE antal = %d ORDER BY hashint8extended(nr, %d) LIMIT %d"
                        .formatted(MEDIAN, froe, antal))
                .stream()
                .map(List::getFirst)
                .toList();
    }

    /** The citizen whose number of cases comes nearest. */
    String borgerMed(int antal) {
        return database.vaerdi("SELECT cpr FROM maal_borger ORDER BY abs(antal - " + antal + "), nr LIMIT 1");
    }

    /** Characters that the citizen's read sends per case. */
    int bredde() {
        return (int) Double.parseDouble(database.vaerdi("""
                SELECT avg(length(dokument) + coalesce(length(array_to_string(dokumenter, ',')), 0))
                FROM (SELECT dokument, dokumenter FROM borgersag LIMIT 10000) AS s
                """));
    }
}
