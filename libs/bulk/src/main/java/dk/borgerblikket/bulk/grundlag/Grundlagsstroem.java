package dk.borgerblikket.bulk.grundlag;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.CprNoegle;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Reads rows from a cursor and sends them as lines of JSON ({@code visibility.grundlag.Grundlagshoved}, the lines, {@code
 * Grundlagsslut}). The next rows are read when the receiver has taken the last ones, so that memory holds one bundle however
 * much there is, and everything is of one moment. It is for our own services, which show it to nobody.
 */
@Singleton
public final class Grundlagsstroem {

    private static final Logger LOG = Logger.getLogger(Grundlagsstroem.class);

    /** Rows in one read and one write: some hundred kilobytes. */
    private static final int BUNDT = 500;

    /** Each holds a connection to the database for as long as the receiver takes. */
    private static final int MAKS_SAMTIDIGE = 4;

    /**
     * Room to sort the keys of a large authority, and an end to a receiver who takes no more: the snapshot would be in the way
     * of clearing up.
     */
    private static final String VILKAAR = """
            SELECT set_config('work_mem', '64MB', true), set_config('jit', 'off', true),
                   set_config('idle_in_transaction_session_timeout', '300s', true)
            """;

    private final Pool pool;
    private final String fingeraftryk;
    private final AtomicInteger igang = new AtomicInteger();

    Grundlagsstroem(Pool pool, CprNoegle noegle) {
        this.pool = pool;
        this.fingeraftryk = noegle.fingeraftryk();
    }

    /**
     * The stream. Fails with 503 while there are as many as there may be.
     *
     * @param sql rows in the order of the citizens' keys, for the parameter CVR number; the column {@code forventet} of each
     *     tells how many there are
     */
    public Multi<Buffer> linjer(String sql, Cvr ejer, Supplier<Linjeskriver> skriver) {
        return Multi.createFrom()
                .resourceFromUni(this::aabn, gang -> linjer(gang, sql, ejer, skriver.get()))
                .withFinalizer(this::luk);
    }

    private record Gang(SqlConnection forbindelse, Transaction transaktion) {}

    private Uni<Gang> aabn() {
        if (igang.incrementAndGet() > MAKS_SAMTIDIGE) {
            igang.decrementAndGet();
            return Uni.createFrom().failure(new Fejl(FaellesFejl.UTILGAENGELIG));
        }
        return pool.getConnection()
                .flatMap(forbindelse -> forbindelse
                        .begin()
                        .map(transaktion -> new Gang(forbindelse, transaktion))
                        .onFailure()
                        .call(forbindelse::close))
                .onFailure()
                .invoke(igang::decrementAndGet);
    }

    private Uni<Void> luk(Gang gang) {
        return gang.transaktion()
                .rollback()
                .onFailure()
                .recoverWithNull()
                .chain(() -> gang.forbindelse().close())
                .eventually(igang::decrementAndGet);
    }

    private Multi<Buffer> linjer(Gang gang, String sql, Cvr ejer, Linjeskriver skriver) {
        return gang.forbindelse()
                .query(VILKAAR)
                .execute()
                .chain(() -> gang.forbindelse().prepare(sql))
                .map(saetning -> saetning.cursor(Tuple.of(ejer.cifre())))
                .toMulti()
                .flatMap(cursor -> linjer(cursor, skriver))
                .onCompletion()
                .invoke(() -> LOG.infof("%s: %d linjer er sendt", ejer.cifre(), skriver.linjer()));
    }

    private Multi<Buffer> linjer(Cursor cursor, Linjeskriver skriver) {
        var bundter = Multi.createBy()
                .repeating()
                .uni(
                        () -> new Bundtnummer(),
                        nummer -> cursor.read(BUNDT).map(r -> bundt(r, nummer.foerste(), skriver)))
                .whilst(bundt -> cursor.hasMore());
        return Multi.createBy()
                .concatenating()
                .streams(bundter, Multi.createFrom().item(() -> slut(skriver)))
                .filter(bundt -> bundt.length() > 0);
    }

    /** Tells the first bundle, which begins with the head. */
    private static final class Bundtnummer {
        private boolean begyndt;

        boolean foerste() {
            var foerste = !begyndt;
            begyndt = true;
            return foerste;
        }
    }

    private Buffer bundt(RowSet<Row> raekker, boolean foerste, Linjeskriver skriver) {
        var ud = Buffer.buffer();
        for (var raekke : raekker) {
            if (ud.length() == 0 && foerste) {
                hoved(ud, raekke.getLong("forventet"));
            }
            skriver.raekke(raekke, ud);
        }
        if (foerste && raekker.size() == 0) {
            hoved(ud, 0);
        }
        return ud;
    }

    private void hoved(Buffer ud, long forventet) {
        ud.appendString("{\"noegle\":\"" + fingeraftryk + "\",\"forventet\":" + forventet + "}\n");
    }

    private static Buffer slut(Linjeskriver skriver) {
        var ud = Buffer.buffer();
        skriver.slut(ud);
        return ud.appendString("{\"linjer\":" + skriver.linjer() + "}\n");
    }
}
