package dk.borgerblikket.lookup.svar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvarTest {

    private static final Svar SVAR = svar("{\"a\":1}");

    private static Svar svar(String tekst) {
        return new Svar(tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void maerketFoelgerIndholdet() {
        assertThat(SVAR.etag()).matches("\"[0-9a-f]{64}\"");
        assertThat(svar("{\"a\":1}").etag()).isEqualTo(SVAR.etag());
        assertThat(svar("{\"a\":2}").etag()).isNotEqualTo(SVAR.etag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "%s              | true",
                "W/%s            | true",
                "\"x\", %s, \"y\" | true",
                "*               | true",
                "\"x\"           | false",
                "\"x\", W/\"y\"  | false",
                "''              | false",
            })
    void denDerHarSvaretKendesPaaMaerket(String kendte, boolean kendt) {
        assertThat(SVAR.erKendt(kendte.formatted(SVAR.etag()))).isEqualTo(kendt);
    }

    @Test
    void udenMaerkerErIntetKendt() {
        assertThat(SVAR.erKendt(null)).isFalse();
    }
}
