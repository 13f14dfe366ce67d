package dk.borgerblikket.lookup.kle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KlassenummerTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "32, HOVEDGRUPPE, -",
                "32.24, GRUPPE, 32",
                "32.24.04, EMNE, 32.24",
                "Ø, HANDLINGSFACETKATEGORI, -",
                "Ø36, HANDLINGSFACET, Ø",
            })
    void formenGiverNiveauOgOverordnet(String tekst, Niveau niveau, String overordnet) {
        var nummer = Klassenummer.laes(tekst).orElseThrow();

        assertThat(nummer.niveau()).isEqualTo(niveau);
        assertThat(nummer.overordnet().map(Klassenummer::nummer).orElse(null)).isEqualTo(overordnet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "32.", "32.2", "32.24.4", "32.24.04.01", "g01", "G1", "G001", "٣٢", "32 24"})
    void andetErIkkeNumre(String tekst) {
        assertThat(Klassenummer.laes(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32", "32.24.04", "G01"})
    void etAfledtUuidFoelgerAlleneAfNummeret(String tekst) {
        assertThat(new Klassenummer(tekst).afledtUuid()).isEqualTo(new Klassenummer(tekst).afledtUuid());
        assertThat(new Klassenummer(tekst).afledtUuid()).isNotEqualTo(new Klassenummer("99").afledtUuid());
    }
}
