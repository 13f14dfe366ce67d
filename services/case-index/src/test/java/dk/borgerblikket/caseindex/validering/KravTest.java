package dk.borgerblikket.caseindex.validering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.validation.Regelkatalog;
import dk.borgerblikket.validation.Regelsaet;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KravTest {

    @Test
    void everyDemandHasATextAndEveryTextADemand() throws IOException {
        var tekster = new Properties();
        try (var fil = Krav.class.getResourceAsStream("krav.properties")) {
            tekster.load(new InputStreamReader(fil, StandardCharsets.UTF_8));
        }
        assertThat(tekster.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Krav.values()).map(Krav::name).toList());
        assertThat(tekster.values()).allSatisfy(t -> assertThat(t.toString()).isNotBlank());
    }

    @Test
    void everyRuleHasADemandExceptTheOneThatTheStoreItselfKeeps() {
        var brugte = Arrays.stream(Krav.values())
                .map(Krav::regel)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Regel.class)));
        assertThat(EnumSet.complementOf(brugte)).containsExactly(Regel.C_03);
    }

    @Test
    void anIdIsThatOfTheCatalogueWhateverThePartOfTheRule() {
        assertThat(Regel.C_13_PRIMAER_KLASSE.id()).isEqualTo("C-13");
        assertThat(Regel.C_13_PRIMAER_KLASSE.navn()).isEqualTo("C-13-primaer-klasse");
    }

    @Test
    void aTextTakesWhatItHasPlaceFor() {
        assertThat(Regelsaet.standard(Regelkatalog.af(Regel.class, Krav.class)).tekst(Krav.HOEJST_TEGN, "255"))
                .isEqualTo("må højst have 255 tegn");
    }
}
