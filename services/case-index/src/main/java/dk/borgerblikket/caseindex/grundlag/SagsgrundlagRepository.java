package dk.borgerblikket.caseindex.grundlag;

import dk.borgerblikket.bulk.grundlag.Grundlagsstroem;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Reads the citizens' rows as they lie, by authority instead of by citizen. */
@Singleton
final class SagsgrundlagRepository {

    /**
     * Which cases of an authority do which citizens have? Found by soegning_ejer and borgersag_sag, or the whole tables for
     * whoever owns most of them; the narrow keys are sorted alone. Then each row by the primary key of borgersag: OFFSET keeps
     * that after the sorting, so that no text is sorted, and rows leave as they are read.
     */
    private static final String EJERS = """
            SELECT n.noegle, n.forventet, d.dokument
            FROM (
                SELECT b.noegle, b.tidspunkt, b.sag, count(*) OVER () AS forventet
                FROM soegning s
                JOIN borgersag b ON b.sag = s.objekt
                WHERE s.ejer_cvr = $1::bpchar AND s.objekttype = 'Sag'
                ORDER BY b.noegle, b.tidspunkt, b.sag
                OFFSET 0) AS n
            CROSS JOIN LATERAL (
                SELECT b.dokument
                FROM borgersag b
                WHERE b.noegle = n.noegle AND b.tidspunkt = n.tidspunkt AND b.sag = n.sag
                OFFSET 0) AS d
            """;

    /** Single cases of citizens. Served by borgersag_sag. */
    private static final String ENKELTE = """
            SELECT b.noegle, b.dokument
            FROM unnest($1::bytea[], $2::uuid[]) AS n (noegle, sag)
            JOIN borgersag b ON b.sag = n.sag AND b.noegle = n.noegle
            """;

    private final Grundlagsstroem stroem;
    private final Pool pool;

    SagsgrundlagRepository(Grundlagsstroem stroem, Pool pool) {
        this.stroem = stroem;
        this.pool = pool;
    }

    /** A case of a citizen, by the citizen's key. */
    record Noegle(byte[] borger, UUID sag) {}

    /** {@code visibility.grundlag.Sagslinje}, in the order of the citizens' keys. */
    Multi<Buffer> ejers(Cvr ejer) {
        return stroem.linjer(EJERS, ejer, Sagsskriver::new);
    }

    /** {@code visibility.grundlag.Sagsopslag.Svar}: those that there are. */
    Uni<Buffer> enkelte(List<Noegle> sager) {
        var borgere = sager.stream().map(s -> Buffer.buffer(s.borger())).toArray(Buffer[]::new);
        var uuider = sager.stream().map(Noegle::sag).toArray(UUID[]::new);
        return pool.preparedQuery(ENKELTE).execute(Tuple.of(borgere, uuider)).map(raekker -> {
            var ud = Buffer.buffer("{\"sager\":[");
            var skille = "";
            for (var raekke : raekker) {
                Sagsskriver.linje(raekke, ud.appendString(skille));
                skille = ",";
            }
            return ud.appendString("]}");
        });
    }
}
