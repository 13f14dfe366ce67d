package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The stored texts of one citizen. */
@Singleton
public final class YdelsesoverblikRepository {

    /**
     * What comes next of this party's? The primary key of borgerydelse read backwards, and nothing else. One object more than
     * the page tells whether there is another page; a payment on several grants has a row for each, and they come together.
     */
    private static final String SIDE = """
            SELECT er_bevilling, orden, objekt, grundlag, linjer
            FROM borgerydelse
            WHERE noegle = $1 AND (er_bevilling, orden, objekt) < ($2, $3, $4)
            ORDER BY er_bevilling DESC, orden DESC, objekt DESC
            FETCH FIRST $5 ROWS WITH TIES
            """;

    private final Pool pool;

    YdelsesoverblikRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * One page.
     *
     * @param noegle keyed hash of the party
     * @param antal grants and payments on the page
     */
    Uni<Side> side(byte[] noegle, Ydelsesmaerke efter, int antal) {
        return pool.preparedQuery(SIDE)
                .execute(Tuple.of(
                        Buffer.buffer(noegle),
                        efter.bevilling(),
                        efter.sted().tidspunkt().atOffset(ZoneOffset.UTC),
                        efter.sted().objekt(),
                        (long) antal + 1))
                .map(raekker -> side(raekker, antal));
    }

    /**
     * A page of rows of borgerydelse, of which there is one object more than {@code antal} when there is more; the last object
     * then begins the next page.
     */
    public static Side side(RowSet<Row> raekker, int antal) {
        var objekter = new LinkedHashMap<Ydelsesmaerke, String>();
        for (var raekke : raekker) {
            var sted = new Ydelsesmaerke(
                    raekke.getBoolean("er_bevilling"),
                    new Sidemaerke(raekke.getOffsetDateTime("orden").toInstant(), raekke.getUUID("objekt")));
            var linjer = raekke.getString("linjer");
            objekter.merge(
                    sted,
                    raekke.getString("grundlag") + (linjer == null ? "" : linjer),
                    (hidtil, ny) -> hidtil + "," + linjer);
        }
        var flere = raekker.size() > antal;
        if (flere && objekter.size() > 1) {
            objekter.pollLastEntry();
        }
        return side(objekter, flere);
    }

    private static Side side(SequencedMap<Ydelsesmaerke, String> objekter, boolean flere) {
        var bevillinger = new ArrayList<String>();
        var effektueringer = new ArrayList<String>();
        objekter.forEach((sted, tekst) -> {
            if (sted.bevilling()) {
                bevillinger.add(tekst);
            } else {
                effektueringer.add(tekst + "]}");
            }
        });
        return new Side(
                bevillinger,
                effektueringer,
                flere ? objekter.lastEntry().getKey().tekst() : null);
    }

    /**
     * Stored texts, each the JSON of one object.
     *
     * @param naeste where the next page begins; null on the last page
     */
    public record Side(
            List<String> bevillinger,
            List<String> effektueringer,
            @Nullable String naeste) {}
}
