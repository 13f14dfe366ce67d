package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Merging of valid time, by example and against what holds at every single moment. */
final class TidslinjeTest {

    private static final long SLUT = 12;

    @Test
    void incomingValueCutsTheOneThatHolds() {
        var resultat = flet(List.of(Vaerdi.af("a", 1, 0L, null)), List.of(Vaerdi.af("a", 2, 4L, null)));

        assertThat(resultat).containsExactly(Vaerdi.af("a", 1, 0L, 4L), Vaerdi.af("a", 2, 4L, null));
    }

    @Test
    void incomingValueInTheMiddleLeavesBothEnds() {
        var resultat = flet(List.of(Vaerdi.af("a", 1, null, null)), List.of(Vaerdi.af("a", 2, 4L, 6L)));

        assertThat(resultat)
                .containsExactly(Vaerdi.af("a", 1, null, 4L), Vaerdi.af("a", 1, 6L, null), Vaerdi.af("a", 2, 4L, 6L));
    }

    @Test
    void incomingValueReplacesWhatItCovers() {
        var resultat =
                flet(List.of(Vaerdi.af("a", 1, 2L, 3L), Vaerdi.af("a", 2, 3L, 5L)), List.of(Vaerdi.af("a", 3, 2L, 5L)));

        assertThat(resultat).containsExactly(Vaerdi.af("a", 3, 2L, 5L));
    }

    @Test
    void adjoiningAndOtherIdentitiesAreLeftAsTheyAre() {
        var foer = List.of(Vaerdi.af("a", 1, 0L, 2L), Vaerdi.af("b", 2, 0L, null));

        assertThat(flet(foer, List.of(Vaerdi.af("a", 3, 2L, 4L)))).startsWith(foer.toArray(Vaerdi[]::new));
    }

    @Test
    void valueWithoutVirkningHoldsAlways() {
        var resultat = flet(List.of(new Vaerdi("a", 1, null)), List.of(Vaerdi.af("a", 2, 4L, null)));

        assertThat(resultat).hasSize(2);
        assertThat(resultat.getFirst().periode()).isEqualTo(new Periode(Instant.MIN, Instant.ofEpochSecond(4)));
        assertThat(flet(List.of(Vaerdi.af("a", 1, 0L, 1L)), List.of(new Vaerdi("a", 2, null))))
                .containsExactly(new Vaerdi("a", 2, null));
    }

    @Test
    void periodThatEndsBeforeItBeginsIsLeftOut() {
        var foer = List.of(Vaerdi.af("a", 1, 0L, 10L));
        assertThat(flet(foer, List.of(Vaerdi.af("a", 2, 6L, 4L)))).isEqualTo(foer);
        assertThat(fletRelationer(foer, List.of(Vaerdi.af("a", 1, 6L, 4L)))).isEqualTo(foer);
    }

    @Test
    void relationSentAgainWithAnEndEndsThere() {
        var foer = List.of(Vaerdi.af("a", 1, 0L, null));
        assertThat(fletRelationer(foer, List.of(Vaerdi.af("a", 1, 0L, 4L)))).containsExactly(Vaerdi.af("a", 1, 0L, 4L));
        assertThat(fletRelationer(foer, List.of(Vaerdi.af("a", 1, 2L, 4L))))
                .containsExactlyInAnyOrder(Vaerdi.af("a", 1, 0L, 2L), Vaerdi.af("a", 1, 2L, 4L));
    }

    @Test
    void relationToAnotherTargetOnlyTakesThePlaceForTheWhile() {
        var foer = List.of(Vaerdi.af("a", 1, 0L, null));
        assertThat(fletRelationer(foer, List.of(Vaerdi.af("a", 2, 2L, 4L))))
                .containsExactlyInAnyOrder(
                        Vaerdi.af("a", 1, 0L, 2L), Vaerdi.af("a", 2, 2L, 4L), Vaerdi.af("a", 1, 4L, null));
    }

    @Test
    void endOfARelationLeavesOtherIdentitiesAndPeriodsAlone() {
        var foer = List.of(Vaerdi.af("b", 1, 0L, null), Vaerdi.af("a", 1, 6L, null));
        assertThat(fletRelationer(foer, List.of(Vaerdi.af("a", 1, 0L, 4L))))
                .containsAll(foer)
                .hasSize(3);
    }

    private static List<Vaerdi> fletRelationer(List<Vaerdi> foer, List<Vaerdi> nye) {
        return Tidslinje.fletRelationer(foer, nye, Vaerdi::identitet, Vaerdi::indhold);
    }

    @Test
    void nothingIncomingChangesNothing() {
        var foer = List.of(Vaerdi.af("a", 1, 0L, 2L));

        assertThat(flet(foer, List.of())).isEqualTo(foer);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void noTwoValuesOfAnIdentityOverlap(
            @ForAll("vaerdier") List<Vaerdi> foerste, @ForAll("vaerdier") List<Vaerdi> naeste) {
        var resultat = flet(flet(List.of(), foerste), naeste);

        for (int i = 0; i < resultat.size(); i++) {
            for (int j = i + 1; j < resultat.size(); j++) {
                var a = resultat.get(i);
                var b = resultat.get(j);
                assertThat(a.identitet().equals(b.identitet()) && a.periode().overlapper(b.periode()))
                        .as("%s og %s", a, b)
                        .isFalse();
            }
        }
    }

    /** The last writer wins within the incoming period, and nothing changes outside it. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void atEveryMomentTheLastWriterHolds(
            @ForAll("vaerdier") List<Vaerdi> foerste, @ForAll("vaerdier") List<Vaerdi> naeste) {
        var foer = flet(List.of(), foerste);
        var efter = flet(foer, naeste);

        for (var identitet : List.of("a", "b")) {
            for (long tid = -1; tid <= SLUT; tid++) {
                var nu = tid;
                var ventet = sidste(naeste, identitet, tid).or(() -> sidste(foer, identitet, nu));
                assertThat(sidste(efter, identitet, tid)).isEqualTo(ventet);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void mergingTheSameAgainChangesNothing(
            @ForAll("vaerdier") List<Vaerdi> foerste, @ForAll("vaerdier") List<Vaerdi> naeste) {
        var en = flet(flet(List.of(), foerste), naeste);
        var to = flet(en, naeste);

        for (var identitet : List.of("a", "b")) {
            for (long tid = -1; tid <= SLUT; tid++) {
                assertThat(sidste(to, identitet, tid)).isEqualTo(sidste(en, identitet, tid));
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noteAndActorFollowTheValueWhenItIsCut(
            @ForAll("vaerdier") List<Vaerdi> foerste, @ForAll("vaerdier") List<Vaerdi> naeste) {
        assertThat(flet(flet(List.of(), foerste), naeste))
                .allSatisfy(v -> assertThat(v.virkning().noteTekst()).isEqualTo("note " + v.indhold()));
    }

    @Provide
    Arbitrary<List<Vaerdi>> vaerdier() {
        var graense = Arbitraries.longs().between(0, SLUT - 1).injectNull(0.15);
        return Combinators.combine(
                        Arbitraries.of("a", "b"), Arbitraries.integers().between(0, 1000), graense, graense)
                .as(TidslinjeTest::ordnet)
                .list()
                .ofMaxSize(6);
    }

    private static Vaerdi ordnet(String identitet, int indhold, Long x, Long y) {
        return x != null && y != null && x >= y
                ? Vaerdi.af(identitet, indhold, y, x + 1)
                : Vaerdi.af(identitet, indhold, x, y);
    }

    private static Optional<Integer> sidste(List<Vaerdi> vaerdier, String identitet, long tid) {
        return vaerdier.reversed().stream()
                .filter(v -> v.identitet().equals(identitet))
                .filter(v -> v.periode().omfatter(Instant.ofEpochSecond(tid)))
                .map(Vaerdi::indhold)
                .findFirst();
    }

    private static List<Vaerdi> flet(List<Vaerdi> nuvaerende, List<Vaerdi> indkomne) {
        return Tidslinje.flet(nuvaerende, indkomne, Vaerdi::identitet);
    }
}
