package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored texts of one citizen. */
@Singleton
final class YdelsesoverblikRepository {

    /**
     * Which grants is this party on, newest first, and which payments have lines on them? One round trip. Served by
     * part_noegle, then the primary keys of bevilling_visning and effektuering_visning, then
     * effektuering_visning_effektuering. One grant more than the page is read to know whether there is a next page; its
     * payments are not. A payment comes with its lines on all of the party's grants, not only on this page's, so that it
     * is the same on every page that it occurs on; lines on other people's grants are never read.
     */
    private static final String SIDE = """
            WITH partens AS (
                SELECT DISTINCT objekt AS bevilling FROM part WHERE noegle = $1
            ), egne AS (
                SELECT v.bevilling, v.orden, v.grundlag
                FROM partens JOIN bevilling_visning v USING (bevilling)
                WHERE (v.orden, v.bevilling) < ($2, $3)
                ORDER BY v.orden DESC, v.bevilling DESC
                LIMIT $4 + 1
            ), side AS (
                SELECT bevilling FROM egne ORDER BY orden DESC, bevilling DESC LIMIT $4
            ), udbetalinger AS (
                SELECT DISTINCT effektuering FROM side JOIN effektuering_visning USING (bevilling)
            )
            SELECT true AS er_bevilling, orden, bevilling AS id, grundlag, NULL AS linjer FROM egne
            UNION ALL
            SELECT false, e.orden, e.effektuering, e.hoved, e.linjer
            FROM udbetalinger JOIN effektuering_visning e USING (effektuering) JOIN partens USING (bevilling)
            ORDER BY er_bevilling DESC, orden DESC, id DESC, linjer
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
    Uni<Side> side(byte[] noegle, Sidemaerke efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle), efter.tidspunkt().atOffset(ZoneOffset.UTC), efter.objekt(), antal))
                .map(raekker -> side(raekker, antal));
    }

    private static Side side(RowSet<Row> raekker, int antal) {
        var noegler = new ArrayList<Sidemaerke>();
        var bevillinger = new ArrayList<String>();
        var effektueringer = new LinkedHashMap<UUID, String>();
        for (var raekke : raekker) {
            var id = raekke.get(UUID.class, "id");
            if (raekke.getBoolean("er_bevilling")) {
                noegler.add(new Sidemaerke(raekke.getOffsetDateTime("orden").toInstant(), id));
                bevillinger.add(raekke.getString("grundlag"));
            } else {
                var linjer = raekke.getString("linjer");
                effektueringer.merge(id, raekke.getString("grundlag") + linjer, (hidtil, ny) -> hidtil + "," + linjer);
            }
        }
        var udbetalinger = effektueringer.values().stream().map(e -> e + "]}").toList();
        return bevillinger.size() > antal
                ? new Side(
                        bevillinger.subList(0, antal),
                        udbetalinger,
                        noegler.get(antal - 1).tekst())
                : new Side(bevillinger, udbetalinger, null);
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
