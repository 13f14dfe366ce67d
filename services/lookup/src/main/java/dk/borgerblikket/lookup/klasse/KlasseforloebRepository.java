package dk.borgerblikket.lookup.klasse;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads classes with all of their time. */
@Singleton
final class KlasseforloebRepository {

    /**
     * These ($1), and those whose proposed successors are told by them: whoever has heard that these have changed needs the
     * others again. Served by the primary key of objekt, relation_reference and relation_objekt.
     */
    private static final String VED_UUID = """
            SELECT uuid FROM objekt WHERE objekttype = 'Klasse' AND uuid IN (
                    SELECT unnest($1::uuid[])
                    UNION SELECT objekt FROM relation WHERE reference = ANY ($1) AND navn = 'Mapninger'
                    UNION SELECT reference FROM relation WHERE objekt = ANY ($1) AND navn = 'Erstatter')
            """;

    /** The next $2 after $1. Walks the primary key of objekt. */
    private static final String SIDE = """
            SELECT uuid FROM objekt WHERE objekttype = 'Klasse' AND ($1::uuid IS NULL OR uuid > $1) ORDER BY uuid LIMIT $2
            """;

    /**
     * What is each class called while it is published, which facet is it in, and which keys are proposed instead: those that
     * it is mapped to, and those of classes that say they replace it? One that never was published comes without a key. Served
     * by egenskab_objekt, tilstand_objekt, relation_objekt and relation_reference.
     */
    private static final String FORLOEB = """
            WITH side AS (
                %s
            )
            SELECT side.uuid AS objekt, periode.*, (
                    SELECT reference FROM relation
                    WHERE objekt = side.uuid AND navn = 'Facet' ORDER BY fra DESC LIMIT 1
                ) AS facet, ARRAY(
                    SELECT DISTINCT ny.noegle FROM egenskab ny WHERE ny.til >= '9999-12-31' AND ny.objekt IN (
                        SELECT reference FROM relation WHERE objekt = side.uuid AND navn = 'Mapninger'
                        UNION SELECT objekt FROM relation WHERE reference = side.uuid AND navn = 'Erstatter')
                    ORDER BY ny.noegle
                ) AS efterfoelgere
            FROM side LEFT JOIN LATERAL (
                SELECT e.ejer_cvr, e.noegle, e.navn, greatest(e.fra, t.fra) AS fra, least(e.til, t.til) AS til
                FROM egenskab e JOIN tilstand t ON t.objekt = e.objekt AND t.aktiv AND t.fra < e.til AND t.til > e.fra
                WHERE e.objekt = side.uuid
            ) AS periode ON true
            ORDER BY side.uuid
            """;

    private final Pool pool;

    KlasseforloebRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Classes in order of UUID.
     *
     * @param sidste the last UUID that was looked at, also when its class was never published; null when there was none
     * @param antal how many UUIDs were looked at
     */
    record Side(List<Klasseforloeb> klasser, @Nullable UUID sidste, int antal) {}

    Uni<List<Klasseforloeb>> vedUuid(Collection<UUID> uuider) {
        return pool.preparedQuery(FORLOEB.formatted(VED_UUID))
                .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                .map(raekker -> side(raekker).klasser());
    }

    Uni<Side> side(@Nullable UUID efter, int antal) {
        return pool.preparedQuery(FORLOEB.formatted(SIDE))
                .execute(Tuple.tuple().addUUID(efter).addInteger(antal))
                .map(KlasseforloebRepository::side);
    }

    private static Side side(RowSet<Row> raekker) {
        var vedUuid = StreamSupport.stream(raekker.spliterator(), false)
                .collect(Collectors.groupingBy(
                        raekke -> raekke.getUUID("objekt"), LinkedHashMap::new, Collectors.toList()));
        return new Side(
                vedUuid.values().stream()
                        .filter(klasse -> klasse.getFirst().getString("noegle") != null)
                        .map(KlasseforloebRepository::forloeb)
                        .toList(),
                vedUuid.isEmpty() ? null : vedUuid.lastEntry().getKey(),
                vedUuid.size());
    }

    private static Klasseforloeb forloeb(List<Row> raekker) {
        var foerste = raekker.getFirst();
        return Klasseforloeb.af(
                foerste.getUUID("facet"),
                raekker.stream().map(KlasseRepository::periode).toList(),
                List.of(foerste.getArrayOfStrings("efterfoelgere")));
    }
}
