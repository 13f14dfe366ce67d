package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.lookup.klasse.KlassifikationResource.Facet;
import dk.borgerblikket.lookup.klasse.KlassifikationResource.Klassifikation;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads which classifications and facets are published. */
@Singleton
final class KlassifikationRepository {

    /**
     * Which classifications are published at the moment ($1), with which facets, of how many published classes? Served by
     * egenskab_noegle, relation_reference and tilstand_objekt.
     */
    private static final String ALLE = """
            WITH publiceret AS (
                SELECT e.objekt, e.art, e.ejer_cvr, e.noegle, e.navn
                FROM egenskab e JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra <= $1 AND t.til > $1
                WHERE e.art IN ('Klassifikation', 'Facet') AND e.fra <= $1 AND e.til > $1
            )
            SELECT k.objekt, k.ejer_cvr, k.noegle, k.navn, f.objekt AS facet, f.noegle AS facetnoegle, f.navn AS facetnavn, (
                SELECT count(*)::integer
                FROM relation r JOIN tilstand t ON t.objekt = r.objekt AND t.aktiv AND t.fra <= $1 AND t.til > $1
                WHERE r.reference = f.objekt AND r.navn = 'Facet' AND r.fra <= $1 AND r.til > $1
            ) AS antal
            FROM publiceret k
            LEFT JOIN relation til ON til.reference = k.objekt AND til.navn = 'FacetTilhoerer' AND til.fra <= $1 AND til.til > $1
            LEFT JOIN publiceret f ON f.objekt = til.objekt AND f.art = 'Facet'
            WHERE k.art = 'Klassifikation'
            ORDER BY k.noegle, k.objekt, f.noegle, f.objekt
            """;

    private final Pool pool;
    private final Clock ur;

    KlassifikationRepository(Pool pool, Clock ur) {
        this.pool = pool;
        this.ur = ur;
    }

    /** @param dato null for now */
    Uni<List<Klassifikation>> alle(@Nullable LocalDate dato) {
        var tid = dato == null
                ? OffsetDateTime.ofInstant(ur.instant(), ZoneOffset.UTC)
                : KlasseRepository.begyndelse(dato);
        return pool.preparedQuery(ALLE)
                .execute(Tuple.of(tid))
                .map(raekker -> StreamSupport.stream(raekker.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                raekke -> raekke.getUUID("objekt"), LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(klassifikation -> klassifikation(klassifikation.getKey(), klassifikation.getValue()))
                        .toList());
    }

    private static Klassifikation klassifikation(UUID uuid, List<Row> raekker) {
        var foerste = raekker.getFirst();
        return new Klassifikation(
                uuid,
                new Cvr(foerste.getString("ejer_cvr")),
                foerste.getString("noegle"),
                foerste.getString("navn"),
                raekker.stream()
                        .filter(raekke -> raekke.getUUID("facet") != null)
                        .map(raekke -> new Facet(
                                raekke.getUUID("facet"),
                                raekke.getString("facetnoegle"),
                                raekke.getString("facetnavn"),
                                raekke.getInteger("antal")))
                        .toList());
    }
}
