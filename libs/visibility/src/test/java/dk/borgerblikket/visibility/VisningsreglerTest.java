package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rules: every rule with something it shows and something it hides. */
final class VisningsreglerTest {

    static Stream<Raekke> raekker() {
        return Stream.of(
                        Sagstabel.parter(),
                        Sagstabel.kle(),
                        Sagstabel.fradato(),
                        Sagstabel.titel(),
                        Sagsgrundlagstabel.beskyttelse(),
                        Sagsgrundlagstabel.grundlag(),
                        Dokumenttabel.journal(),
                        Dokumenttabel.typer(),
                        Dokumenttabel.parter(),
                        Dokumenttabel.beskyttelse(),
                        Ydelsestabel.bevilling(),
                        Ydelsestabel.fradato(),
                        Ydelsestabel.udbetaling(),
                        Ydelsestabel.modparten(),
                        Ydelsestabel.betaler(),
                        Stoptabel.stop())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("raekker")
    void regel(Raekke raekke) {
        raekke.afproev();
    }

    @Test
    void everyRuleOccursBothWays() {
        var regler = IntStream.rangeClosed(801, 821).mapToObj("V-%d"::formatted).collect(Collectors.toList());
        regler.addAll(List.of("§8.1", "§8.2", "§8.3", "§8.4", "R-642", "R-822", "D-726", "K-4"));
        assertThat(raekker().filter(Raekke::vises).map(Raekke::regel)).containsAll(regler);
        assertThat(raekker().filter(r -> !r.vises()).map(Raekke::regel)).containsAll(regler);
    }

    @Test
    void everyReasonOccursInTheTable() {
        assertThat(raekker().map(Raekke::aarsag)).contains(Aarsag.values());
    }
}
