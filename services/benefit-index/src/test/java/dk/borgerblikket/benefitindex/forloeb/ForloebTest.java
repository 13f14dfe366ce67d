package dk.borgerblikket.benefitindex.forloeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.borgerblikket.benefitindex.forloeb.Afspiller.Udfald;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.testing.forloeb.Forklaring;
import dk.borgerblikket.testing.forloeb.Forkortelse;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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

    private static final int ANTAL = 250;
    private static final int SAMTIDIGE = 8;

    private final long froe = Long.getLong("forloeb.froe", System.nanoTime());

    private @Nullable List<Udfald> spillede;

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
                    var igen = afspiller.spil(f);
                    return !igen.raekker().equals(igen.genopbygget());
                });
            }
        }
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

    /** Played once for all tests. */
    private List<Udfald> udfald() {
        if (spillede == null) {
            try (var traade = Executors.newFixedThreadPool(SAMTIDIGE)) {
                spillede = LongStream.range(froe, froe + ANTAL)
                        .mapToObj(nummer ->
                                CompletableFuture.supplyAsync(() -> afspiller.spil(Forloeb.af(nummer)), traade))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
            }
        }
        return spillede;
    }

    private void forklar(Forloeb forloeb, Predicate<Forloeb> fejler) {
        var kortest = forloeb.kun(Forkortelse.af(forloeb.trin(), trin -> fejler.test(forloeb.kun(trin))));
        var udfald = afspiller.spil(kortest);
        fail(Forklaring.af(
                forloeb.froe(),
                kortest.trin(),
                udfald.billede(),
                model(kortest),
                udfald.raekker(),
                udfald.genopbygget()));
    }
}
