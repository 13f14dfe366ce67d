package dk.borgerblikket.lookup.titler;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Reads the document of titles that the last import left. */
@Singleton
final class TitlerRepository {

    /** What does the document look like? The table has one row. */
    private static final String LAES = "SELECT dokument FROM kle_titeldokument";

    private final Pool pool;

    TitlerRepository(Pool pool) {
        this.pool = pool;
    }

    /** All titles as JSON. */
    Uni<String> laes() {
        return pool.preparedQuery(LAES)
                .execute()
                .map(raekker -> raekker.iterator().next().getString("dokument"));
    }
}
