package dk.borgerblikket.reporting.haendelser;

import static dk.borgerblikket.reporting.Leverance.kommune;
import static dk.borgerblikket.reporting.Leverance.medSager;
import static dk.borgerblikket.reporting.Leverance.nyKommune;
import static dk.borgerblikket.reporting.Leverance.udenData;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.reporting.Leverance;
import dk.borgerblikket.reporting.Rapport;
import dk.borgerblikket.reporting.Rapport.Raekke;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class GenleveringTest {

    private static final int SAMTIDIGE = 8;

    @Test
    void sammeLeveranceToGangeTaellesEnGang() {
        var cvr = nyKommune();
        var leverance = Leverance.med("2026-11-02T10:00:00Z", medSager(cvr)).og("2026-11-02T10:00:01Z", udenData(cvr));

        leverance.send();
        leverance.send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 2, 1, 1));
    }

    @Test
    void sammeHaendelseToGangeISammeLeveranceTaellesEnGang() {
        var cvr = nyKommune();
        var id = UUID.randomUUID();
        var tid = Instant.parse("2026-11-02T10:00:00Z");

        Leverance.med(id, tid.toString(), medSager(cvr))
                .og(id, tid, medSager(cvr))
                .send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 1, 1, 0));
    }

    @Test
    void nyHaendelseSammenMedEnKendtTaellesAlene() {
        var cvr = nyKommune();
        var id = UUID.randomUUID();
        Leverance.med(id, "2026-11-02T10:00:00Z", medSager(cvr)).send();

        Leverance.med(id, "2026-11-02T10:00:00Z", medSager(cvr))
                .og("2026-11-03T10:00:00Z", medSager(cvr))
                .send();

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 2, 2, 0));
    }

    @Test
    void kendtIdMedAndetIndholdAendrerIntet() {
        var cvr = nyKommune();
        var anden = nyKommune();
        var id = UUID.randomUUID();
        Leverance.med(id, "2026-11-02T10:00:00Z", udenData(cvr)).send();

        Leverance.med(id, "2026-10-02T10:00:00Z", medSager(cvr), medSager(anden))
                .send();

        assertThat(Rapport.hent(cvr, "2026-10", "2026-11"))
                .containsExactly(new Raekke("2026-10", 0, 0, 0), new Raekke("2026-11", 1, 0, 1));
        assertThat(Rapport.maaned(anden, "2026-11").samlet()).isZero();
    }

    @Test
    void otteSamtidigeLeverancerAfDeSammeKaldTaellesEnGang() {
        var kommuner = IntStream.range(0, 20).mapToObj(i -> nyKommune()).toList();
        var ider = IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList();
        var kald = kommuner.stream().map(Leverance::medSager).toList();

        // Each sender has its own order of calls and municipalities: the worst case for locks.
        samtidig(i -> {
            var raekkefoelge = blandet(ider, i);
            var leverance = new Leverance();
            raekkefoelge.forEach(id -> leverance.og(id, Instant.parse("2026-11-02T10:00:00Z"), blandet(kald, i)));
            return leverance;
        });

        assertThat(kommuner)
                .allSatisfy(cvr ->
                        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 200, 200, 0)));
    }

    @Test
    void samtidigeLeverancerMedOverlapTaellerHvertKaldEnGang() {
        var cvr = nyKommune();
        var ider = IntStream.range(0, 150).mapToObj(i -> UUID.randomUUID()).toList();

        samtidig(i -> {
            var leverance = new Leverance();
            blandet(ider.subList(i * 10, i * 10 + 80), i)
                    .forEach(id -> leverance.og(id, Instant.parse("2026-11-02T10:00:00Z"), udenData(cvr)));
            return leverance;
        });

        assertThat(Rapport.maaned(cvr, "2026-11")).isEqualTo(new Raekke("2026-11", 150, 0, 150));
    }

    @Test
    void tilfaeldigeLeverancerGiverDetSammeSomEnTaellingIHaanden() {
        var tilfaeldig = new Random(505);
        var kommuner = IntStream.range(0, 5).mapToObj(i -> nyKommune()).toList();
        var kendte = new HashSet<UUID>();
        var forventet = new TreeMap<String, long[]>();
        var sendte = new ArrayList<Sendt>();
        for (var leverance = 0; leverance < 30; leverance++) {
            var besked = new Leverance();
            for (var n = tilfaeldig.nextInt(1, 20); n > 0; n--) {
                var sendt = !sendte.isEmpty() && tilfaeldig.nextInt(4) == 0
                        ? sendte.get(tilfaeldig.nextInt(sendte.size()))
                        : Sendt.tilfaeldig(tilfaeldig, kommuner);
                sendte.add(sendt);
                besked.og(sendt.id, sendt.tidspunkt(), List.of(sendt.indhold));
                if (kendte.add(sendt.id)) {
                    sendt.taelI(forventet);
                }
            }
            besked.send();
        }

        for (var cvr : kommuner) {
            assertThat(Rapport.hent(cvr, "2026-07", "2026-10")).allSatisfy(raekke -> {
                var tal = forventet.getOrDefault(cvr + raekke.maaned(), new long[2]);
                assertThat(raekke).isEqualTo(new Raekke(raekke.maaned(), tal[0] + tal[1], tal[0], tal[1]));
            });
        }
        assertThat(forventet).hasSize(20);
    }

    private static <T> List<T> blandet(List<T> liste, int froe) {
        var kopi = new ArrayList<>(liste);
        Collections.shuffle(kopi, new Random(froe));
        return kopi;
    }

    private static void samtidig(IntFunction<Leverance> leverance) {
        try (var traade = Executors.newFixedThreadPool(SAMTIDIGE)) {
            var svar = traade.invokeAll(IntStream.range(0, SAMTIDIGE)
                    .mapToObj(leverance)
                    .map(l -> (Callable<Integer>) () -> l.sendt().extract().statusCode())
                    .toList());
            assertThat(svar).allSatisfy(status -> assertThat(status.get()).isEqualTo(204));
        } catch (InterruptedException afbrudt) {
            throw new AssertionError(afbrudt);
        }
    }

    /** A call, counted by the words of the rules rather than by the code under test. */
    private record Sendt(UUID id, int maaned, String cvr, Map<String, Object> indhold) {

        static Sendt tilfaeldig(Random tilfaeldig, List<String> kommuner) {
            var cvr = kommuner.get(tilfaeldig.nextInt(kommuner.size()));
            return new Sendt(
                    UUID.randomUUID(),
                    tilfaeldig.nextInt(7, 11),
                    cvr,
                    kommune(cvr, tilfaeldig.nextInt(3) == 0, tilfaeldig.nextInt(3) == 0, tilfaeldig.nextInt(4) == 0));
        }

        Instant tidspunkt() {
            return Instant.parse("2026-%02d-15T12:00:00Z".formatted(maaned));
        }

        void taelI(Map<String, long[]> tal) {
            var maanedens = tal.computeIfAbsent("%s2026-%02d".formatted(cvr, maaned), n -> new long[2]);
            if (indhold.get("sager").equals(true) || indhold.get("ydelser").equals(true)) {
                maanedens[0]++;
            } else if (indhold.get("tekniskFejl").equals(false)) {
                maanedens[1]++;
            }
        }
    }
}
