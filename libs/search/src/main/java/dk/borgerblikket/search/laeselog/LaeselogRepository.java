package dk.borgerblikket.search.laeselog;

import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the log. */
@Singleton
class LaeselogRepository {

    private static final String SKRIV = """
            INSERT INTO laeselog
                (korrelation, cvr, it_system, medarbejder, handling, kriterier, parter, antal, objekter, udfald,
                 formaal, forsinkelse_dage)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """;

    private final Pool pool;
    private final CprNoegle noegle;

    LaeselogRepository(Pool pool, CprNoegle noegle) {
        this.pool = pool;
        this.noegle = noegle;
    }

    Uni<Void> skriv(
            Laeser laeser,
            Laeseopslag opslag,
            Laeseopslag.Svaret svaret,
            Laeselog.Udfald udfald,
            Laeselog.Grund grund) {
        return pool.preparedQuery(SKRIV)
                .execute(Tuple.tuple()
                        .addString(grund.korrelation())
                        .addString(laeser.cvr().cifre())
                        .addUUID(laeser.itSystem())
                        .addValue(medarbejder(laeser))
                        .addString(opslag.handling().name())
                        .addArrayOfString(opslag.kriterier().stream().sorted().toArray(String[]::new))
                        .addValue(opslag.parter().stream()
                                .sorted()
                                .map(part -> Buffer.buffer(noegle.noegle(part)))
                                .toArray(Buffer[]::new))
                        .addLong(svaret.antal())
                        .addArrayOfUUID(svaret.objekter().toArray(UUID[]::new))
                        .addString(udfald.name())
                        .addString(grund.formaal().kode())
                        .addInteger(grund.formaal().forsinkelseDage()))
                .replaceWithVoid();
    }

    private @Nullable Buffer medarbejder(Laeser laeser) {
        return laeser.medarbejder()
                .map(id -> Buffer.buffer(
                        noegle.noegle("medarbejder:" + laeser.cvr().cifre() + "/" + id)))
                .orElse(null);
    }
}
