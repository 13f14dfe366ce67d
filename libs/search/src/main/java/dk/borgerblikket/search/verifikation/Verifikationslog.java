package dk.borgerblikket.search.verifikation;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.laeselog.Laeseformaal;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.Fejl;
import dk.borgerblikket.web.Korrelation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Remembers a look-up by the verification client beside those of other readers: a row for every authority whose objects the
 * answer holds, so that each can find who has read its own; one for the employee's authority when there is none.
 */
@ApplicationScoped
public class Verifikationslog {

    private static final Logger LOG = Logger.getLogger(Verifikationslog.class);

    private static final String SKRIV = """
            INSERT INTO laeselog (korrelation, cvr, laeser_cvr, medarbejder, handling, formaal, kriterier, parter, antal,
                objekter, udfald, forsinkelse_dage)
            VALUES ($1, $2, $3, $4, 'VERIFIKATION', $5, $6, $7, $8, $9, $10, $11)
            """;

    private final Pool pool;
    private final CprNoegle noegle;
    private final Korrelation korrelation;
    private final Laeseformaal formaal;

    Verifikationslog(Pool pool, CprNoegle noegle, Korrelation korrelation, Laeseformaal formaal) {
        this.pool = pool;
        this.noegle = noegle;
        this.korrelation = korrelation;
        this.formaal = formaal;
    }

    /**
     * Completes when the rows are durable; until then nothing may be answered.
     *
     * @param objekter the objects of the answer, by authority
     * @return fails with {@link Soegefejl#OPSLAG_KAN_IKKE_LOGGES}
     */
    public Uni<Void> skriv(Verifikator hvem, Verifikationsopslag opslag, Map<Cvr, List<UUID>> objekter) {
        var raekker = new LinkedHashMap<>(objekter);
        if (raekker.isEmpty()) {
            raekker.put(hvem.cvr(), List.of());
        }
        var id = korrelation.id();
        return pool.preparedQuery(SKRIV)
                .executeBatch(raekker.entrySet().stream()
                        .map(r -> raekke(id, hvem, opslag, r.getKey(), r.getValue()))
                        .toList())
                .onFailure()
                .transform(Verifikationslog::kanIkkeLogges)
                .replaceWithVoid();
    }

    private Tuple raekke(String id, Verifikator hvem, Verifikationsopslag opslag, Cvr cvr, List<UUID> objekter) {
        return Tuple.tuple()
                .addString(id)
                .addString(cvr.cifre())
                .addString(hvem.cvr().cifre())
                .addValue(
                        Buffer.buffer(noegle.noegle("medarbejder:" + hvem.cvr().cifre() + "/" + hvem.medarbejder())))
                .addString(opslag.formaal())
                .addArrayOfString(opslag.tid().isPresent() ? new String[] {"Cpr", "Tid"} : new String[] {"Cpr"})
                .addValue(new Buffer[] {Buffer.buffer(noegle.noegle(opslag.borger()))})
                .addLong((long) objekter.size())
                .addArrayOfUUID(objekter.toArray(UUID[]::new))
                .addString(objekter.isEmpty() ? "INTET" : "SVARET")
                .addInteger(formaal.forsinkelseDage(opslag.formaal()));
    }

    /** The driver's messages quote values, so only the kind of failure is logged. */
    private static Fejl kanIkkeLogges(Throwable fejl) {
        var sqlState = fejl instanceof PgException pg ? " (SQLSTATE " + pg.getSqlState() + ")" : "";
        LOG.errorf("Opslaget kan ikke skrives: %s%s", fejl.getClass().getSimpleName(), sqlState);
        return new Fejl(Soegefejl.OPSLAG_KAN_IKKE_LOGGES);
    }
}
