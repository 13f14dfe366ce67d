package dk.borgerblikket.lookup.organisationsimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LukkevaernTest {

    private final Lukkevaern vaern = new Lukkevaern(10, 50);

    @ParameterizedTest(name = "{0} af {1}: {2}")
    @CsvSource({"0,0,false", "0,100,false", "10,100,false", "11,100,true", "1,9,true", "50,1000,false", "51,1000,true"})
    void mere_end_en_tiendedel_eller_mere_end_halvtreds_skal_siges(long lukkes, long aktive, boolean skalSiges) {
        assertThat(vaern.kraeverTilladelse(Map.of("Bruger", lukkes), Map.of("Bruger", aktive)))
                .isEqualTo(skalSiges);
    }

    @Test
    void hver_art_taeller_for_sig_og_antallet_sammen() {
        var aktive = Map.of("Bruger", 1000L, "OrganisationEnhed", 20L);
        assertThat(vaern.kraeverTilladelse(Map.of("OrganisationEnhed", 3L), aktive))
                .isTrue();
        assertThat(vaern.kraeverTilladelse(Map.of("Bruger", 48L, "OrganisationEnhed", 2L), aktive))
                .isFalse();
        assertThat(vaern.kraeverTilladelse(Map.of("Bruger", 49L, "OrganisationEnhed", 2L), aktive))
                .isTrue();
    }
}
