package dk.borgerblikket.lookup.virksomhed;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Current state and registrations of legal entities. */
@Singleton
final class VirksomhedRepository {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Which of these exist? Served by the primary key. */
    private static final String FIND = """
            SELECT uuid, cvr, navn, registreret
            FROM unnest($1::uuid[]) WITH ORDINALITY AS soegt (uuid, plads) JOIN virksomhed USING (uuid)
            ORDER BY plads
            """;

    /** Which one has the CVR number? Served by virksomhed_cvr_entydigt. */
    private static final String FIND_VED_CVR = "SELECT uuid, cvr, navn, registreret FROM virksomhed WHERE cvr = $1";

    /**
     * Stores a state that differs from the current one, and its registration with it; nothing when the owner is no
     * longer the one ($4) that the caller was allowed to act for. Served by the primary key.
     */
    private static final String GEM = """
            WITH nu AS (
                INSERT INTO virksomhed AS foer (uuid, cvr, navn, registreret) VALUES ($1, $2, $3, clock_timestamp())
                ON CONFLICT (uuid) DO UPDATE
                SET cvr = excluded.cvr, navn = excluded.navn, registreret = excluded.registreret
                WHERE foer.cvr = $4 AND (foer.cvr, foer.navn) IS DISTINCT FROM (excluded.cvr, excluded.navn)
                RETURNING *
            )
            INSERT INTO virksomhed_registrering (uuid, cvr, navn, registreret, medarbejder)
            SELECT uuid, cvr, navn, registreret, $5 FROM nu
            """;

    private final Pool pool;

    VirksomhedRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Virksomhed>> find(List<UUID> uuider) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple().addArrayOfUUID(uuider.toArray(UUID[]::new)))
                .map(VirksomhedRepository::virksomheder);
    }

    Uni<List<Virksomhed>> findVedCvr(Cvr cvr) {
        return pool.preparedQuery(FIND_VED_CVR).execute(Tuple.of(cvr.cifre())).map(VirksomhedRepository::virksomheder);
    }

    Uni<Void> gem(UUID uuid, Cvr cvr, String navn, Cvr ejer, String hvem) {
        return pool.preparedQuery(GEM)
                .execute(Tuple.of(uuid, cvr.cifre(), navn, ejer.cifre(), hvem))
                .onFailure(fejl -> fejl instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState()))
                .transform(optaget -> new Fejl(Opslagsfejl.CVR_OPTAGET))
                .replaceWithVoid();
    }

    private static List<Virksomhed> virksomheder(RowSet<Row> raekker) {
        return StreamSupport.stream(raekker.spliterator(), false)
                .map(raekke -> new Virksomhed(
                        raekke.getUUID("uuid"),
                        new Cvr(raekke.getString("cvr")),
                        raekke.getString("navn"),
                        raekke.getOffsetDateTime("registreret").toInstant()))
                .toList();
    }
}
