package dk.borgerblikket.lookup;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes everything on, and counts the statements. No connection can be had past it. */
public final class TaellendePool extends Pool {

    private final AtomicInteger antal = new AtomicInteger();

    public TaellendePool(Pool pool) {
        super(pool.getDelegate());
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        antal.incrementAndGet();
        return super.preparedQuery(sql);
    }

    /** How many statements there have been. */
    public int antal() {
        return antal.get();
    }
}
