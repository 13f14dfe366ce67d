package dk.borgerblikket.search;

import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks questions that can be about everything there is, and gives up on those that take too long. */
@Singleton
public class Soegefrist {

    private static final String AFBRUDT = "57014";

    private final Pool pool;
    private final Duration frist;

    Soegefrist(Pool pool, @ConfigProperty(name = "borgerblikket.soegning.frist", defaultValue = "10s") Duration frist) {
        this.pool = pool;
        this.frist = frist;
    }

    /**
     * Carries out the statement.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING}, as failure, when it takes too long
     */
    public Uni<RowSet<Row>> spoerg(String sql, Tuple parametre) {
        return pool.withTransaction(forbindelse -> forbindelse
                        .query("SET LOCAL statement_timeout = " + frist.toMillis())
                        .execute()
                        .chain(() -> forbindelse.preparedQuery(sql).execute(parametre)))
                .onFailure(Soegefrist::erAfbrudt)
                .transform(
                        afbrudt -> new Fejl(
                                Soegefejl.UGYLDIG_SOEGNING,
                                "Søgningen tager for lang tid. Gør den snævrere, for eksempel med part, klasse, aktør eller nummer."));
    }

    private static boolean erAfbrudt(Throwable fejl) {
        return fejl instanceof PgException pg && AFBRUDT.equals(pg.getSqlState());
    }
}
