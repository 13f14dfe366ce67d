package dk.borgerblikket.lookup.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenhukommelseTest {

    private static final Instant NU = Instant.parse("2026-11-30T12:00:00Z");

    private final AtomicLong nanosekunder = new AtomicLong();
    private final Tokenhukommelse<String> hukommelse =
            new Tokenhukommelse<>(Duration.ofSeconds(60), 100, nanosekunder::get);

    private void gaa(int sekunder) {
        nanosekunder.addAndGet(Duration.ofSeconds(sekunder).toNanos());
    }

    @Test
    void en_token_huskes_en_kort_tid_selv_om_den_varer_laengere() {
        hukommelse.husk("a", "fagsystem", NU.plusSeconds(3600), NU);
        gaa(59);
        assertThat(hukommelse.find("a")).contains("fagsystem");
        gaa(2);
        assertThat(hukommelse.find("a")).isEmpty();
    }

    @Test
    void en_token_huskes_ikke_laengere_end_den_varer() {
        hukommelse.husk("a", "fagsystem", NU.plusSeconds(10), NU);
        gaa(9);
        assertThat(hukommelse.find("a")).contains("fagsystem");
        gaa(2);
        assertThat(hukommelse.find("a")).isEmpty();
    }

    @Test
    void en_token_der_er_udloebet_huskes_slet_ikke() {
        hukommelse.husk("a", "fagsystem", NU, NU);
        assertThat(hukommelse.find("a")).isEmpty();
    }

    @Test
    void en_anden_token_er_en_anden() {
        hukommelse.husk("abc", "fagsystem", NU.plusSeconds(60), NU);
        assertThat(hukommelse.find("abd")).isEmpty();
    }
}
