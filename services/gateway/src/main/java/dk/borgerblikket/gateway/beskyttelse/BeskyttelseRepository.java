package dk.borgerblikket.gateway.beskyttelse;

import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.web.CprNoegle;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What authorities have told about protection; every notice is kept, and the last one of each authority counts. */
@DefaultBean
@ApplicationScoped
class BeskyttelseRepository implements Beskyttelser {

    /** Protected when any authority says so. Served by ix_beskyttelse_borger. */
    private static final String ER_BESKYTTET = """
            SELECT EXISTS (
                SELECT FROM (
                    SELECT DISTINCT ON (cvr) gyldig_til
                    FROM beskyttelse
                    WHERE borger = $1
                    ORDER BY cvr, tidspunkt DESC, id DESC) AS seneste
                WHERE gyldig_til >= $2) AS beskyttet
            """;

    private static final String TILFOEJ = """
            INSERT INTO beskyttelse (tidspunkt, borger, gyldig_til, cvr, medarbejder) VALUES ($1, $2, $3, $4, $5)
            """;

    private final Pool pool;
    private final CprNoegle noegle;

    BeskyttelseRepository(Pool pool, CprNoegle noegle) {
        this.pool = pool;
        this.noegle = noegle;
    }

    @Override
    public Uni<Boolean> erBeskyttet(Cpr borger, Instant nu) {
        return pool.preparedQuery(ER_BESKYTTET)
                .execute(Tuple.of(Buffer.buffer(noegle.noegle(borger)), Dato.dag(nu)))
                .map(r -> r.iterator().next().getBoolean("beskyttet"));
    }

    /** @param gyldigTil last day; null when the person is not protected any more */
    Uni<Void> tilfoej(Cpr borger, @Nullable LocalDate gyldigTil, Medarbejder hvem, Instant nu) {
        return pool.preparedQuery(TILFOEJ)
                .execute(Tuple.tuple()
                        .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC))
                        .addValue(Buffer.buffer(noegle.noegle(borger)))
                        .addLocalDate(gyldigTil)
                        .addString(hvem.cvr().cifre())
                        .addValue(Buffer.buffer(
                                noegle.noegle("medarbejder:" + hvem.cvr().cifre() + "/" + hvem.id()))))
                .replaceWithVoid();
    }
}
