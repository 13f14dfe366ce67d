package dk.borgerblikket.benefitindex.verifikation;

import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose grants and payments are. */
@Singleton
final class YdelsesejerRepository {

    /** Served by the primary key. */
    private static final String EJERE = """
            SELECT a.ejer_cvr, array_agg(a.objekt ORDER BY a.objekt) AS objekter
            FROM adgang a WHERE a.objekt = ANY($1) GROUP BY a.ejer_cvr
            """;

    private final Pool pool;

    YdelsesejerRepository(Pool pool) {
        this.pool = pool;
    }

    /** The objects by authority. */
    Uni<Map<Cvr, List<UUID>>> ejere(List<UUID> objekter) {
        return objekter.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(EJERE)
                        .execute(Tuple.tuple().addArrayOfUUID(objekter.toArray(UUID[]::new)))
                        .map(raekker -> raekker.stream()
                                .collect(Collectors.toMap(
                                        r -> new Cvr(r.getString("ejer_cvr")),
                                        r -> List.of(r.getArrayOfUUIDs("objekter")))));
    }
}
