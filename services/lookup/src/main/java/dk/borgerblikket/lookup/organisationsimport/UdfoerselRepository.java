package dk.borgerblikket.lookup.organisationsimport;

import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.Lagerformat;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import that is being carried out. */
@Singleton
final class UdfoerselRepository {

    /** An import that this copy of the service has taken on. */
    record Opgave(UUID id, Cvr cvr, String hvem, Instant bekraeftet) {}

    /**
     * An object that is still to be done.
     *
     * @param indhold as it is to be; null for one that closes
     * @param uaendret whether nobody has registered it since the preview
     */
    record Rest(
            int nummer, Objektart art, UUID uuid, @Nullable Registrering indhold, boolean uaendret) {}

    /** What became of one. @param fejl null when it is done */
    record Udfald(int nummer, @Nullable String fejl) {}

    /**
     * Is what the preview saw still so? Something was registered, or has become active beside it. Served by the primary
     * keys, objekt_art_ejer and tilstand_objekt.
     */
    private static final String AENDRET = """
            SELECT EXISTS (
                SELECT FROM organisationsimport_post p
                LEFT JOIN objekt o ON o.uuid = p.objekt
                WHERE p.import = i.id AND p.objekt IS NOT NULL AND coalesce(o.antal_registreringer, 0) <> p.antal)
            OR EXISTS (
                SELECT FROM objekt o
                WHERE o.ejer_cvr = i.cvr AND o.objekttype = ANY(i.arter)
                  AND EXISTS (SELECT FROM tilstand t WHERE t.objekt = o.uuid AND t.aktiv AND t.fra <= $2 AND t.til > $2)
                  AND NOT EXISTS (SELECT FROM organisationsimport_post p WHERE p.import = i.id AND p.objekt = o.uuid))
            FROM organisationsimport i
            WHERE i.id = $1
            """;

    /** Lines of which it cannot be seen what they are about. Served by organisationsimport_post_hvad. */
    private static final String ULAESELIGE = """
            SELECT count(*) FROM organisationsimport_post
            WHERE import = $1 AND hvad = 'AFVIST' AND objekt IS NULL AND tekst LIKE 'I-01:%'
            """;

    private static final String BEKRAEFT = """
            UPDATE organisationsimport SET bekraeftet = clock_timestamp() WHERE id = $1 AND bekraeftet IS NULL
            """;

    /** Served by organisationsimport_i_gang. */
    private static final String TAG = """
            UPDATE organisationsimport
            SET holdes_til = clock_timestamp() + make_interval(secs => $1)
            WHERE id = (
                SELECT id FROM organisationsimport
                WHERE bekraeftet IS NOT NULL AND afsluttet IS NULL AND (holdes_til IS NULL OR holdes_til < clock_timestamp())
                ORDER BY bekraeftet
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, cvr, hvem, bekraeftet
            """;

    /** Served by organisationsimport_post_rest. */
    private static final String NAESTE = """
            SELECT p.nummer, p.art, p.objekt, p.indhold::text AS indhold, coalesce(o.antal_registreringer, 0) = p.antal AS uaendret
            FROM organisationsimport_post p
            LEFT JOIN objekt o ON o.uuid = p.objekt
            WHERE p.import = $1 AND p.udfald IS NULL AND p.hvad IN ('NY', 'AENDRET', 'LUKKES')
            ORDER BY p.nummer
            LIMIT $2
            """;

    private static final String FREM = """
            WITH udfald AS (
                UPDATE organisationsimport_post p
                SET udfald = CASE WHEN u.fejl IS NULL THEN 'UDFOERT' ELSE 'FEJLET' END, tekst = u.fejl, indhold = NULL
                FROM unnest($2::int[], $3::text[]) AS u (nummer, fejl)
                WHERE p.import = $1 AND p.nummer = u.nummer)
            UPDATE organisationsimport
            SET senest = clock_timestamp(), holdes_til = clock_timestamp() + make_interval(secs => $4)
            WHERE id = $1
            """;

    private static final String AFSLUT = """
            UPDATE organisationsimport SET afsluttet = clock_timestamp(), holdes_til = NULL
            WHERE id = $1 AND afsluttet IS NULL
              AND NOT EXISTS (SELECT FROM organisationsimport_post
                              WHERE import = $1 AND udfald IS NULL AND hvad IN ('NY', 'AENDRET', 'LUKKES'))
            """;

    private static final String RYD = """
            DELETE FROM organisationsimport
            WHERE bekraeftet IS NULL AND udloeber < clock_timestamp()
               OR afsluttet < clock_timestamp() - make_interval(secs => $1)
            """;

    private final Pool pool;

    UdfoerselRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Boolean> aendret(UUID id, Instant nu) {
        return pool.preparedQuery(AENDRET)
                .execute(Tuple.of(id, nu.atOffset(ZoneOffset.UTC)))
                .map(raekker -> raekker.iterator().next().getBoolean(0));
    }

    Uni<Long> ulaeselige(UUID id) {
        return pool.preparedQuery(ULAESELIGE)
                .execute(Tuple.of(id))
                .map(raekker -> raekker.iterator().next().getLong(0));
    }

    Uni<Void> bekraeft(UUID id) {
        return pool.preparedQuery(BEKRAEFT).execute(Tuple.of(id)).replaceWithVoid();
    }

    /** Takes on an import that is started and that nobody works on; null when there is none. */
    Uni<@Nullable Opgave> tag(double sekunder) {
        return pool.preparedQuery(TAG).execute(Tuple.of(sekunder)).map(raekker -> {
            if (raekker.size() == 0) {
                return null;
            }
            var r = raekker.iterator().next();
            return new Opgave(
                    r.getUUID("id"),
                    new Cvr(r.getString("cvr")),
                    r.getString("hvem"),
                    r.getOffsetDateTime("bekraeftet").toInstant());
        });
    }

    Uni<List<Rest>> naeste(UUID id, int hoejst) {
        return pool.preparedQuery(NAESTE).execute(Tuple.of(id, hoejst)).map(raekker -> {
            var rest = new ArrayList<Rest>(raekker.size());
            raekker.forEach(r -> rest.add(rest(r)));
            return rest;
        });
    }

    private static Rest rest(Row r) {
        var indhold = r.getString("indhold");
        return new Rest(
                r.getInteger("nummer"),
                Objektart.vedNavn(r.getString("art")).orElseThrow(),
                r.getUUID("objekt"),
                indhold == null ? null : Lagerformat.laes(indhold, Registrering.class),
                r.getBoolean("uaendret"));
    }

    /** Keeps what became of the objects, and the import for this copy a while longer. */
    Uni<Void> frem(UUID id, List<Udfald> udfald, double sekunder) {
        return pool.preparedQuery(FREM)
                .execute(Tuple.tuple()
                        .addUUID(id)
                        .addArrayOfInteger(udfald.stream().map(Udfald::nummer).toArray(Integer[]::new))
                        .addArrayOfString(udfald.stream().map(Udfald::fejl).toArray(String[]::new))
                        .addDouble(sekunder))
                .replaceWithVoid();
    }

    Uni<Void> afslut(UUID id) {
        return pool.preparedQuery(AFSLUT).execute(Tuple.of(id)).replaceWithVoid();
    }

    /** Deletes previews that can no longer be carried out, and receipts that are old. */
    Uni<Void> ryd(Duration kvitteringer) {
        return pool.preparedQuery(RYD)
                .execute(Tuple.of((double) kvitteringer.toSeconds()))
                .replaceWithVoid();
    }
}
