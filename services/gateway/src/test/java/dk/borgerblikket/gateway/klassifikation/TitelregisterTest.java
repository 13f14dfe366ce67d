package dk.borgerblikket.gateway.klassifikation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.borgerblikket.gateway.klassifikation.Titler.Emne;
import dk.borgerblikket.gateway.klassifikation.Titler.Titel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitelregisterTest {

    private static Titel titel(String titel, @Nullable String fra, @Nullable String til) {
        return new Titel(titel, fra == null ? null : LocalDate.parse(fra), til == null ? null : LocalDate.parse(til));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, Første",
        "2014-12-31, Første",
        "2015-01-01, Anden",
        "2019-12-31, Anden",
        "2020-01-01, Anden",
        "2026-11-23, Anden",
    })
    void titleIsTheOneOfTheDayAndElseTheLastKnown(LocalDate dato, String ventet) {
        var register = new Titelregister(new Titler(
                "2025-05-01",
                List.of(new Emne(
                        "32.24.04",
                        List.of(titel("Anden", "2015-01-01", "2020-01-01"), titel("Første", null, "2015-01-01"))))));

        assertThat(register.titel("32.24.04", dato)).contains(ventet);
    }

    @Test
    void dayBeforeTheFirstTitleGetsTheLastKnown() {
        var register = new Titelregister(new Titler(
                "2025-05-01",
                List.of(new Emne(
                        "32.24.04",
                        List.of(titel("Gammel", "2015-01-01", "2020-01-01"), titel("Ny", "2020-01-01", null))))));

        assertThat(register.titel("32.24.04", LocalDate.of(2000, 1, 1))).contains("Ny");
    }

    @Test
    void unknownNumberHasNoTitle() {
        var register =
                new Titelregister(new Titler("2025-05-01", List.of(new Emne("32", List.of(titel("A", null, null))))));

        assertThat(register.titel("33", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(register.titel("32", LocalDate.of(2026, 1, 1))).contains("A");
    }

    @Test
    void anEmptyClassificationIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Titelregister(new Titler(null, List.of())));
    }
}
