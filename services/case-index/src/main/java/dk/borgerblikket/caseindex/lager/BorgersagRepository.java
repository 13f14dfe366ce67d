package dk.borgerblikket.caseindex.lager;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the citizen's read sends: a row per case and citizen, and in it the documents that go with the case. A document
 * goes with a case that it is filed on when both are of one authority: anybody may write anybody's UUID into a journal post.
 *
 * <p>A case and its documents may come in any order and in two transactions at once. Neither sees the other's rows before they
 * are committed, so whoever writes one end of a filing first locks the document ({@link #LAAS_DOKUMENTER}): the second of the
 * two then sees what the first has left.
 */
final class BorgersagRepository {

    /**
     * A case of a citizen's.
     *
     * @param noegle keyed hash of the citizen's CPR reference
     * @param journaliserede documents filed on it, whether they are there or not
     */
    record Borgersag(
            byte[] noegle, Instant tidspunkt, UUID sag, String ejer, String dokument, List<UUID> journaliserede) {}

    /** A bounded number of locks, since a case may have any number of documents; taken in one order. */
    private static final String LAAS_DOKUMENTER = """
            SELECT pg_advisory_xact_lock(n.noegle)
            FROM (SELECT DISTINCT hashtextextended(d.uuid::text, 1) & 4095 AS noegle
                  FROM unnest($1::uuid[]) AS d (uuid)
                  ORDER BY 1) AS n
            """;

    /** Served by borgersag_sag. */
    private static final String FJERN = """
            DELETE FROM borgersag b
            WHERE b.sag = ANY($1)
              AND NOT EXISTS (
                SELECT FROM unnest($2::bytea[], $3::timestamptz[], $4::uuid[]) AS n (noegle, tidspunkt, sag)
                WHERE n.sag = b.sag AND n.noegle = b.noegle AND n.tidspunkt = b.tidspunkt)
            """;

    /** Lists cross as text, since rows differ in length. The documents are served by the primary key of visning. */
    private static final String GEM = """
            INSERT INTO borgersag (noegle, tidspunkt, sag, ejer_cvr, dokument, filer, dokumenter)
            SELECT n.noegle, n.tidspunkt, n.sag, n.ejer_cvr, n.dokument, d.filer, d.dokumenter
            FROM unnest($1::bytea[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[])
                 AS n (noegle, tidspunkt, sag, ejer_cvr, dokument, journaliserede)
            CROSS JOIN LATERAL (
                SELECT array_agg(v.objekt ORDER BY v.objekt) AS filer, array_agg(v.dokument ORDER BY v.objekt) AS dokumenter
                FROM visning v
                WHERE v.objekt = ANY(n.journaliserede::uuid[])
                  AND v.objekttype = 'Dokument' AND v.ejer_cvr = n.ejer_cvr::bpchar) AS d
            ON CONFLICT (noegle, tidspunkt, sag) DO UPDATE
            SET ejer_cvr = excluded.ejer_cvr, dokument = excluded.dokument,
                filer = excluded.filer, dokumenter = excluded.dokumenter
            """;

    /** Cases that the documents are filed on, except those that are written anyway. Served by henvisning_til and borgersag_sag. */
    private static final String LAAS_SAGER_MED = """
            SELECT b.sag
            FROM borgersag b
            WHERE b.sag = ANY(ARRAY(SELECT h.objekt FROM henvisning h WHERE h.til = ANY($1) AND h.art = 'JOURNALPOST'))
              AND b.sag <> ALL($2)
            ORDER BY b.noegle, b.tidspunkt, b.sag
            FOR UPDATE
            """;

    /** A statement of its own after the locks, so that it sees everything that was waited for. Served by the primary keys. */
    private static final String RET_DOKUMENTER = """
            UPDATE borgersag b
            SET (filer, dokumenter) = (
                SELECT array_agg(v.objekt ORDER BY v.objekt), array_agg(v.dokument ORDER BY v.objekt)
                FROM visning v
                WHERE v.objekt = ANY(ARRAY(SELECT h.til FROM henvisning h WHERE h.objekt = b.sag AND h.art = 'JOURNALPOST'))
                  AND v.objekttype = 'Dokument' AND v.ejer_cvr = b.ejer_cvr)
            WHERE b.sag = ANY($1)
            """;

    private final SqlConnection forbindelse;

    BorgersagRepository(SqlConnection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /**
     * Writes the rows of cases and the documents in the rows of others. What the objects are known by must be written.
     *
     * @param skrevne everything that is written
     * @param dokumenter the documents among it
     */
    Uni<Void> gem(List<UUID> skrevne, List<UUID> dokumenter, List<Borgersag> borgersager) {
        var noegler = kolonne(borgersager, Buffer[]::new, b -> Buffer.buffer(b.noegle()));
        var tider =
                kolonne(borgersager, OffsetDateTime[]::new, b -> b.tidspunkt().atOffset(ZoneOffset.UTC));
        var sager = kolonne(borgersager, UUID[]::new, Borgersag::sag);
        var laases = Stream.concat(dokumenter.stream(), borgersager.stream().flatMap(b -> b.journaliserede().stream()))
                .distinct()
                .toList();
        return laas(laases)
                .chain(() -> udfoer(FJERN, tabel(skrevne), noegler, tider, sager))
                .chain(() -> borgersager.isEmpty()
                        ? intet()
                        : udfoer(
                                        GEM,
                                        noegler,
                                        tider,
                                        sager,
                                        kolonne(borgersager, String[]::new, Borgersag::ejer),
                                        kolonne(borgersager, String[]::new, Borgersag::dokument),
                                        kolonne(borgersager, String[]::new, b -> liste(b.journaliserede())))
                                .replaceWithVoid())
                .chain(() -> retSagerMed(dokumenter, skrevne));
    }

    /** Takes documents that are gone out of the rows of the cases that they are filed on. */
    Uni<Void> fjernet(List<UUID> fjernede) {
        return laas(fjernede).chain(() -> retSagerMed(fjernede, List.of()));
    }

    private Uni<Void> laas(List<UUID> dokumenter) {
        return dokumenter.isEmpty()
                ? intet()
                : udfoer(LAAS_DOKUMENTER, tabel(dokumenter)).replaceWithVoid();
    }

    private Uni<Void> retSagerMed(List<UUID> dokumenter, List<UUID> skrevne) {
        return dokumenter.isEmpty()
                ? intet()
                : udfoer(LAAS_SAGER_MED, tabel(dokumenter), tabel(skrevne))
                        .flatMap(sager -> sager.size() == 0
                                ? intet()
                                : udfoer(RET_DOKUMENTER, (Object) uuider(sager)).replaceWithVoid());
    }

    private static UUID[] uuider(RowSet<Row> sager) {
        return sager.stream().map(r -> r.getUUID("sag")).distinct().toArray(UUID[]::new);
    }

    private static Object tabel(Collection<UUID> uuider) {
        return uuider.toArray(UUID[]::new);
    }

    private static String liste(List<UUID> uuider) {
        return uuider.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Uni<RowSet<Row>> udfoer(String sql, Object... parametre) {
        return forbindelse.preparedQuery(sql).execute(Tuple.from(parametre));
    }

    private static Uni<Void> intet() {
        return Uni.createFrom().voidItem();
    }

    private static <R, V> V[] kolonne(List<R> raekker, IntFunction<V[]> tabel, Function<? super R, ? extends V> felt) {
        return raekker.stream().map(felt).toArray(tabel);
    }
}
