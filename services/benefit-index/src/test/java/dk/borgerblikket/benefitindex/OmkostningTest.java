package dk.borgerblikket.benefitindex;

import static dk.borgerblikket.benefitindex.Beskeder.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.benefitindex.Optaelling.Omkostning;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The goals that can be held in counts: one statement per citizen's read, pages touched in proportion to what is read and not to
 * what there is, and as many statements for a small batch as for a large one. PostgreSQL counts.
 */
@QuarkusTest
class OmkostningTest extends Indekstest {

    /** The way down the index, and a page per grant or payment. */
    private static final int SIDER_FOR_TYVE = 30;

    private Optaelling optaelling;

    @BeforeEach
    void forbind() throws SQLException {
        optaelling = new Optaelling();
    }

    @AfterEach
    void luk() throws SQLException {
        optaelling.close();
    }

    @Test
    void a_page_of_a_heavy_citizen_is_one_statement_and_no_more_pages_than_one_of_a_light() throws SQLException {
        var let = nytCpr();
        var tung = nytCpr();
        udbetalinger(let, 25, 25);
        udbetalinger(tung, 1000, 40);
        optaelling.udfoer("ANALYZE");

        var faa = laest(let);
        var mange = laest(tung);

        assertThat(List.of(faa.saetninger(), mange.saetninger())).containsExactly(1L, 1L);
        assertThat(mange.sider())
                .as("20 of 1000, against 20 of 25: " + faa.sider())
                .isLessThanOrEqualTo(SIDER_FOR_TYVE);
        assertThat(faa.sider()).isLessThanOrEqualTo(SIDER_FOR_TYVE);
    }

    @Test
    void a_batch_is_as_many_statements_whatever_its_size() throws SQLException {
        var lille = optaelling.omkostning(() -> importer(2)).saetninger();
        var stor = optaelling.omkostning(() -> importer(40)).saetninger();

        assertThat(stor).isEqualTo(lille);
    }

    @Test
    void an_update_of_a_grant_does_not_touch_its_payments() throws SQLException {
        var cpr = nytCpr();
        var faa = udbetalinger(cpr, 5, 5);
        var mange = udbetalinger(nytCpr(), 500, 50);
        optaelling.udfoer("ANALYZE");

        var lille = optaelling.omkostning(() -> opdater(faa)).sider();
        var stor = optaelling.omkostning(() -> opdater(mange)).sider();

        assertThat(stor)
                .as("with 500 payments, against %d with 5: %s", lille, optaelling.dyreste())
                .isLessThan(lille + 100);
    }

    private Omkostning laest(String cpr) throws SQLException {
        Runnable laes = () -> borger(cpr, "?antal=20").statusCode(200);
        laes.run();
        return optaelling.omkostning(laes);
    }

    private static void opdater(UUID bevilling) {
        var opdatering = opdaterBevilling(bevilling, "2020-10-01T00:00:00+02:00");
        opdatering.putObject("AttributListe").putArray("BevilgetYdelse").add(ydelse("2", KLE));
        kald(OPDATER, Beskeder.opdater(List.of(opdatering), List.of())).statusCode(200);
    }

    /** A grant with payments on it, written in batches among those of others, so that few lie beside each other. */
    private static UUID udbetalinger(String cpr, int antal, int hoejst) {
        var bevilling = UUID.randomUUID();
        importer(List.of(bevilling(bevilling, cpr)), List.of());
        for (var skrevet = 0; skrevet < antal; skrevet += hoejst) {
            var nr = skrevet;
            importer(
                    List.of(),
                    IntStream.range(0, hoejst)
                            .mapToObj(i -> betaling(cpr, bevilling, nr + i))
                            .toList());
        }
        return bevilling;
    }

    private static ObjectNode betaling(String cpr, UUID bevilling, int nr) {
        var uuid = UUID.randomUUID();
        var betaling = effektuering(uuid, cpr, "10", linje(uuid, "1", bevilling, "10"));
        ved(betaling, "/Registrering/0/AttributListe/Egenskaber/0")
                .put(
                        "Dispositionsdato",
                        "%d-%02d-%02dT00:00:00Z".formatted(1950 + nr / 300, 1 + nr % 12, 1 + nr / 12 % 25));
        return betaling;
    }

    private static void importer(int antal) {
        var bevillinger = new ArrayList<ObjectNode>();
        var effektueringer = new ArrayList<ObjectNode>();
        for (var i = 0; i < antal; i++) {
            var bevilling = UUID.randomUUID();
            var cpr = nytCpr();
            bevillinger.add(bevilling(bevilling, cpr));
            effektueringer.add(betaling(cpr, bevilling, i));
        }
        importer(bevillinger, effektueringer);
    }
}
