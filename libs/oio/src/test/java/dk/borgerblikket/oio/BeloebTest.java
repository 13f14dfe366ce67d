package dk.borgerblikket.oio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeloebTest {

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"0", "5942.50", "-120", "007", "5.942", "-0.00", "12345678901234567890.123456789"})
    void is_kept_to_the_letter(String tekst) throws JsonProcessingException {
        var beloeb = json.readValue('"' + tekst + '"', Beloeb.class);

        assertThat(beloeb.tekst()).isEqualTo(tekst);
        assertThat(json.writeValueAsString(beloeb)).isEqualTo('"' + tekst + '"');
        assertThat(beloeb.vaerdi()).isEqualTo(new BigDecimal(tekst));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,50", "1.234,50", "+1", "1e3", ".5", "5.", " 1", "1 ", "--1", "kr. 5", "٣"})
    void refuses_what_is_no_amount(String tekst) {
        assertThatThrownBy(() -> new Beloeb(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_an_amount_without_end() {
        assertThat(new Beloeb("9".repeat(Beloeb.LAENGSTE)).vaerdi().precision()).isEqualTo(Beloeb.LAENGSTE);
        assertThatThrownBy(() -> new Beloeb("9".repeat(Beloeb.LAENGSTE + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
