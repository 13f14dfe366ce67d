package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.visibility.grundlag.Fremdrift;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeskederTest {

    @Test
    void everyDanishTextHasAnEnglishOneBesideIt() {
        var dansk = ResourceBundle.getBundle("beskeder", Locale.ROOT);
        var engelsk = ResourceBundle.getBundle("beskeder", Locale.ENGLISH);

        assertThat(engelsk.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(dansk.keySet())
                .allSatisfy(noegle -> assertThat(engelsk.getString(noegle)).isNotEqualTo(dansk.getString(noegle)));
    }

    @ParameterizedTest
    @EnumSource(Fremdrift.class)
    void everyStateOfACaseHasAText(Fremdrift fremdrift) {
        assertThat(Beskeder.tekst("fremdrift." + fremdrift)).isNotBlank();
    }
}
