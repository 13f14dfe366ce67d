package dk.borgerblikket.lookup.titler;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads the document of titles that the last import left. */
@Singleton
final class TitlerRepository {

    /** What does the document look like, unless it is one of those ($1)? The table has one row. */
    private static final String LAES = """
            SELECT etag, CASE WHEN etag = ANY ($1) THEN NULL ELSE dokument END AS dokument FROM kle_titeldokument
            """;

    private final Pool pool;

    TitlerRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * All titles.
     *
     * @param etag changes when and only when the document does
     * @param dokument JSON; null when the caller has it
     */
    record Titler(String etag, @Nullable String dokument) {}

    /** @param kendte etags of the documents that the caller has */
    Uni<Titler> laes(Collection<String> kendte) {
        return pool.preparedQuery(LAES)
                .execute(Tuple.tuple().addArrayOfString(kendte.toArray(String[]::new)))
                .map(raekker -> raekker.iterator().next())
                .map(raekke -> new Titler(raekke.getString("etag"), raekke.getString("dokument")));
    }
}
