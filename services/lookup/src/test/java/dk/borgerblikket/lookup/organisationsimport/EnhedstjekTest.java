package dk.borgerblikket.lookup.organisationsimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.borgerblikket.lookup.organisationsimport.Enhedstjek.Advarsel;
import dk.borgerblikket.lookup.organisationsimport.Enhedstjek.Art;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnhedstjekTest {

    private static final UUID A = new UUID(0, 0xA);
    private static final UUID B = new UUID(0, 0xB);
    private static final UUID C = new UUID(0, 0xC);

    @Test
    void et_trae_med_en_rod_er_der_intet_galt_med() {
        assertThat(Enhedstjek.advarsler(Map.of(A, Optional.empty(), B, Optional.of(A), C, Optional.of(B)), Set.of()))
                .isEmpty();
    }

    @Test
    void en_overordnet_der_ikke_er_der_er_en_advarsel_men_ikke_en_der_bare_er_afvist() {
        var enheder = Map.of(A, Optional.<UUID>empty(), B, Optional.of(C));
        assertThat(Enhedstjek.advarsler(enheder, Set.of()))
                .extracting(Advarsel::art, Advarsel::enheder)
                .containsExactly(tuple(Art.UDEN_OVERORDNET, List.of(B)));
        assertThat(Enhedstjek.advarsler(enheder, Set.of(C))).isEmpty();
    }

    @Test
    void en_ring_er_dem_der_staar_i_den_og_ikke_dem_under() {
        assertThat(Enhedstjek.advarsler(Map.of(A, Optional.of(B), B, Optional.of(A), C, Optional.of(A)), Set.of()))
                .singleElement()
                .satisfies(ring -> {
                    assertThat(ring.art()).isEqualTo(Art.CYKLUS);
                    assertThat(ring.antal()).isEqualTo(2);
                    assertThat(ring.enheder()).containsExactly(A, B);
                });
    }
}
