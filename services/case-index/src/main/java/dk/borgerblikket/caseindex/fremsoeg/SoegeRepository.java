package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.caseindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.Objekt;
import dk.borgerblikket.registrations.Objekttype;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What search asks the database. Every question holds the reader's condition. */
@Singleton
class SoegeRepository {

    /**
     * All hits are counted, one page of them is read. Served by the primary key (UUIDs), soegning_noegler (relations and
     * numbers), soegning_tekst (titles), or else soegning_ejer.
     */
    private static final String SIDE = """
            WITH fund AS MATERIALIZED (
                SELECT s.objekt, s.notater, row_number() OVER (ORDER BY %4$s) AS nr
                FROM soegning s JOIN objekt o ON o.uuid = s.objekt
                WHERE s.objekttype = %1$s AND %2$s AND %3$s),
            side AS (SELECT f.objekt, f.nr FROM fund f ORDER BY f.nr OFFSET %5$s LIMIT %6$s),
            fylde AS (
                SELECT COALESCE(sum(pg_column_size(o.indhold)), 0) AS bytes
                FROM side JOIN objekt o ON o.uuid = side.objekt
                WHERE %7$s)
            SELECT t.antal, t.notater, o.uuid, o.tidspunkt, o.opdateret, o.antal_registreringer, fylde.bytes,
                   CASE WHEN %7$s AND fylde.bytes <= %8$s THEN o.indhold::text END AS indhold
            FROM (SELECT count(*) AS antal, COALESCE(sum(f.notater), 0) AS notater FROM fund f) AS t
            CROSS JOIN fylde
            LEFT JOIN (side JOIN objekt o ON o.uuid = side.objekt) ON true
            ORDER BY side.nr
            """;

    /** Served by soegning_noegler; without keys by soegning_ejer. */
    private static final String KANDIDATER = """
            SELECT s.objekt FROM soegning s WHERE s.objekttype = %1$s AND %2$s AND %3$s LIMIT %4$s
            """;

    /** Most that a page may take in the database: it is read into memory. */
    static final long MAKS_BYTES = 32L * 1024 * 1024;

    private final Soegefrist soegefrist;
    private final Laesekontrol laesekontrol;

    SoegeRepository(Soegefrist soegefrist, Laesekontrol laesekontrol) {
        this.soegefrist = soegefrist;
        this.laesekontrol = laesekontrol;
    }

    /**
     * A page of hits of one kind.
     *
     * @param antal all hits, on whatever page
     * @param notater journal notes on all of them
     * @param objekter the hits of the page; without content when none was asked for
     */
    record Fundet<T>(long antal, long notater, List<Hit<T>> objekter) {

        static <T> Fundet<T> intet() {
            return new Fundet<>(0, 0, List.of());
        }
    }

    /** A hit, with its content when that was asked for. */
    record Hit<T>(UUID uuid, Optional<Objekt<T>> objekt) {}

    /**
     * A search of one kind of object.
     *
     * @param uuider objects that are found whatever the expression says
     * @param udtryk the expression, about this kind only; empty when nothing is searched for
     * @param medIndhold whether the content of the hits is read
     */
    record Spoergsmaal(
            List<UUID> uuider, Optional<Udtryk> udtryk, Raekkefoelge raekkefoelge, Side side, boolean medIndhold) {}

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
                    long notater = 0;
                    var hits = new ArrayList<Hit<T>>(raekker.size());
                    for (var r : raekker) {
                        antal = r.getLong("antal");
                        notater = r.getLong("notater");
                        if (r.getLong("bytes") > MAKS_BYTES) {
                            throw new Fejl(
                                    Soegefejl.UGYLDIG_SOEGNING,
                                    "Siden fylder for meget; bed om færre med MaksimalAntalKvantitet");
                        }
                        if (r.getUUID("uuid") != null) {
                            hits.add(hit(type, r));
                        }
                    }
                    return new Fundet<>(antal, notater, List.copyOf(hits));
                });
    }

    String sql(Objekttype<?> type, Laeser laeser, Spoergsmaal spoergsmaal, Parametre parametre) {
        var kravsql = new Kravsql(parametre);
        var led = new ArrayList<String>(2);
        if (!spoergsmaal.uuider().isEmpty()) {
            led.add(kravsql.betingelse(new Udtryk.Blandt(Set.copyOf(spoergsmaal.uuider()))));
        }
        spoergsmaal.udtryk().ifPresent(u -> led.add(kravsql.betingelse(u)));
        return SIDE.formatted(
                parametre.tekst(type.navn()),
                laesekontrol.betingelse(laeser, parametre),
                led.isEmpty() ? "false" : "(" + String.join(" OR ", led) + ")",
                spoergsmaal.raekkefoelge().sql(spoergsmaal.uuider(), parametre),
                parametre.tal(spoergsmaal.side().fra()),
                parametre.tal(spoergsmaal.side().antal()),
                parametre.sandt(spoergsmaal.medIndhold()),
                parametre.tal(MAKS_BYTES));
    }

    /** Objects that can have fulfilled the criterion at some time; at most so many. */
    Uni<List<UUID>> kandidater(Laeser laeser, Kriterium kriterium, int hoejst) {
        var parametre = new Parametre();
        var sql = KANDIDATER.formatted(
                parametre.tekst(kriterium.art().navn()),
                laesekontrol.betingelse(laeser, parametre),
                new Kravsql(parametre).noegler(kriterium),
                parametre.tal(hoejst));
        return soegefrist.spoerg(sql, parametre.tuple()).map(raekker -> {
            var resultat = new ArrayList<UUID>(raekker.size());
            raekker.forEach(r -> resultat.add(r.getUUID(0)));
            return resultat;
        });
    }

    /** The objects among these that the reader sees, in the order given. */
    <T> Uni<List<Objekt<T>>> blandt(Objekttype<T> type, Laeser laeser, Collection<UUID> uuider) {
        if (uuider.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var alle = new Spoergsmaal(
                List.copyOf(uuider),
                Optional.empty(),
                Raekkefoelge.sager(Sortering.INGEN),
                new Side(0, uuider.size()),
                true);
        return side(type, laeser, alle)
                .map(f ->
                        f.objekter().stream().flatMap(h -> h.objekt().stream()).toList());
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
