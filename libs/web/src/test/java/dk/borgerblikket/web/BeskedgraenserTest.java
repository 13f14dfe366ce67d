package dk.borgerblikket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.web.Beskedgraenser.Undtagelse;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeskedgraenserTest {

    private static final long MB = 1024 * 1024;
    private static final List<Undtagelse> STORE = List.of(
            new Undtagelse(Beskedgraenser.led("/soap/6"), 100 * MB),
            new Undtagelse(Beskedgraenser.led("/data/*/indhold"), 200 * MB));

    private final Beskedgraenser graenser = new Beskedgraenser(10 * MB, STORE, 201 * MB);

    @Test
    void anAddressWithALimitOfItsOwnHasThat() {
        assertThat(graenser.paa("/soap/6")).isEqualTo(100 * MB);
        assertThat(graenser.paa("/soap/6/")).isEqualTo(100 * MB);
        assertThat(graenser.paa("/data/abc/indhold")).isEqualTo(200 * MB);
    }

    @Test
    void everyOtherAddressHasTheUsualOne() {
        assertThat(List.of("/", "/soap", "/soap/61", "/soap/6/x", "/data/abc", "/data/a/b/indhold", "/x/soap/6"))
                .allSatisfy(sti -> assertThat(graenser.paa(sti)).isEqualTo(10 * MB));
    }

    @Test
    void aServiceDoesNotStartWhenTheFrameworkWouldAnswerFirst() {
        assertThatThrownBy(() -> new Beskedgraenser(10 * MB, STORE, 200 * MB))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("max-body-size");
        assertThatThrownBy(() -> new Beskedgraenser(10 * MB, List.of(), 10 * MB))
                .isInstanceOf(IllegalStateException.class);
    }
}
