package dk.borgerblikket.lookup.klasse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.Tjenestetest;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.oio.Cvr;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedQuery;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class EnForespoergselTest extends Tjenestetest {

    @Inject
    Pool pool;

    /** Passes everything on, and counts the statements. No connection can be had past it. */
    private static final class TaellendePool extends Pool {

        private final AtomicInteger antal = new AtomicInteger();

        TaellendePool(Pool pool) {
            super(pool.getDelegate());
        }

        @Override
        public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
            antal.incrementAndGet();
            return super.preparedQuery(sql);
        }
    }

    @Test
    void tohundredeIdKosterEnForespoergsel() throws Throwable {
        importerCsv(
                        "2025-05-01",
                        IntStream.range(0, 150)
                                .mapToObj(nr -> String.format("32.%02d.%02d;Emne", nr / 100, nr % 100))
                                .toArray(String[]::new))
                .statusCode(200);
        var ider = new ArrayList<String>();
        for (int nr = 0; nr < 200; nr++) {
            var nummer = new Klassenummer(String.format("32.%02d.%02d", nr / 100, nr % 100));
            ider.add(nr % 2 == 0 ? nummer.nummer() : nummer.afledtUuid().toString());
        }
        var taellende = new TaellendePool(pool);
        var opslag = new Klasseopslag(new KlasseRepository(taellende), Clock.systemUTC());

        var svar = VertxContextSupport.subscribeAndAwait(
                () -> opslag.flere(ider, null, new Lokalsyn(new Cvr(NATIONAL), new Cvr(KORSBAEK), false)));

        assertThat(svar.klasser()).hasSize(150);
        assertThat(svar.ukendte()).hasSize(50);
        assertThat(taellende.antal).hasValue(1);
    }
}
