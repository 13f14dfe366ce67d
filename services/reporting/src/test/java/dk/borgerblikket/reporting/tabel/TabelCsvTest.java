package dk.borgerblikket.reporting.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.reporting.tabel.Tabel.Celle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TabelCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Korsbæk|Korsbæk",
                "A;B|\"A;B\"",
                "A\"B|\"A\"\"B\"",
                "=1+1|'=1+1",
                "+45|'+45",
                "-5|'-5",
                "@SUM(A1)|'@SUM(A1)",
                "=HYPERLINK(\"x\";\"y\")|\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\""
            })
    void etNavnBliverAldrigTilFlereFelterEllerEnFormel(String navn, String felt) {
        var tabel = new Tabel(
                "Titel",
                "Undertitel",
                List.of("Kommune", "Antal"),
                List.of(List.of(new Celle.Ord(navn), new Celle.Tal(7))),
                Optional.empty(),
                List.of("Fodnote"));

        assertThat(TabelCsv.tekst(tabel)).isEqualTo("\uFEFFKommune;Antal\r\n" + felt + ";7\r\n");
    }
}
