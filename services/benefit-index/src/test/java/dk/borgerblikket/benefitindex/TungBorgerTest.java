package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.bevilling;
import static dk.borgerblikket.benefitindex.Beskeder.effektuering;
import static dk.borgerblikket.benefitindex.Beskeder.linje;
import static dk.borgerblikket.benefitindex.Beskeder.nytCpr;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.benefitindex.Optaelling.Omkostning;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A citizen with decades of payments. */
@QuarkusTest
class TungBorgerTest extends Indekstest {

    private static final int UDBETALINGER = 10_000;
    private static final int SIDE = 500;

    /** A page for each row, and the way down the index and along it. */
    private static final int SIDER = SIDE + 30;

    /** As imported, when nothing else is said. */
    private static final String DISPOSITIONSDATO = "2020-06-29T22:00:00";

    /**
     * Rows of the imported payment with another id, day and grant, in an order in which few lie beside each other. Seven have
     * the same day, so that every page but by luck ends among equals.
     */
    private static final String KOPIER = """
            INSERT INTO %1$s
            SELECT r.*
            FROM %1$s t, generate_series(2, %7$d) AS i, jsonb_populate_record(NULL::%1$s, replace(replace(replace(
                to_jsonb(t)::text,
                '%3$s', md5('udbetaling' || i)::uuid::text),
                '%4$s', ('{%5$s}'::text[])[1 + i %% 3]),
                '%6$s', to_char(timestamp '1990-01-01' + i / 7 * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS'))::jsonb) AS r
            WHERE t.%2$s = '%3$s'
            ORDER BY md5(i::text)
            """;

    @Inject
    ObjectMapper json;

    @Test
    void pages_through_ten_thousand_payments_each_at_the_price_of_its_rows() throws Exception {
        var cpr = nytCpr();
        var bevillinger = udbetalinger(cpr);

        var sider = new ArrayList<YdelserSvar>();
        var omkostninger = new ArrayList<Omkostning>();
        var side = new AtomicReference<YdelserSvar>();
        for (var efter = ""; efter != null; efter = side.get().naeste()) {
            var parametre = efter.isEmpty() ? "" : "?efter=" + efter;
            omkostninger.add(optaelling(() -> side.set(laes(cpr, parametre))));
            sider.add(side.get());
        }

        assertThat(sider).hasSize(1 + UDBETALINGER / SIDE);
        assertThat(omkostninger).allSatisfy(o -> {
            assertThat(o.saetninger()).isOne();
            assertThat(o.sider()).isLessThanOrEqualTo(SIDER);
        });
        assertThat(sider.stream().flatMap(s -> s.bevillinger().stream()).map(Bevillingsgrundlag::id))
                .containsExactlyInAnyOrderElementsOf(bevillinger);
        assertThat(sider.getFirst().bevillinger()).hasSize(bevillinger.size());
        var udbetalinger =
                sider.stream().flatMap(s -> s.effektueringer().stream()).toList();
        assertThat(udbetalinger.stream().map(Effektueringsgrundlag::id).distinct())
                .hasSize(UDBETALINGER)
                .hasSameSizeAs(udbetalinger);
        assertThat(udbetalinger.stream().map(TungBorgerTest::dag)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static Instant dag(Effektueringsgrundlag udbetaling) {
        return udbetaling.dispositionsdato().getFirst().vaerdi();
    }

    private YdelserSvar laes(String cpr, String parametre) {
        try {
            var tekst = borger(cpr, parametre).statusCode(200).extract().asString();
            return Jsonformat.tolerant(json).readValue(tekst, YdelserSvar.class);
        } catch (IOException ulaeselig) {
            throw new AssertionError(ulaeselig);
        }
    }

    private static Omkostning optaelling(Runnable arbejde) throws SQLException {
        try (var optaelling = new Optaelling()) {
            return optaelling.omkostning(arbejde);
        }
    }

    /** Three grants, and the payments spread over them; one payment is imported, and its rows are copied. */
    private static List<UUID> udbetalinger(String cpr) throws SQLException {
        var bevillinger = Stream.generate(UUID::randomUUID).limit(3).toList();
        var foerste = UUID.randomUUID();
        importer(
                bevillinger.stream().map(b -> bevilling(b, cpr)).toList(),
                List.of(effektuering(foerste, cpr, "10", linje(foerste, "1", bevillinger.getFirst(), "10"))));
        try (var database = new Optaelling()) {
            database.udfoer(kopier("objekt", "uuid", foerste, bevillinger));
            database.udfoer(kopier("borgerydelse", "objekt", foerste, bevillinger));
            database.udfoer("ANALYZE borgerydelse");
        }
        return bevillinger;
    }

    private static String kopier(String tabel, String objekt, UUID foerste, List<UUID> bevillinger) {
        return KOPIER.formatted(
                tabel,
                objekt,
                foerste,
                bevillinger.getFirst(),
                String.join(",", bevillinger.stream().map(UUID::toString).toList()),
                DISPOSITIONSDATO,
                UDBETALINGER);
    }
}
