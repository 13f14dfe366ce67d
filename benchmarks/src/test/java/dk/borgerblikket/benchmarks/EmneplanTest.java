package dk.borgerblikket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class EmneplanTest {

    private static final LocalDate DATO = LocalDate.of(2024, 1, 1);

    @Test
    void aReleaseHasEverySubjectOnceInItsGroupWithAsMuchTextAsTheRealOne() throws Exception {
        var emneplan = new Emneplan(2_000);
        var fil = emneplan.fil(DATO);

        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(fil));
        var emner = xml.getElementsByTagName("EmneNr");
        var numre = new HashSet<String>();
        IntStream.range(0, emner.getLength())
                .forEach(nr -> numre.add(emner.item(nr).getTextContent()));

        assertThat(numre).hasSize(2_000).containsAll(emneplan.numre());
        assertThat(xml.getElementsByTagName("Hovedgruppe").getLength()).isEqualTo(20);
        assertThat(xml.getElementsByTagName("Gruppe").getLength()).isEqualTo(200);
        assertThat(fil.length).isBetween(6_500_000, 8_000_000);
    }

    @Test
    void aNewReleaseHasSomeNewTitles() {
        var foer = new String(new Emneplan(100).fil(DATO), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var efter = new String(new Emneplan(100).fil(DATO.plusMonths(1)), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(IntStream.range(0, foer.size())
                        .filter(nr -> !foer.get(nr).equals(efter.get(nr)))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void thereAreNotNumbersForAnyAmount() {
        assertThatThrownBy(() -> new Emneplan(10_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
