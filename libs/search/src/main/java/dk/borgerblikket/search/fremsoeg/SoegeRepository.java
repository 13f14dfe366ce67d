package dk.borgerblikket.search.fremsoeg;

import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.Soegefrist;
import dk.borgerblikket.search.kriterier.Kravsql;
import dk.borgerblikket.search.kriterier.Kriterium;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What search asks the database. Every question holds the reader's condition, and its authority: it sees no other's objects. */
@Singleton
public class SoegeRepository {

    /**
     * All hits are counted, one page of them is read. Served by the primary key (UUIDs), soegning_noegler (relations and
     * numbers), soegning_tekst (titles), or else soegning_ejer.
     */
    private static final String SIDE = """
            WITH fund AS MATERIALIZED (
                SELECT s.objekt, %9$s AS dele, row_number() OVER (ORDER BY %4$s) AS nr
                FROM %10$s
                WHERE s.ejer_cvr = %11$s AND s.objekttype = %1$s AND %2$s AND %3$s),
            side AS (SELECT f.objekt, f.nr FROM fund f ORDER BY f.nr OFFSET %5$s LIMIT %6$s),
            fylde AS (
                SELECT COALESCE(sum(pg_column_size(o.indhold)), 0) AS bytes
                FROM side JOIN objekt o ON o.uuid = side.objekt
                WHERE %7$s)
            SELECT t.antal, t.dele, o.uuid, o.tidspunkt, o.opdateret, o.antal_registreringer, fylde.bytes,
                   CASE WHEN %7$s AND fylde.bytes <= %8$s THEN o.indhold::text END AS indhold
            FROM (SELECT count(*) AS antal, COALESCE(sum(f.dele), 0)::bigint AS dele FROM fund f) AS t
            CROSS JOIN fylde
            LEFT JOIN (side JOIN objekt o ON o.uuid = side.objekt) ON true
            ORDER BY side.nr
            """;

    /** Served by soegning_noegler; without keys by soegning_ejer. */
    private static final String KANDIDATER = """
            SELECT s.objekt FROM soegning s
            WHERE s.ejer_cvr = %5$s AND s.objekttype = %1$s AND %2$s AND %3$s
            LIMIT %4$s
            """;

    /** Most that a page may take in the database: it is read into memory. */
    static final long MAKS_BYTES = 32L * 1024 * 1024;

    private final Soegefrist soegefrist;
    private final Laesevilkaar vilkaar;

    SoegeRepository(Soegefrist soegefrist, Laesevilkaar vilkaar) {
        this.soegefrist = soegefrist;
        this.vilkaar = vilkaar;
    }

    /**
     * A page of hits of one kind.
     *
     * @param antal all hits, on whatever page
     * @param dele the parts of all of them that are counted besides
     * @param objekter the hits of the page; without content when none was asked for
     */
    public record Fundet<T>(long antal, long dele, List<Hit<T>> objekter) {

        static <T> Fundet<T> intet() {
            return new Fundet<>(0, 0, List.of());
        }
    }

    /** A hit, with its content when that was asked for. */
    public record Hit<T>(UUID uuid, Optional<Objekt<T>> objekt) {}

    /**
     * A search of one kind of object.
     *
     * @param udtryk the expression, about this kind only, and about objects as they are
     * @param foerst hits that come first, in this order, when no other order is asked for
     * @param dele the number of parts of a hit that are counted besides: fixed SQL
     * @param medIndhold whether the content of the hits is read
     */
    public record Spoergsmaal(
            Udtryk udtryk, List<UUID> foerst, Raekkefoelge raekkefoelge, Side side, String dele, boolean medIndhold) {}

    /**
     * Searches. Content is read on a worker thread: a page of it can take long.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, as failure, when the content of the page is too large, or the
     *     search takes too long
     */
    <T> Uni<Fundet<T>> side(Objekttype<T> type, Laeser laeser, Spoergsmaal spoergsmaal) {
        var parametre = new Parametre();
        var sql = sql(type, laeser, spoergsmaal, parametre);
        return soegefrist
                .spoerg(sql, parametre.tuple())
                .emitOn(spoergsmaal.medIndhold() ? Infrastructure.getDefaultWorkerPool() : Runnable::run)
                .map(raekker -> {
                    long antal = 0;
                    long dele = 0;
                    var hits = new ArrayList<Hit<T>>(raekker.size());
                    for (var r : raekker) {
                        antal = r.getLong("antal");
                        dele = r.getLong("dele");
                        if (r.getLong("bytes") > MAKS_BYTES) {
                            throw new Fejl(
                                    Soegefejl.UGYLDIG_SOEGNING,
                                    "Siden fylder for meget; bed om færre med MaksimalAntalKvantitet");
                        }
                        if (r.getUUID("uuid") != null) {
                            hits.add(hit(type, r));
                        }
                    }
                    return new Fundet<>(antal, dele, List.copyOf(hits));
                });
    }

    /** The question as it is put to the database. */
    public String sql(Objekttype<?> type, Laeser laeser, Spoergsmaal spoergsmaal, Parametre parametre) {
        return SIDE.formatted(
                parametre.tekst(type.navn()),
                vilkaar.betingelse(laeser, parametre),
                new Kravsql(parametre).betingelse(spoergsmaal.udtryk()),
                spoergsmaal.raekkefoelge().sql(spoergsmaal.foerst(), parametre),
                parametre.tal(spoergsmaal.side().fra()),
                parametre.tal(spoergsmaal.side().antal()),
                parametre.sandt(spoergsmaal.medIndhold()),
                parametre.tal(MAKS_BYTES),
                spoergsmaal.dele(),
                vilkaar.kilde(laeser, parametre),
                parametre.cvr(laeser.cvr()));
    }

    /** Objects that can have fulfilled the criterion at some time; at most so many. */
    Uni<List<UUID>> kandidater(Laeser laeser, Kriterium kriterium, int hoejst) {
        var parametre = new Parametre();
        var sql = KANDIDATER.formatted(
                parametre.tekst(kriterium.objekttype()),
                vilkaar.betingelse(laeser, parametre),
                new Kravsql(parametre).noegler(kriterium),
                parametre.tal(hoejst),
                parametre.cvr(laeser.cvr()));
        return soegefrist.spoerg(sql, parametre.tuple()).map(raekker -> {
            var resultat = new ArrayList<UUID>(raekker.size());
            raekker.forEach(r -> resultat.add(r.getUUID(0)));
            return resultat;
        });
    }

    private static <T> Hit<T> hit(Objekttype<T> type, Row r) {
        var uuid = r.getUUID("uuid");
        var indhold = Optional.ofNullable(r.getString("indhold"));
        return new Hit<>(
                uuid,
                indhold.map(i -> new Objekt<>(
                        uuid,
                        r.getOffsetDateTime("tidspunkt").toInstant(),
                        r.getOffsetDateTime("opdateret").toInstant(),
                        r.getInteger("antal_registreringer"),
                        Lagerformat.laes(i, type.klasse()))));
    }
}
