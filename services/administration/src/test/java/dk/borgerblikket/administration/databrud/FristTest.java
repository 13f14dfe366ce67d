package dk.borgerblikket.administration.databrud;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.administration.databrud.Frist.Status;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 72 hours (D-724). */
class FristTest {

    private static final Instant KENDSKAB = Instant.parse("2026-10-24T10:00:00Z");

    @ParameterizedTest(name = "efter {0}: {1}")
    @CsvSource({
        "PT0S,       LOEBER",
        "PT48H,      LOEBER",
        "PT48H0.001S,SNART",
        "PT72H,      SNART",
        "PT72H0.001S,OVERSKREDET",
        "PT720H,     OVERSKREDET"
    })
    void saalaengeDerIkkeErAfgjortLoeberFristen(Duration efter, Status status) {
        assertThat(Frist.af(KENDSKAB, null, KENDSKAB.plus(efter)).status()).isEqualTo(status);
    }

    @ParameterizedTest(name = "afgjort efter {0}: {1}")
    @CsvSource({"PT1H, OVERHOLDT", "PT72H, OVERHOLDT", "PT72H0.001S, AFGJORT_FOR_SENT"})
    void enAfgoerelseStopperFristenHvorDenVar(Duration efter, Status status) {
        var frist = Frist.af(KENDSKAB, KENDSKAB.plus(efter), KENDSKAB.plus(Duration.ofDays(365)));

        assertThat(frist.status()).isEqualTo(status);
        assertThat(frist.tilbageSekunder())
                .isEqualTo(Duration.ofHours(72).minus(efter).toSeconds());
    }

    /** Hours of the clock on the wall are one more or less; hours that pass are not. */
    @Test
    void dagenHvorSommertidenSlutterGiverHverkenMereEllerMindre() {
        assertThat(Frist.af(KENDSKAB, null, KENDSKAB).udloeber()).isEqualTo(Instant.parse("2026-10-27T10:00:00Z"));
    }
}
