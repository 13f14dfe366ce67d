package dk.borgerblikket.caseindex.forloeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.borgerblikket.caseindex.forloeb.Afspiller.Udfald;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.testing.forloeb.Forklaring;
import dk.borgerblikket.testing.forloeb.Forkortelse;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any course of importer, opdater and fjern, repeated and out of order, ends where a naive model says. The seeds are new
 * every time; a failure names the one and the shortest course that still fails, and
 * {@code -Dforloeb.froe=<seed>} plays it again.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForloebTest {

    private static final int ANTAL = 1_000;
    private static final int ANTAL_MED_SAMMENFALD = 100;
    private static final int SAMTIDIGE = 8;

    private final long froe = Long.getLong("forloeb.froe", System.nanoTime());

    @Inject
    Afspiller afspiller;

    @Test
    void everyCourseEndsWhereTheModelSays() {
        for (var udfald : udfald()) {
            if (!udfald.billede().equals(model(udfald.forloeb()))) {
                forklar(udfald.forloeb(), f -> !afspiller.spil(f).billede().equals(model(f)));
            }
        }
    }

    @Test
    void everyTableHoldsWhatItWouldHoldHadTheObjectsBeenWrittenOnce() {
        for (var udfald : udfald()) {
            if (!udfald.raekker().equals(udfald.genopbygget())) {
                forklar(udfald.forloeb(), f -> {
                    var igen = afspiller.spilOgGenopbyg(f);
                    return !igen.raekker().equals(igen.genopbygget());
                });
            }
        }
    }

    /** Which of two messages of the same moment comes first is the index's to choose, but it must always choose the same. */
    @Test
    void messagesOfTheSameMomentGiveTheSameObjectInAnyOrder() {
        for (var ens : samtidigt(ANTAL_MED_SAMMENFALD, this::sammenfaldErEns)) {
            assertThat(ens).isEmpty();
        }
    }

    private List<String> sammenfaldErEns(long nummer) {
        var forloeb = Forloeb.medSammenfald(nummer);
        var navne = new Navne();
        var foerst = afspiller.spil(forloeb, navne);
        afspiller.ryd(navne);
        var omvendt = afspiller.spil(forloeb.omvendt(), navne);
        var muligt = raekkefoelger(List.of(1, 2, 3, 4)).stream()
                .map(r -> Comparator.comparingInt(Melding::tid).thenComparing(m -> r.indexOf(m.nr())))
                .map(orden -> new Referencemodel(orden, Set.of()).udfoer(forloeb))
                .anyMatch(foerst.billede()::equals);
        return muligt && foerst.raekker().equals(omvendt.raekker())
                ? List.of()
                : List.of(
                        "frø " + nummer,
                        forloeb.trin().toString(),
                        foerst.billede().toString());
    }

    private static List<List<Integer>> raekkefoelger(List<Integer> numre) {
        if (numre.isEmpty()) {
            return List.of(List.of());
        }
        var resultat = new ArrayList<List<Integer>>();
        for (var foerst : numre) {
            var resten = numre.stream().filter(n -> !n.equals(foerst)).toList();
            for (var hale : raekkefoelger(resten)) {
                var hel = new ArrayList<>(List.of(foerst));
                hel.addAll(hale);
                resultat.add(hel);
            }
        }
        return resultat;
    }

    /** The comparison must find a model that makes the mistake, or it proves nothing about it. */
    @ParameterizedTest(name = "en model med fejlen {0} opdages")
    @EnumSource(Fejl.class)
    void findsAModelThatMakesTheMistake(Fejl fejl) {
        assertThat(udfald())
                .anyMatch(u -> !new Referencemodel(EnumSet.of(fejl))
                        .udfoer(u.forloeb())
                        .equals(u.billede()));
    }

    @Test
    void coursesMeetEveryAnswer() {
        assertThat(udfald().stream()
                        .flatMap(u -> u.billede().tailMap("svar").values().stream())
                        .collect(Collectors.joining()))
                .contains("20", "40", "44", "49");
    }

    private static SortedMap<String, String> model(Forloeb forloeb) {
        return new Referencemodel().udfoer(forloeb);
    }

    private @Nullable CompletableFuture<List<Udfald>> spillede;

    /** Played once for all tests. */
    private List<Udfald> udfald() {
        if (spillede == null) {
            spillede = CompletableFuture.supplyAsync(
                    () -> samtidigt(ANTAL, nummer -> afspiller.spilOgGenopbyg(Forloeb.af(nummer))));
        }
        return spillede.join();
    }

    private <T> List<T> samtidigt(int antal, LongFunction<T> arbejde) {
        try (var traade = Executors.newFixedThreadPool(SAMTIDIGE)) {
            return LongStream.range(froe, froe + antal)
                    .mapToObj(nummer -> CompletableFuture.supplyAsync(() -> arbejde.apply(nummer), traade))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private void forklar(Forloeb forloeb, Predicate<Forloeb> fejler) {
        var kortest = forloeb.kun(Forkortelse.af(forloeb.trin(), trin -> fejler.test(forloeb.kun(trin))));
        var udfald = afspiller.spilOgGenopbyg(kortest);
        fail(Forklaring.af(
                forloeb.froe(),
                kortest.trin(),
                udfald.billede(),
                model(kortest),
                udfald.raekker(),
                udfald.genopbygget()));
    }
}
