package dk.borgerblikket.lookup.kle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KlassetitelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ledighedsydelse                     | Ledighedsydelse       | false | -",
                "Ledighedsydelse [udgår 2025]        | Ledighedsydelse       | true  | 2025",
                "Ledighedsydelse[Udgår 2025]         | Ledighedsydelse       | true  | 2025",
                "Ledighedsydelse  [UDGÅR pr. 1. februar 2026 ] | Ledighedsydelse | true | 2026",
                "Ledighedsydelse [udgår]             | Ledighedsydelse       | true  | -",
                "Hjælp [udgår 2025] til andet        | Hjælp [udgår 2025] til andet | false | -",
                "Hjælp [kun børn]                    | Hjælp [kun børn]      | false | -",
                "[udgår 2025]                        | ''                    | true  | 2025",
            })
    void suffiksetOmUdgangBliverTilEtFlag(String raa, String tekst, boolean udgaar, Integer aar) {
        assertThat(Klassetitel.laes(raa)).isEqualTo(new Klassetitel(tekst, udgaar, aar));
    }

    @ParameterizedTest
    @CsvSource({"'  To\n   linjer\tog tab ', To linjer og tab"})
    void mellemrumSamles(String raa, String tekst) {
        assertThat(Klassetitel.laes(raa).tekst()).isEqualTo(tekst);
    }
}
