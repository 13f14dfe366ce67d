package dk.borgerblikket.gateway.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvarbyggerTest {

    @ParameterizedTest
    @CsvSource({
        "1234.56,      1234.56",
        "1234.5,       1234.50",
        "1234,         1234.00",
        "0.125,        0.12",
        "0.135,        0.14",
        "0.1250001,    0.13",
        "-0.125,       -0.12",
        "-1234.56,     -1234.56",
        "1E+3,         1000.00",
        "0,            0.00",
        "99999999999999999999.99, 99999999999999999999.99",
    })
    void amountsHaveTwoDecimalsRoundedHalfToEven(BigDecimal beloeb, String vist) {
        assertThat(Svarbygger.kroner(beloeb)).isEqualTo(vist);
    }
}
