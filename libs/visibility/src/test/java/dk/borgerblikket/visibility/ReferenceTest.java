package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown, against a naive model written from the text of the rules. */
final class ReferenceTest {

    private static final int HOEJST = 20_000;

    @Property(tries = 5000)
    void showsWhatTheReferenceModelShows(@ForAll long froe) {
        assertThat(vist(verden(froe))).isEqualTo(Referenceregler.vist(verden(froe), Set.of()));
    }

    @Test
    void worldsShowAndHideEveryKindOfObject() {
        var vist = new HashSet<String>();
        var skjult = new HashSet<String>();
        for (long froe = 0; froe < 200; froe++) {
            var overblik = verden(froe).overblik();
            overblik.sager().forEach(s -> (s instanceof Sagsafgoerelse.Vist ? vist : skjult).add("sag"));
            overblik.visteSager().stream()
                    .flatMap(s -> s.dokumenter().stream())
                    .forEach(d -> (d instanceof Dokumentafgoerelse.Vist ? vist : skjult).add("dokument"));
            overblik.ydelser().forEach(y -> (y instanceof Ydelsesafgoerelse.Vist ? vist : skjult).add("ydelse"));
            overblik.udbetalinger()
                    .forEach(u -> (u instanceof Udbetalingsafgoerelse.Vist ? vist : skjult).add("linje"));
        }
        assertThat(vist).hasSize(4);
        assertThat(skjult).hasSize(4);
    }

    /** The comparison must find a model that has forgotten a rule, or it proves nothing about that rule. */
    @ParameterizedTest(name = "en model, der glemmer {0}, opdages")
    @ValueSource(
            strings = {
                "V-801",
                "V-802",
                "V-803",
                "V-804",
                "V-805",
                "V-806",
                "V-807",
                "V-809",
                "V-810",
                "V-811",
                "V-812",
                "V-813",
                "V-814",
                "V-815",
                "V-816",
                "V-818",
                "V-819",
                "V-820",
                "V-821",
                "R-642",
                "R-822",
                "D-726",
                "§8.4",
                "tilakteret",
                "dokumenttype",
                "dokumentstatus",
                "dokumentvalg",
                "ydelsen følger sagen",
                "udbetaling kræves",
                "bevilling kræves",
                "betalt ydelse kræves",
                "betaler"
            })
    void findsModelThatForgetsRule(String regel) {
        for (long froe = 0; froe < HOEJST; froe++) {
            if (!vist(verden(froe)).equals(Referenceregler.vist(verden(froe), Set.of(regel)))) {
                return;
            }
        }
        assertThat(regel).as("regel, som ingen af %d verdener afprøver", HOEJST).isNull();
    }

    @Test
    void tracesAndContentAgree() {
        for (long froe = 0; froe < 500; froe++) {
            var overblik = verden(froe).overblik();
            assertThat(overblik.sager())
                    .allSatisfy(s -> assertThat(s.spor().vises()).isEqualTo(s instanceof Sagsafgoerelse.Vist));
            assertThat(overblik.ydelser())
                    .allSatisfy(y -> assertThat(y.spor().vises()).isEqualTo(y instanceof Ydelsesafgoerelse.Vist));
            assertThat(overblik.udbetalinger())
                    .allSatisfy(u -> assertThat(u.spor().vises()).isEqualTo(u instanceof Udbetalingsafgoerelse.Vist));
            assertThat(overblik.visteYdelser().stream().flatMap(y -> y.udbetalinger().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            Overblik.vist(overblik.udbetalinger().stream(), Udbetalingsafgoerelse.Vist.class));
            assertThat(overblik).isEqualTo(verden(froe).overblik());
        }
    }

    private static Verden verden(long froe) {
        return TilfaeldigVerden.af(new Random(froe));
    }

    private static Set<String> vist(Verden verden) {
        var vist = new TreeSet<String>();
        var overblik = verden.overblik();
        for (var sag : overblik.visteSager()) {
            vist.add("sag " + sag.id() + " " + sag.titel());
            sag.visteDokumenter().forEach(d -> vist.add("dokument " + sag.id() + " " + d.dokument()));
        }
        for (var ydelse : overblik.visteYdelser()) {
            vist.add("ydelse " + ydelse.bevilling() + " " + ydelse.ydelseId());
        }
        Overblik.vist(overblik.udbetalinger().stream(), Udbetalingsafgoerelse.Vist.class)
                .forEach(u -> vist.add("linje " + u.effektuering() + " " + u.indeks()));
        return vist;
    }
}
