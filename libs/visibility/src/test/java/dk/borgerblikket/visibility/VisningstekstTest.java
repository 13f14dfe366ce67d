package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VisningstekstTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789",
                "012345-6789",
                "012345 6789",
                "012345 - 6789",
                "012345\u20136789",
                "012345\u00AD6789",
                "01234\u200B56789",
                "012345\n6789",
                "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"
            })
    void masksWhatLooksLikeACprNumber(String nummer) {
        assertThat(Visningstekst.rens("Brev til " + nummer + ", kopi")).isEqualTo("Brev til ******-****, kopi");
        assertThat(Visningstekst.rens("x" + nummer + "y")).isEqualTo("x******-****y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sag 2020-123456789", "Tlf. 12345678", "12345678901", "32.24.04", "KLE 27.35.04-G01"})
    void leavesOtherNumbers(String tekst) {
        assertThat(Visningstekst.rens(tekst)).isEqualTo(tekst);
    }

    @Test
    void removesControlAndFormattingCharacters() {
        assertThat(Visningstekst.rens(" Afg\u0000ørelse\tom\r\n\u202Ehjælp\u2028nu \u0007"))
                .isEqualTo("Afgørelse om hjælp nu");
    }

    @Test
    void nothingToShowIsEmpty() {
        assertThat(Visningstekst.rens(null)).isEmpty();
        assertThat(Visningstekst.rens(" \u200B\n")).isEmpty();
    }

    @Test
    void stripsTheNoteOfRetirementFromKleTitles() {
        assertThat(Visningstekst.kleTitel("Uddannelseshjælp [udgår 2025]")).isEqualTo("Uddannelseshjælp");
        assertThat(Visningstekst.kleTitel("Uddannelseshjælp [Udgår pr. 1. februar 2022] "))
                .isEqualTo("Uddannelseshjælp");
        assertThat(Visningstekst.kleTitel("Hjælp [se også 32.24]")).isEqualTo("Hjælp [se også 32.24]");
    }
}
