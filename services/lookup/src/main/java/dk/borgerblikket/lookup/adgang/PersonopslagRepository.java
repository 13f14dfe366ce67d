package dk.borgerblikket.lookup.adgang;

import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes the log of persons that were shown. */
@Singleton
class PersonopslagRepository {

    /** One row per person, however many an answer holds. An array of arrays must be even, so the fields come as text. */
    private static final String NOTER = """
            INSERT INTO personopslag (korrelation, hvem, cvr, objekt, felter)
            SELECT $1, $2, $3, objekt, string_to_array(felter, ',')
            FROM unnest($4::uuid[], $5::text[]) AS vist (objekt, felter)
            ORDER BY objekt
            """;

    private final Pool pool;

    PersonopslagRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Void> noter(String korrelation, String hvem, Cvr cvr, Map<UUID, Set<Personfelt>> viste) {
        var objekter = viste.keySet().toArray(UUID[]::new);
        var felter = new String[objekter.length];
        for (var i = 0; i < objekter.length; i++) {
            felter[i] = String.join(
                    ",",
                    viste.get(objekter[i]).stream().sorted().map(Enum::name).toList());
        }
        return pool.preparedQuery(NOTER)
                .execute(Tuple.tuple()
                        .addString(korrelation)
                        .addString(hvem)
                        .addString(cvr.cifre())
                        .addArrayOfUUID(objekter)
                        .addArrayOfString(felter))
                .replaceWithVoid();
    }
}
