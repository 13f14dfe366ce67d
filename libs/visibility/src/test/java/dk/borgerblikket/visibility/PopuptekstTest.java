package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.visibility.Popupforskel.Art;
import dk.borgerblikket.visibility.Popupforskel.Linje;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pop-up text word for word, against the files below {@code popuptekst/}. {@code -Dpopuptekst=skriv} writes them
 * again; the difference is then to be read like any other.
 */
final class PopuptekstTest {

    @ParameterizedTest
    @MethodSource("dk.borgerblikket.visibility.Popupeksempel#alle")
    void saysWhatTheFileSays(Popupeksempel eksempel) {
        if ("skriv".equals(System.getProperty("popuptekst"))) {
            eksempel.skriv();
            return;
        }
        assertThat(eksempel.popuptekst().tekst()).isEqualTo(eksempel.tekst());
        assertThat(eksempel.popuptekst().html()).isEqualTo(eksempel.html());
    }

    @Test
    void theFilesAreManyAndDiffer() {
        assertThat(Popupeksempel.alle()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Popupeksempel.alle().stream().map(Popupeksempel::opsaetning)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        var ene = eksempel("to-fradatoer");
        var anden = eksempel("raekkefoelge");

        assertThat(ene.opsaetning()).containsExactlyInAnyOrderElementsOf(anden.opsaetning());
        assertThat(ene.popuptekst()).isEqualTo(anden.popuptekst());
    }

    @Test
    void theDifferenceTellsSentencesAndAreasThatComeAndGo() {
        var forskel = Popupforskel.mellem(
                eksempel("en-gruppe").popuptekst(),
                eksempel("gruppe-undtagen-emne").popuptekst());

        assertThat(forskel.erUaendret()).isFalse();
        assertThat(forskel.linjer())
                .contains(
                        new Linje(Art.UAENDRET, "Korsbæk Kommune viser sager og ydelser inden for følgende område:"),
                        new Linje(Art.FJERNET, "alle emner under Ydelser efter lov om aktiv socialpolitik mv."),
                        new Linje(
                                Art.TILFOEJET,
                                "alle emner under Ydelser efter lov om aktiv socialpolitik mv., undtagen Nedsat"
                                        + " hjælp"),
                        new Linje(Art.UAENDRET, "Andre områder vises ikke."));
    }

    @Test
    void theDifferenceFromATextToItselfIsNone() {
        var tekst = eksempel("alt-paa-en-gang").popuptekst();

        assertThat(Popupforskel.mellem(tekst, tekst).erUaendret()).isTrue();
        assertThat(Popupforskel.mellem(tekst, new Popuptekst(List.of())).linjer())
                .extracting(Linje::art)
                .containsOnly(Art.FJERNET);
    }

    private static Popupeksempel eksempel(String navn) {
        return Popupeksempel.alle().stream()
                .filter(eksempel -> eksempel.fil().getFileName().toString().matches("[0-9]+-" + navn + "\\.txt"))
                .findFirst()
                .orElseThrow();
    }
}
