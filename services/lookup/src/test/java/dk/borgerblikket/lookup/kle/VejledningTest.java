package dk.borgerblikket.lookup.kle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VejledningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Se <b>her</b></p> | <p>Se <b>her</b></p>",
                "a<script>alert(1)</script>b | ab",
                "<p onclick=\"x()\" style=\"x\" id=\"x\">a</p> | <p>a</p>",
                "<a href=\"javascript:x()\">a</a> | <a rel=\"noopener noreferrer\">a</a>",
                "<a href=\"https://example.dk/?a=1&amp;b=2\">a</a>"
                        + " | <a href=\"https://example.dk/?a=1&amp;b=2\" rel=\"noopener noreferrer\">a</a>",
                "<img src=x onerror=x()>a<iframe src=y></iframe> | a",
                "<EmneNr>32.24.04</EmneNr> | 32.24.04",
                "&lt;script&gt;alert(1)&lt;/script&gt; | &lt;script&gt;alert(1)&lt;/script&gt;",
                "<svg><style><img src=x onerror=x()></style></svg>a | a",
            })
    void kunUskadeligOpmaerkningBliverTilbage(String html, String renset) {
        assertThat(Vejledning.rens(html)).isEqualTo(renset);
        assertThat(Vejledning.rens(Vejledning.rens(html))).isEqualTo(renset);
    }

    @Test
    void naevnteEmnerStaarEnGangIRaekkefoelge() {
        assertThat(Vejledning.naevnte(
                        "Se 32.24.48, 32.24.04-G01 og 32.24.48. Ikke 132.24.48, 32.24.481, 32.24.48.1, 32.24"))
                .extracting(Klassenummer::nummer)
                .containsExactly("32.24.48", "32.24.04");
    }
}
