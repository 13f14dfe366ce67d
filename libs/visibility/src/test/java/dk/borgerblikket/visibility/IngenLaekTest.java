package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No combination of what a citizen is shown lets a hidden line be computed: two worlds that differ only in what is hidden are
 * shown alike. What nothing shown depends on lies in no sum, difference or order of it either. That there is a hidden payment
 * on a grant may show – without one the grant may be – so one is always left.
 */
class IngenLaekTest {

    private static final int HOEJST = 20_000;
    private static final List<String> EMNER =
            List.of("32.24.04", "32.24.06", "32.30.04", "34.10.10", "99.01.01", "27.35.04");

    @Property(tries = 3000)
    void whatIsHiddenDecidesNothingThatIsShown(@ForAll long froe) {
        assertThat(laek(froe, IngenLaekTest::vist)).isFalse();
    }

    /** The comparison must find an overview that tells too much, or it proves nothing. */
    @ParameterizedTest
    @EnumSource
    void anOverviewThatTellsTooMuchIsFound(Fejl fejl) {
        for (long froe = 0; froe < HOEJST; froe++) {
            if (laek(froe, verden -> Stream.of(vist(verden), fejl.mere(verden)).toList())) {
                return;
            }
        }
        assertThat(fejl).as("fejl, som ingen af %d verdener afslører", HOEJST).isNull();
    }

    /** What could be shown by mistake. */
    private enum Fejl {
        TOTAL {
            @Override
            Object af(Byggere.Effektuering effektuering) {
                return effektuering.linjer.stream()
                        .map(l -> l.beloeb)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
            }
        },
        SLUTDATO {
            @Override
            Object af(Byggere.Effektuering effektuering) {
                return effektuering.linjer.stream()
                        .map(l -> l.til)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
            }
        },
        RAEKKEFOELGE_EFTER_EMNE {
            @Override
            Object af(Byggere.Effektuering effektuering) {
                return effektuering.linjer.stream()
                        .sorted(Comparator.comparing(l -> l.kle == null ? "" : l.kle))
                        .map(l -> l.indeks)
                        .toList();
            }
        },
        ANTAL_LINJER {
            @Override
            Object af(Byggere.Effektuering effektuering) {
                return effektuering.linjer.size();
            }
        };

        abstract Object af(Byggere.Effektuering effektuering);

        /** Told of the payments that something is shown of. */
        List<Object> mere(Verden verden) {
            var viste = verden.overblik().visteYdelser().stream()
                    .flatMap(y -> y.udbetalinger().stream())
                    .map(Udbetalingsafgoerelse.Vist::effektuering)
                    .toList();
            return verden.effektueringer.stream()
                    .filter(e -> viste.contains(e.id))
                    .map(this::af)
                    .toList();
        }
    }

    /** Whether a change to what is hidden changes what is told. */
    private static boolean laek(long froe, Function<Verden, Object> fortalt) {
        var verden = TilfaeldigVerden.af(new Random(froe));
        var foer = fortalt.apply(verden);
        new Skjulteaendringer(verden, new Random(froe)).foretag();
        return !fortalt.apply(verden).equals(foer);
    }

    private static Object vist(Verden verden) {
        var overblik = verden.overblik();
        return List.of(overblik.visteSager(), overblik.visteYdelser());
    }

    /** Changes what is hidden, so that it stays hidden. */
    private static final class Skjulteaendringer {

        private final Verden verden;
        private final Random random;

        Skjulteaendringer(Verden verden, Random random) {
            this.verden = verden;
            this.random = random;
        }

        void foretag() {
            for (var effektuering : verden.effektueringer) {
                for (var linje : List.copyOf(effektuering.linjer)) {
                    if (!vises(effektuering, linje)) {
                        forsoeg(effektuering, linje);
                    }
                }
            }
            for (var bevilling : verden.bevillinger) {
                bevilling.ydelser.stream().filter(y -> !vises(bevilling, y)).forEach(y -> forsoeg(bevilling, y));
            }
        }

        private void forsoeg(Byggere.Effektuering effektuering, Byggere.Linje linje) {
            var kle = linje.kle;
            linje.kle = EMNER.get(random.nextInt(EMNER.size()));
            linje.beloeb = new BigDecimal(random.nextInt(10_000));
            linje.fra = Verden.dag("2021-05-01").plus(Duration.ofDays(random.nextInt(500)));
            linje.til = linje.fra.plus(Duration.ofDays(random.nextInt(100)));
            if (vises(effektuering, linje)) {
                linje.kle = kle;
                linje.beloeb = null;
            } else if (random.nextBoolean()) {
                effektuering.linjer.add(endnu(linje));
            }
        }

        private Byggere.Linje endnu(Byggere.Linje linje) {
            var endnu = new Byggere.Linje();
            endnu.indeks = "endnu " + linje.indeks;
            endnu.kle = linje.kle;
            endnu.beloeb = new BigDecimal(random.nextInt(10_000));
            endnu.fra = linje.fra;
            endnu.til = linje.til;
            endnu.bevilling = linje.bevilling;
            endnu.ydelseId = linje.ydelseId;
            endnu.ophoert = linje.ophoert;
            return endnu;
        }

        private void forsoeg(Byggere.Bevilling bevilling, Byggere.Ydelse ydelse) {
            var kle = ydelse.kle;
            var start = ydelse.start;
            ydelse.navn = "Skjult " + random.nextInt(1000);
            ydelse.kle = EMNER.get(random.nextInt(EMNER.size()));
            ydelse.start = Verden.dag("2018-01-01").plus(Duration.ofDays(random.nextInt(2000)));
            ydelse.slut = ydelse.start.plus(Duration.ofDays(random.nextInt(900)));
            if (vises(bevilling, ydelse)) {
                ydelse.kle = kle;
                ydelse.start = start;
            }
        }

        private boolean vises(Byggere.Effektuering effektuering, Byggere.Linje linje) {
            return verden.overblik().visteYdelser().stream()
                    .flatMap(y -> y.udbetalinger().stream())
                    .anyMatch(
                            u -> u.effektuering().equals(effektuering.id) && Objects.equals(u.indeks(), linje.indeks));
        }

        private boolean vises(Byggere.Bevilling bevilling, Byggere.Ydelse ydelse) {
            return verden.overblik().visteYdelser().stream()
                    .anyMatch(y -> y.bevilling().equals(bevilling.id) && Objects.equals(y.ydelseId(), ydelse.id));
        }
    }
}
