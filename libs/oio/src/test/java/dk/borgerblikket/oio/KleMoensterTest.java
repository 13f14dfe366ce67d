package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KleMoensterTest {

    @ParameterizedTest
    @CsvSource({
        "*,*,0",
        "32,32.*,1",
        "32*,32.*,1",
        "32.*,32.*,1",
        "32.24,32.24.*,2",
        "32.24*,32.24.*,2",
        "32.24.*,32.24.*,2",
        "32.24.04,32.24.04,3"
    })
    void readsEveryFormAsOne(String tekst, String moenster, int praecision) {
        assertThat(KleMoenster.laes(tekst)).hasValueSatisfying(m -> {
            assertThat(m.moenster()).isEqualTo(moenster);
            assertThat(m.praecision()).isEqualTo(praecision);
            assertThat(m).isEqualTo(new KleMoenster(moenster));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3*",
                "32.2*",
                "32.24.0*",
                "32.24.04.*",
                "32.24.04*",
                "**",
                "32..*",
                " 32",
                "32.24.4",
                "a*",
                "*.24"
            })
    void refusesEverythingElse(String tekst) {
        assertThat(KleMoenster.laes(tekst)).isEmpty();
        assertThatThrownBy(() -> new KleMoenster(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "*,32.24.04,true",
        "32.*,32.24.04,true",
        "32.*,33.24.04,false",
        "32.24.*,32.24.04,true",
        "32.24.*,32.25.04,false",
        "32.24.04,32.24.04,true",
        "32.24.04,32.24.05,false"
    })
    void coversNumbersUnderIt(String moenster, String nummer, boolean omfatter) {
        assertThat(new KleMoenster(moenster).omfatter(new KleNummer(nummer))).isEqualTo(omfatter);
    }

    @Property
    void numberIsCoveredByItsGroupsAndItself(
            @ForAll @IntRange(max = 99) int h, @ForAll @IntRange(max = 99) int g, @ForAll @IntRange(max = 99) int e) {
        var nummer = new KleNummer("%02d.%02d.%02d".formatted(h, g, e));
        for (var moenster : new String[] {"*", "%02d".formatted(h), "%02d.%02d".formatted(h, g), nummer.nummer()}) {
            assertThat(new KleMoenster(moenster).omfatter(nummer)).isTrue();
        }
        assertThat(new KleMoenster("%02d".formatted((h + 1) % 100)).omfatter(nummer))
                .isFalse();
        assertThat(new KleMoenster("%02d.%02d".formatted(h, (g + 1) % 100)).omfatter(nummer))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"32.24", "32.24.4", "32-24-04", "32.24.04 ", "٣٢.٢٤.٠٤"})
    void subjectNumberHasThreePairsOfDigits(String tekst) {
        assertThat(KleNummer.laes(tekst)).isEmpty();
        assertThatThrownBy(() -> new KleNummer(tekst)).isInstanceOf(IllegalArgumentException.class);
    }
}
