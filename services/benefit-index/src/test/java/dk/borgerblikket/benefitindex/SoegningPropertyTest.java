package dk.borgerblikket.benefitindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.benefitindex.Ligefrem.Objekt;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksInput;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput;
import dk.borgerblikket.benefitindex.fremsoeg.Fremsoegning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Random trees over random grants and payments, against the plainest reading of the rules. */
@QuarkusTest
class SoegningPropertyTest extends Indekstest {

    private static final int SOEGNINGER = 600;

    @Inject
    Fremsoegning fremsoegning;

    @Inject
    ObjectMapper json;

    private final Soegeverden verden = new Soegeverden(new Random(20261125));

    @Test
    void every_search_finds_counts_and_orders_what_a_plain_reading_does() {
        var objekter = objekter();
        var bevillinger = uuider(objekter, true);
        var effektueringer = uuider(objekter, false);
        var ramte = 0;
        for (var nr = 0; nr < SOEGNINGER; nr++) {
            var besked = verden.besked(bevillinger, effektueringer);
            var svar = soeg(besked);
            var sideErTom = true;
            for (var bevilling : List.of(true, false)) {
                var hits = Ligefrem.hits(besked, objekter, bevilling);
                var side = Ligefrem.side(besked, hits, bevilling);
                var slags = bevilling ? "Bevilling" : "OekonomiskEffektuering";
                var fundne = bevilling ? uuider(svar.bevillinger()) : uuider(svar.effektueringer());
                assertThat(fundne)
                        .as("nr. %d, %s: %s", nr, slags, besked)
                        .isEqualTo(side.stream().map(Objekt::uuid).toList());
                assertThat(antal(svar, bevilling ? "bevillinger" : "effektueringer"))
                        .isEqualTo(side.isEmpty() ? 0 : hits.size());
                if (bevilling) {
                    assertThat(antal(svar, "ydelser"))
                            .as("nr. %d, ydelser: %s", nr, besked)
                            .isEqualTo(side.isEmpty() ? 0 : Ligefrem.ydelser(hits));
                }
                ramte += hits.isEmpty() ? 0 : 1;
                sideErTom &= side.isEmpty();
            }
            assertThat(svar.standardRetur().statusKode()).isEqualTo(sideErTom ? 44 : 20);
        }
        assertThat(ramte).as("searches that find something").isGreaterThan(SOEGNINGER / 2);
    }

    private List<Objekt> objekter() {
        var bevillinger = new ArrayList<ObjectNode>();
        var effektueringer = new ArrayList<ObjectNode>();
        var objekter = new ArrayList<Objekt>();
        for (var nr = 0; nr < 30; nr++) {
            var bevilling = verden.bevilling(UUID.randomUUID());
            bevillinger.add(bevilling);
            objekter.add(Objekt.af(bevilling, true));
        }
        var uuider = objekter.stream().map(Objekt::uuid).toList();
        for (var nr = 0; nr < 30; nr++) {
            var effektuering = verden.effektuering(UUID.randomUUID(), uuider);
            effektueringer.add(effektuering);
            objekter.add(Objekt.af(effektuering, false));
        }
        var besked = Beskeder.importer(bevillinger, effektueringer)
                .toString()
                .replace(Beskeder.SYSTEM.toString(), Aftaler.SOEGESYSTEM.toString());
        kaldSom(Aftaler.SOEGESYSTEM, Beskeder.KORSBAEK, IMPORTER, Beskeder.json(besked))
                .statusCode(200)
                .body("UnikRetur.findAll { it.StatusKode != 20 }", org.hamcrest.Matchers.empty());
        return objekter;
    }

    private static List<UUID> uuider(List<Objekt> objekter, boolean bevilling) {
        return objekter.stream()
                .filter(o -> o.bevilling() == bevilling)
                .map(Objekt::uuid)
                .toList();
    }

    private FremsoegYdelseIndeksOutput soeg(ObjectNode besked) {
        var laeser = new Laeser(new Cvr(Beskeder.KORSBAEK), Aftaler.SOEGESYSTEM, true, List.of(), Set.of());
        try {
            return fremsoegning
                    .fremsoeg(laeser, json.readValue(besked.toString(), FremsoegYdelseIndeksInput.class))
                    .await()
                    .atMost(Duration.ofSeconds(60));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<UUID> uuider(List<FremsoegYdelseIndeksOutput.Oejebliksbillede<T>> billeder) {
        return billeder.stream().map(b -> b.objektType().uuid()).toList();
    }

    private static long antal(FremsoegYdelseIndeksOutput svar, String element) {
        return svar.antal().stream()
                .filter(a -> a.element().equals(element))
                .mapToLong(FremsoegYdelseIndeksOutput.Antal::antal)
                .sum();
    }
}
