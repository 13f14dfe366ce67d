package dk.borgerblikket.lookup.kle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the documented forms, and against a model that only knows regular expressions. */
final class NoeglemoensterTest {

    @ParameterizedTest
    @CsvSource({
        "*, *",
        "3*, 3*",
        "32, 32.*",
        "32*, 32.*",
        "32.*, 32.*",
        "32.2*, 32.2*",
        "32.24, 32.24.*",
        "32.24*, 32.24.*",
        "32.24.*, 32.24.*",
        "32.24.0*, 32.24.0*",
        "32.24.04, 32.24.04",
    })
    void enhverDokumenteretFormKendes(String tekst, String moenster) {
        assertThat(Noeglemoenster.laes(tekst)).map(Noeglemoenster::moenster).contains(moenster);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "**",
                "3**",
                "*.24",
                "32.*.04",
                "32..*",
                "32.24.04*",
                "32.24.04.*",
                "32.2",
                " 32",
                "G*",
                "32.24.0"
            })
    void altAndetAfvises(String tekst) {
        assertThat(Noeglemoenster.laes(tekst)).isEmpty();
        assertThatThrownBy(() -> new Noeglemoenster(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Few digits, so that patterns and numbers meet often. */
    @Provide
    Arbitrary<String> numre() {
        return Arbitraries.strings()
                .withChars('2', '3')
                .ofLength(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(par -> String.join(".", par));
    }

    @Provide
    Arbitrary<String> moenstre() {
        return Arbitraries.strings().withChars('2', '3', '.', '*').ofMaxLength(9);
    }

    @Property
    void formenErGrammatikkens(@ForAll("moenstre") String tekst) {
        var grammatik = "\\*|\\d\\*|\\d\\d(\\*|\\.\\*)?|\\d\\d\\.\\d\\*|\\d\\d\\.\\d\\d(\\*|\\.\\*)?"
                + "|\\d\\d\\.\\d\\d\\.\\d\\*|\\d\\d\\.\\d\\d\\.\\d\\d";

        assertThat(Noeglemoenster.laes(tekst).isPresent()).isEqualTo(Pattern.matches(grammatik, tekst));
    }

    @Property
    void etPraefiksOmfatterDetDerBegynderSaadan(@ForAll("numre") String begyndelse, @ForAll("numre") String nummer) {
        for (int laengde = 0; laengde <= begyndelse.length(); laengde++) {
            var moenster = Noeglemoenster.laes(begyndelse.substring(0, laengde) + "*");
            if (moenster.isEmpty()) {
                assertThat(laengde).as("a whole subject takes no *").isEqualTo(8);
                continue;
            }
            assertThat(moenster.get().omfatter(new Klassenummer(nummer)))
                    .as("%s omfatter %s", moenster.get(), nummer)
                    .isEqualTo(nummer.equals(begyndelse.substring(0, laengde).replaceAll("\\.$", ""))
                            || nummer.startsWith(begyndelse.substring(0, laengde)));
        }
    }

    @Property
    void enigtMedKommunernesMoensterOmEmner(@ForAll("moenstre") String tekst, @ForAll("numre") String nummer) {
        var kommunernes = KleMoenster.laes(tekst);
        var emne = KleNummer.laes(nummer);
        if (kommunernes.isPresent() && emne.isPresent()) {
            assertThat(new Noeglemoenster(tekst).omfatter(new Klassenummer(nummer)))
                    .isEqualTo(kommunernes.get().omfatter(emne.get()));
        }
    }

    @Property
    void normaliseringAendrerIntetAtterOgIntetIBetydningen(
            @ForAll("moenstre") String tekst, @ForAll("numre") String nummer) {
        Noeglemoenster.laes(tekst).ifPresent(moenster -> {
            assertThat(new Noeglemoenster(moenster.moenster())).isEqualTo(moenster);
            if (tekst.equals(nummer)) {
                assertThat(moenster.omfatter(new Klassenummer(nummer))).isTrue();
            }
        });
    }
}
