package dk.borgerblikket.administration.konsekvens.indekser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinjelaeserTest {

    private static List<String> laes(InputStream ind) throws IOException {
        var linjer = new ArrayList<String>();
        var laeser = new Linjelaeser(ind);
        while (laeser.naeste()) {
            linjer.add(new String(laeser.bytes(), laeser.begynder(), laeser.laengde(), StandardCharsets.UTF_8));
        }
        return linjer;
    }

    /** Hands out a few bytes at a time, as a network may. */
    private static InputStream stykvis(String tekst, Random random) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] plads, int fra, int laengde) {
                return super.read(plads, fra, Math.min(laengde, 1 + random.nextInt(100_000)));
            }
        };
    }

    @Test
    void linesComeWholeHoweverTheyAreCut() throws IOException {
        for (var froe = 0; froe < 20; froe++) {
            var random = new Random(froe);
            var linjer = IntStream.range(0, 200)
                    .mapToObj(i -> "æ" + "x".repeat(random.nextInt(i % 50 == 0 ? 600_000 : 2_000)))
                    .toList();

            assertThat(laes(stykvis(String.join("\n", linjer) + "\n", random))).isEqualTo(linjer);
        }
    }

    @Test
    void emptyLinesAreSkippedAndALineWithoutAnEndIsNone() throws IOException {
        assertThat(laes(stykvis("\n\na\n\nb\nc", new Random(1)))).containsExactly("a", "b");
        assertThat(laes(stykvis("", new Random(1)))).isEmpty();
    }
}
