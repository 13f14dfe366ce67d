package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.gateway.GatewayKonfiguration;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finds in the access rows what a citizen has seen before. */
@ApplicationScoped
public class BesoegRepository {

    private static final Logger LOG = Logger.getLogger(BesoegRepository.class);

    /**
     * The last overview of the visit before this one. Overviews with less than a pause between them are one visit, so that a
     * reload does not make everything old; one that missed a source is passed over, since all it lacked would look new. Of
     * somebody who has reloaded a hundred times without a pause nothing is told. Reads ix_opslag_borger_tidspunkt from its
     * newest end.
     */
    private static final String FORRIGE = """
            WITH nyeste AS (
                SELECT id, tidspunkt, kilder FROM opslag
                WHERE borger = $1 AND tidspunkt < $2 AND art = 'OVERBLIK'
                ORDER BY tidspunkt DESC
                LIMIT 100),
            fulgt AS (
                SELECT id, tidspunkt, kilder, lead(tidspunkt, 1, $2) OVER (ORDER BY tidspunkt) - tidspunkt AS pause
                FROM nyeste)
            SELECT tidspunkt, vist FROM opslag WHERE id = (
                SELECT id FROM fulgt
                WHERE tidspunkt <= (SELECT max(tidspunkt) FROM fulgt WHERE pause >= make_interval(secs => $3))
                  AND NOT jsonb_path_exists(kilder, '$.* ? (@ != "OK")')
                ORDER BY tidspunkt DESC
                LIMIT 1)
            """;

    private final Pool pool;
    private final CprNoegle cprNoegle;
    private final GatewayKonfiguration.Opslag konfiguration;

    BesoegRepository(Pool pool, CprNoegle cprNoegle, GatewayKonfiguration konfiguration) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
        this.konfiguration = konfiguration.opslag();
    }

    /**
     * The visit before the one that goes on at {@code nu}.
     *
     * @return empty when there is none, and when that cannot be told: it is no reason to show less
     */
    public Uni<Optional<Besoeg>> forrige(Cpr borger, Instant nu) {
        var parametre = Tuple.of(Buffer.buffer(cprNoegle.noegle(borger)), nu.atOffset(ZoneOffset.UTC), (double)
                konfiguration.besoegspause().toSeconds());
        return pool.preparedQuery(FORRIGE)
                .execute(parametre)
                .map(raekker -> raekker.size() == 0
                        ? Optional.<Besoeg>empty()
                        : Optional.of(besoeg(raekker.iterator().next())))
                .ifNoItem()
                .after(konfiguration.frist())
                .fail()
                .onFailure()
                .recoverWithItem(fejl -> {
                    LOG.warnf(
                            "Forrige besøg kan ikke findes: %s", fejl.getClass().getSimpleName());
                    return Optional.empty();
                });
    }

    private static Besoeg besoeg(Row raekke) {
        var vist = raekke.getJsonObject("vist");
        return new Besoeg(
                raekke.get(OffsetDateTime.class, "tidspunkt").toInstant(),
                uuider(vist, "sager"),
                uuider(vist, "dokumenter"),
                uuider(vist, "bevillinger"),
                uuider(vist, "effektueringer"));
    }

    /** Of all authorities together: an object that has changed hands is not new to the citizen. */
    private static Set<UUID> uuider(JsonObject vist, String art) {
        var uuider = new HashSet<UUID>();
        for (var myndighed : vist.fieldNames()) {
            vist.getJsonObject(myndighed).getJsonArray(art, new JsonArray()).stream()
                    .map(uuid -> UUID.fromString((String) uuid))
                    .forEach(uuider::add);
        }
        return uuider;
    }
}
