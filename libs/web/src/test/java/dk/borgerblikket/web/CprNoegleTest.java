package dk.borgerblikket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.oio.Cpr;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CprNoegleTest {

    private static final Cpr CPR = new Cpr("6101901234");

    private static String base64(int bytes, int foerste) {
        var noegle = new byte[bytes];
        noegle[0] = (byte) foerste;
        return Base64.getEncoder().encodeToString(noegle);
    }

    @Test
    void samePersonHasTheSameKeyHoweverNamed() {
        var noegle = new CprNoegle(base64(32, 1));
        assertThat(noegle.noegle(CPR)).hasSize(32).isEqualTo(noegle.noegle("urn:oio:cpr-nr:6101901234"));
        assertThat(noegle.tekst(CPR)).isEqualTo(noegle.tekst("urn:oio:cpr-nr:6101901234"));
    }

    @Test
    void anotherPersonAndAnotherSecretGiveOtherKeys() {
        var noegle = new CprNoegle(base64(32, 1));
        assertThat(noegle.tekst(CPR)).isNotEqualTo(noegle.tekst(new Cpr("6201901234")));
        assertThat(noegle.tekst(CPR)).isNotEqualTo(new CprNoegle(base64(32, 2)).tekst(CPR));
    }

    @Test
    void shortSecretIsRefusedAtStart() {
        var kort = base64(31, 1);
        assertThatThrownBy(() -> new CprNoegle(kort)).hasMessageContaining("borgerblikket.cpr-noegle");
    }

    @Test
    void numberIsMaskedWhenPrinted() {
        assertThat(CPR.toString()).doesNotContain("6101901234");
    }
}
