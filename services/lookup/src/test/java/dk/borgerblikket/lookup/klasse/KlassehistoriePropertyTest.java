package dk.borgerblikket.lookup.klasse;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetitel;
import dk.borgerblikket.oio.Cvr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** As-of answers against a model that writes down, quarter by quarter, what the releases call a number. */
final class KlassehistoriePropertyTest {

    private static final LocalDate START = LocalDate.of(2020, 2, 1);
    private static final Cvr EJER = new Cvr("99999999");

    /** What each of a series of releases calls the number; an empty title for a release without it. */
    @Provide
    Arbitrary<List<String>> udgaver() {
        return Arbitraries.of("", "Æble", "Øl", "Øl [udgår 2022]")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void hvadEnGennemgangAfUdgaverneSiger(@ForAll("udgaver") List<String> udgaver, @ForAll Random tilfaeldig) {
        var perioder = perioder(udgaver);
        Collections.shuffle(perioder, tilfaeldig);
        var historie = Klassehistorie.af(perioder);
        var idag = dag(udgaver.size() - 1);

        for (int nr = -1; nr <= udgaver.size(); nr++) {
            var klasse = historie.klasse(dag(nr), idag);
            assertThat(klasse.map(Klasse::titel)).isEqualTo(titel(udgaver, nr));
            var gaeldende = nr < 0 ? "" : udgaver.get(Math.min(nr, udgaver.size() - 1));
            klasse.ifPresent(k -> {
                assertThat(k.gyldig()).isEqualTo(!gaeldende.isEmpty());
                assertThat(k.udgaaet()).isEqualTo(udgaver.getLast().isEmpty());
            });
        }
    }

    @Property(tries = 300)
    void naboerMedSammeTitelErEnPeriode(@ForAll("udgaver") List<String> udgaver) {
        var historie = Klassehistorie.af(perioder(udgaver)).perioder();

        for (int i = 1; i < historie.size(); i++) {
            var foer = historie.get(i - 1);
            var her = historie.get(i);
            assertThat(foer.til()).isBeforeOrEqualTo(her.fra());
            assertThat(foer.til().equals(her.fra())
                            && foer.titel().tekst().equals(her.titel().tekst()))
                    .isFalse();
        }
    }

    private static LocalDate dag(int nr) {
        return START.plusMonths(3L * nr);
    }

    /** One period for each release that has the number, each with a UUID of its own. */
    private static List<Klasseperiode> perioder(List<String> udgaver) {
        var perioder = new ArrayList<Klasseperiode>();
        for (int nr = 0; nr < udgaver.size(); nr++) {
            if (!udgaver.get(nr).isEmpty()) {
                perioder.add(new Klasseperiode(
                        new Klassenummer(String.format("%02d", nr)).afledtUuid(),
                        EJER,
                        "32.24.04",
                        Klassetitel.laes(udgaver.get(nr)),
                        dag(nr),
                        naeste(udgaver, nr)));
            }
        }
        return perioder;
    }

    private static @Nullable LocalDate naeste(List<String> udgaver, int nr) {
        return nr + 1 == udgaver.size() ? null : dag(nr + 1);
    }

    private static Optional<String> titel(List<String> udgaver, int nr) {
        Optional<String> senest = Optional.empty();
        Optional<String> nyeste = Optional.empty();
        for (int i = 0; i < udgaver.size(); i++) {
            if (!udgaver.get(i).isEmpty()) {
                var titel = Optional.of(Klassetitel.laes(udgaver.get(i)).tekst());
                nyeste = titel;
                senest = i <= nr ? titel : senest;
            }
        }
        return senest.isPresent() ? senest : nyeste;
    }
}
