package dk.borgerblikket.gateway.overblik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.borgerblikket.oio.Cpr;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BorgerIdTest {

    private static final Cpr BORGER = new Cpr("0123456789");
    private static final UUID SAG = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");

    private static BorgerId med(int fyld, int laengde) {
        var bytes = new byte[laengde];
        Arrays.fill(bytes, (byte) fyld);
        return new BorgerId(Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void sameCitizenAndCaseGiveTheSameId() {
        assertThat(med(1, 32).sag(BORGER, SAG))
                .isEqualTo(med(1, 32).sag(BORGER, SAG))
                .matches("[a-p]{32}");
    }

    @Test
    void anotherCitizenCaseOrKeyGivesAnotherId() {
        var id = med(1, 32).sag(BORGER, SAG);

        assertThat(med(1, 32).sag(new Cpr("6101901234"), SAG)).isNotEqualTo(id);
        assertThat(med(1, 32).sag(BORGER, UUID.randomUUID())).isNotEqualTo(id);
        assertThat(med(2, 32).sag(BORGER, SAG)).isNotEqualTo(id);
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> med(1, 31)).withMessageContaining("borgerblikket.id-noegle");
    }
}
