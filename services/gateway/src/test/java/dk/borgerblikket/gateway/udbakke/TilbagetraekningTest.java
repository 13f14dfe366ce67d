package dk.borgerblikket.gateway.udbakke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilbagetraekningTest {

    private final Stilleur ur = new Stilleur();
    private final Tilbagetraekning tilbagetraekning =
            new Tilbagetraekning(ur, new Random(1), Duration.ofSeconds(1), Duration.ofSeconds(60));

    @Test
    void startsWithoutAPause() {
        assertThat(tilbagetraekning.maaProeve()).isTrue();
        assertThat(tilbagetraekning.rask()).isTrue();
    }

    @Test
    void everyFailureDoublesThePauseUpToTheLongest() {
        for (var laengst : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            tilbagetraekning.mislykkedes();
            assertThat(tilbagetraekning.rask()).isFalse();
            ur.frem(Duration.ofMillis(laengst * 500L - 1));
            assertThat(tilbagetraekning.maaProeve()).isFalse();
            ur.frem(Duration.ofMillis(laengst * 500L + 1));
            assertThat(tilbagetraekning.maaProeve()).isTrue();
        }
    }

    @Test
    void successEndsThePause() {
        tilbagetraekning.mislykkedes();
        tilbagetraekning.mislykkedes();
        tilbagetraekning.lykkedes();

        assertThat(tilbagetraekning.maaProeve()).isTrue();
        assertThat(tilbagetraekning.rask()).isTrue();
    }

    private static final class Stilleur extends Clock {

        private Instant nu = Instant.parse("2026-11-23T10:00:00Z");

        void frem(Duration tid) {
            nu = nu.plus(tid);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
