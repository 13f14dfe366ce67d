package dk.borgerblikket.gateway.opslag;

import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What a citizen has been shown before, out of the access log. */
@ApplicationScoped
public class TidligereVisninger {

    /**
     * An answer that showed something.
     *
     * @param korrelation id of that request
     * @param art which question was asked
     * @param konfigurationsversion version of the authority's configuration that decided; 0 when not told
     */
    public record Visning(Instant tid, String korrelation, String art, int konfigurationsversion) {}

    /** A case that was shown, and the authority that it was shown under. */
    public record VistSag(Cvr ejer, UUID sag) {}

    /**
     * The newest answers to the citizen that showed one of the objects. Served by ix_opslag_borger_tidspunkt; no more than
     * the newest 500 are looked at.
     */
    private static final String VISTE = """
            SELECT tidspunkt, korrelation, art, COALESCE((konfigurationsversioner ->> $2::text)::int, 0) AS version
            FROM (SELECT * FROM opslag WHERE borger = $1 ORDER BY tidspunkt DESC LIMIT 500) AS nyeste
            WHERE vist -> $2::text -> 'sager' ?| $3::text[] OR vist -> $2::text -> 'bevillinger' ?| $3::text[]
            ORDER BY tidspunkt DESC
            LIMIT 20
            """;

    /** Every case in the newest answers to the citizen. Served as {@link #VISTE}. */
    private static final String VISTE_SAGER = """
            SELECT DISTINCT m.key AS cvr, s.value::uuid AS sag
            FROM (SELECT vist FROM opslag WHERE borger = $1 ORDER BY tidspunkt DESC LIMIT 500) AS nyeste,
                 jsonb_each(nyeste.vist) AS m,
                 jsonb_array_elements_text(m.value -> 'sager') AS s
            """;

    private final Pool pool;
    private final CprNoegle cprNoegle;

    TidligereVisninger(Pool pool, CprNoegle cprNoegle) {
        this.pool = pool;
        this.cprNoegle = cprNoegle;
    }

    /** The newest answers in which the authority showed the citizen one of the objects, newest first; at most 20. */
    public Uni<List<Visning>> af(Cpr borger, Cvr ejer, Set<UUID> objekter) {
        if (objekter.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var uuider = objekter.stream().map(UUID::toString).toArray(String[]::new);
        return pool.preparedQuery(VISTE)
                .execute(Tuple.of(noegle(borger), ejer.cifre(), uuider))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(TidligereVisninger::visning)
                        .toList());
    }

    /** The cases that the citizen has been shown lately. */
    public Uni<List<VistSag>> sager(Cpr borger) {
        return pool.preparedQuery(VISTE_SAGER)
                .execute(Tuple.of(noegle(borger)))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .map(r -> new VistSag(new Cvr(r.getString("cvr")), r.getUUID("sag")))
                        .toList());
    }

    private Buffer noegle(Cpr borger) {
        return Buffer.buffer(cprNoegle.noegle(borger));
    }

    private static Visning visning(Row raekke) {
        return new Visning(
                raekke.getOffsetDateTime("tidspunkt").toInstant(),
                raekke.getString("korrelation"),
                raekke.getString("art"),
                raekke.getInteger("version"));
    }
}
