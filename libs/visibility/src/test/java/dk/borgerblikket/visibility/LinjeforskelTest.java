package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Where no line that covers a number of the citizen's is another, neither is any decision, trace or content. */
class LinjeforskelTest {

    @Property(tries = 3000)
    void linesThatCannotChangeAnythingChangeNothing(@ForAll long froe) {
        var udfald = Udfald.af(froe);

        assertThat(udfald.kanAendre() || udfald.ens()).isTrue();
    }

    /** Otherwise the property above would hold of nothing, or of a difference that is always said to matter. */
    @Test
    void bothOccurAndOneThatNeverMattersWouldBeFound() {
        var udfald = LongStream.range(0, 300).mapToObj(Udfald::af).toList();

        assertThat(udfald).anyMatch(u -> !u.kanAendre());
        assertThat(udfald).anyMatch(u -> u.kanAendre() && !u.ens());
    }

    /**
     * What came of changing one line of a municipality's.
     *
     * @param kanAendre whether that was said to be able to matter to the citizen
     * @param ens whether the overview was the same
     */
    private record Udfald(boolean kanAendre, boolean ens) {

        static Udfald af(long froe) {
            var verden = TilfaeldigVerden.af(new Random(froe));
            var anden = TilfaeldigVerden.af(new Random(froe + 1));
            var random = new Random(froe);
            var foer = verden.kommune().byg().linjer();
            var overblik = verden.overblik();
            var linjer = verden.kommune().linjer;
            if (random.nextBoolean()) {
                linjer.remove(random.nextInt(linjer.size()));
            } else {
                linjer.add(anden.kommune().linjer.getLast());
            }
            var forskel = new Linjeforskel(foer, verden.kommune().byg().linjer());
            return new Udfald(
                    numre(verden).anyMatch(forskel::kanAendre),
                    verden.overblik().equals(overblik));
        }

        private static Stream<String> numre(Verden verden) {
            var sager = verden.sagerSvar();
            var ydelser = verden.ydelserSvar();
            return Stream.of(
                            sager == null
                                    ? Stream.<String>of()
                                    : sager.sager().stream()
                                            .flatMap(s -> s.primaerKlasse().stream())
                                            .map(g -> g.vaerdi()),
                            ydelser == null
                                    ? Stream.<String>of()
                                    : ydelser.bevillinger().stream()
                                            .flatMap(b -> b.ydelser().stream())
                                            .map(g -> g.vaerdi().kle()),
                            ydelser == null
                                    ? Stream.<String>of()
                                    : ydelser.effektueringer().stream()
                                            .flatMap(e -> e.linjer().stream())
                                            .map(g -> g.vaerdi().kle()))
                    .flatMap(n -> n)
                    .filter(Objects::nonNull);
        }
    }
}
