package dk.borgerblikket.benefitindex.borger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored texts of one citizen. */
@Singleton
final class YdelsesoverblikRepository {

    /**
     * Which grants is this party on, newest first, and which payments have lines on them? One round trip. Served by
     * part_noegle, then the primary keys of bevilling_visning and effektuering_visning. One grant more than the page is
     * read to know whether there is a next page; its payments are not.
     */
    private static final String SIDE = """
            WITH egne AS (
                SELECT v.bevilling, v.orden, v.grundlag
                FROM (SELECT DISTINCT objekt FROM part WHERE noegle = $1) p
                JOIN bevilling_visning v ON v.bevilling = p.objekt
                WHERE (v.orden, v.bevilling) < ($2, $3)
                ORDER BY v.orden DESC, v.bevilling DESC
                LIMIT $4 + 1
            ), side AS (
                SELECT bevilling FROM egne ORDER BY orden DESC, bevilling DESC LIMIT $4
            )
            SELECT true AS er_bevilling, orden, bevilling AS id, grundlag FROM egne
            UNION ALL
            SELECT false, e.orden, e.effektuering, e.grundlag
            FROM side JOIN effektuering_visning e USING (bevilling)
            ORDER BY er_bevilling DESC, orden DESC, id DESC
            """;

    private final Pool pool;

    YdelsesoverblikRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * One page.
     *
     * @param noegle keyed hash of the party
     * @param antal grants on the page
     */
    Uni<Side> side(byte[] noegle, Sidenoegle efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle), efter.orden().atOffset(ZoneOffset.UTC), efter.bevilling(), antal))
                .map(raekker -> side(raekker, antal));
    }

    private static Side side(RowSet<Row> raekker, int antal) {
        var noegler = new ArrayList<Sidenoegle>();
        var bevillinger = new ArrayList<String>();
        var effektueringer = new ArrayList<String>();
        for (var raekke : raekker) {
            if (raekke.getBoolean("er_bevilling")) {
                noegler.add(
                        new Sidenoegle(raekke.getOffsetDateTime("orden").toInstant(), raekke.get(UUID.class, "id")));
                bevillinger.add(raekke.getString("grundlag"));
            } else {
                effektueringer.add(raekke.getString("grundlag"));
            }
        }
        return bevillinger.size() > antal
                ? new Side(
                        bevillinger.subList(0, antal),
                        effektueringer,
                        noegler.get(antal - 1).tekst())
                : new Side(bevillinger, effektueringer, null);
    }

    /**
     * Stored texts, each the JSON of one object.
     *
     * @param naeste where the next page begins; null on the last page
     */
    record Side(
            List<String> bevillinger,
            List<String> effektueringer,
            @Nullable String naeste) {}
}
