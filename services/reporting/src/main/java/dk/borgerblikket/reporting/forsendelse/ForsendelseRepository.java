package dk.borgerblikket.reporting.forsendelse;

import dk.borgerblikket.reporting.arkiv.ArkivRepository;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is on its way. */
@Singleton
final class ForsendelseRepository {

    /**
     * The one that has waited longest, locked so that no other copy of this service takes it. Served by {@code
     * ix_forsendelse_venter}.
     */
    private static final String NAESTE = """
            SELECT f.id, f.email, f.forsoeg,
                r.kommune, r.maaned, r.version, r.aarsag, r.navn, r.tilsluttet, r.tal, r.dannet_tid
            FROM forsendelse f JOIN maanedsrapport r ON r.id = f.rapport
            WHERE f.sendt_tid IS NULL AND f.naeste_forsoeg <= $1
            ORDER BY f.naeste_forsoeg
            LIMIT 1
            FOR UPDATE OF f SKIP LOCKED
            """;

    private static final String SENDT = "UPDATE forsendelse SET sendt_tid = $2 WHERE id = $1";

    private static final String UDSAT = """
            UPDATE forsendelse SET forsoeg = forsoeg + 1, naeste_forsoeg = $2 WHERE id = $1
            """;

    private final Pool pool;

    ForsendelseRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Takes the next one and keeps what became of it. The lock is held until then: a copy that dies in between leaves it
     * to the others.
     *
     * @param send gives the moment of the next try, or null when the report was taken over
     * @return whether there was one
     */
    Uni<Boolean> naeste(Instant nu, Function<Forsendelse, Uni<@Nullable Instant>> send) {
        return pool.withTransaction(forbindelse -> forbindelse
                .preparedQuery(NAESTE)
                .execute(Tuple.of(tid(nu)))
                .flatMap(raekker -> {
                    if (raekker.size() == 0) {
                        return Uni.createFrom().item(false);
                    }
                    var raekke = raekker.iterator().next();
                    var forsendelse = new Forsendelse(
                            raekke.getUUID("id"),
                            raekke.getString("email"),
                            raekke.getInteger("forsoeg"),
                            ArkivRepository.rapport(raekke));
                    return send.apply(forsendelse)
                            .flatMap(igen -> igen == null
                                    ? saet(forbindelse, SENDT, forsendelse.id(), nu)
                                    : saet(forbindelse, UDSAT, forsendelse.id(), igen))
                            .replaceWith(true);
                }));
    }

    private static Uni<Void> saet(SqlConnection forbindelse, String sql, UUID id, Instant tid) {
        return forbindelse.preparedQuery(sql).execute(Tuple.of(id, tid(tid))).replaceWithVoid();
    }

    private static OffsetDateTime tid(Instant tid) {
        return tid.atOffset(ZoneOffset.UTC);
    }
}
