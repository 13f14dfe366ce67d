package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CPR, CVR and URN: what is accepted, and that a CPR number is not told to anybody by accident. */
final class IdentifikatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "012345-6789", "012345 6789", " 012345-6789 "})
    void readsCprInTheFormsPeopleWrite(String tekst) {
        assertThat(Cpr.laes(tekst)).contains(new Cpr("0123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "012345678", "01234567890", "012345--6789", "01234-56789", "012345678x", "٠١٢٣٤٥٦٧٨٩"})
    void refusesWhatIsNoCpr(String tekst) {
        assertThat(Cpr.laes(tekst)).isEmpty();
        assertThatThrownBy(() -> new Cpr(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cprIsNeverPartOfAText() {
        var cpr = new Cpr("0123456789");

        assertThat(cpr).hasToString("Cpr[******-****]");
        assertThat(UnikId.urn(cpr.urn()).toString()).doesNotContain("0123456789");
        assertThatThrownBy(() -> new Cpr("012345678x"))
                .hasMessageNotContaining("012345678")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"11111111,true", "1111111,false", "111111111,false", "1111111a,false", "'',false"})
    void cvrIsEightDigits(String tekst, boolean gyldig) {
        assertThat(Cvr.laes(tekst).isPresent()).isEqualTo(gyldig);
        if (!gyldig) {
            assertThatThrownBy(() -> new Cvr(tekst)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void urnNamesAPersonOrAnAuthority() {
        assertThat(Urn.cpr("urn:oio:cpr-nr:0123456789")).contains(new Cpr("0123456789"));
        assertThat(Urn.cpr("urn:oio:cpr-nr:012345678")).isEmpty();
        assertThat(Urn.cpr("URN:oio:cpr-nr:0123456789")).isEmpty();
        assertThat(Urn.cvr("urn:oio:cvr-nr:11111111")).contains(new Cvr("11111111"));
        assertThat(Urn.cvr("urn:oio:cpr-nr:0123456789")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oio:cpr-nr:0123456789,true",
        "urn:oio:cvr-nr:11111111,true",
        "urn:oio:pnr:1234567890,true",
        "urn:oio:us:personid:1234567,true",
        "urn:oio:us:borgerid:123456789012,true",
        "urn:oio:udk:borgerid:123456789012,true",
        "urn:oio:fuldtnavn:Hans Hansen,true",
        "urn:oio:fuldtnavn:,false",
        "urn:oio:se-nr:11111111,false",
        "0123456789,false",
        "URN:Empty,false"
    })
    void partyIsReferredToByTheFormsOfTheIndexes(String urn, boolean part) {
        assertThat(Urn.erPart(urn)).isEqualTo(part);
    }

    @Test
    void referenceIsAUuidOrAUrn() {
        var uuid = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

        assertThat(UnikId.uuid(uuid).somUuid()).contains(uuid);
        assertThat(UnikId.uuid(uuid).somUrn()).isEmpty();
        assertThat(UnikId.urn("urn:x").somUrn()).contains("urn:x");
        assertThat(UnikId.urn("urn:x").somUuid()).isEmpty();
        assertThatThrownBy(() -> UnikId.urn("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
        assertThat(UnikId.urn("").somUrn()).contains("");
        assertThatThrownBy(() -> UnikId.urn("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }
}
