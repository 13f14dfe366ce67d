package dk.borgerblikket.bulk.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinjesamlerTest {

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> tekster(List<Bundt> bundter) {
        return bundter.stream()
                .flatMap(b -> b.linjer().stream())
                .map(l -> switch (l) {
                    case Linje.Tekst(long nummer, byte[] indhold) ->
                        nummer + ":" + new String(indhold, StandardCharsets.UTF_8);
                    case Linje.ForLang(long nummer) -> nummer + ":for lang";
                })
                .toList();
    }

    private static List<Bundt> alle(Linjesamler samler, byte[] data, Random stykker) {
        var bundter = new ArrayList<Bundt>();
        for (var fra = 0; fra < data.length; ) {
            var til = Math.min(data.length, fra + 1 + stykker.nextInt(100));
            bundter.addAll(samler.tilfoej(Arrays.copyOfRange(data, fra, til)));
            fra = til;
        }
        samler.rest().ifPresent(bundter::add);
        return bundter;
    }

    @Test
    void howeverTheStreamIsCutTheLinesAreTheSame() {
        var tekst = new StringBuilder();
        IntStream.range(0, 500)
                .forEach(i -> tekst.append("æble ").append("x".repeat(i % 37)).append('\n'));
        var data = bytes(tekst.toString());
        var ventet = tekst.toString().lines().toList();

        for (var froe = 0; froe < 200; froe++) {
            var bundter = alle(new Linjesamler(0, 0), data, new Random(froe));

            assertThat(tekster(bundter)).hasSize(500).element(499).isEqualTo("500:" + ventet.get(499));
            assertThat(bundter)
                    .hasSize(10)
                    .allSatisfy(b -> assertThat(b.linjer()).hasSizeLessThanOrEqualTo(Linjesamler.MAKS_LINJER));
            assertThat(bundter.getLast().naesteByte()).isEqualTo(data.length);
        }
    }

    @Test
    void fromAnyBatchOnTheRestIsTheRest() {
        var tekst = new StringBuilder();
        IntStream.range(0, 230).forEach(i -> tekst.append("linje ").append(i).append("\r\n"));
        var data = bytes(tekst.toString());
        var hele = alle(new Linjesamler(0, 0), data, new Random(1));

        for (var bundt : hele) {
            var fra = (int) bundt.naesteByte();
            var resten = alle(
                    new Linjesamler(fra, bundt.antalLinjer()),
                    Arrays.copyOfRange(data, fra, data.length),
                    new Random(2));
            assertThat(tekster(resten)).isEqualTo(tekster(hele).subList((int) bundt.antalLinjer(), 230));
        }
    }

    @Test
    void whatComesAfterTheLastLineBreakIsLeft() {
        var samler = new Linjesamler(100, 7);
        assertThat(samler.tilfoej(bytes("a\nhalv"))).isEmpty();

        var rest = samler.rest().orElseThrow();
        assertThat(rest.naesteByte()).isEqualTo(102);
        assertThat(rest.fraByte()).isEqualTo(100);
        assertThat(tekster(List.of(rest))).containsExactly("8:a");
        assertThat(samler.rest()).isEmpty();
    }

    @Test
    void emptyLinesCountAsLinesAndNothingElse() {
        var samler = new Linjesamler(0, 0);
        samler.tilfoej(bytes("\n \r\na\n\n"));

        var rest = samler.rest().orElseThrow();
        assertThat(rest.antalLinjer()).isEqualTo(4);
        assertThat(tekster(List.of(rest))).containsExactly("3:a");
    }

    @Test
    void aLineThatIsTooLongIsThrownAwayAndTheNextIsRead() {
        var samler = new Linjesamler(0, 0);
        var data = new ByteArrayOutputStream();
        data.writeBytes(bytes("x".repeat(Linjesamler.MAKS_LINJE) + "\n"));
        data.writeBytes(bytes("x".repeat(Linjesamler.MAKS_LINJE + 1) + "\n"));
        data.writeBytes(bytes("y\n"));
        var bundter = new ArrayList<>(samler.tilfoej(data.toByteArray()));
        samler.rest().ifPresent(bundter::add);

        assertThat(tekster(bundter).stream().map(t -> t.substring(0, Math.min(10, t.length()))))
                .containsExactly("1:xxxxxxxx", "2:for lang", "3:y");
        assertThat(bundter.getLast().naesteByte()).isEqualTo(data.size());
    }

    @Test
    void aStreamOfTwoHundredMegabytesIsNeverHeldBeyondOneBatch() {
        var samler = new Linjesamler(0, 0);
        var tilfaeldig = new Random(3);
        var sendt = 0L;
        var antal = 0L;
        var afleveret = 0L;
        var stoerste = 0L;
        while (sendt < 200L * 1024 * 1024) {
            var linje = new byte[1 + (int) Math.pow(10, tilfaeldig.nextDouble() * 6)];
            Arrays.fill(linje, (byte) 'x');
            linje[linje.length - 1] = '\n';
            for (var fra = 0; fra < linje.length; fra += 8192) {
                for (var bundt : samler.tilfoej(Arrays.copyOfRange(linje, fra, Math.min(linje.length, fra + 8192)))) {
                    afleveret = bundt.naesteByte();
                    assertThat(bundt.linjer()).hasSizeLessThanOrEqualTo(Linjesamler.MAKS_LINJER);
                }
                stoerste = Math.max(stoerste, sendt + fra - afleveret);
            }
            sendt += linje.length;
            antal++;
        }
        var sidste = samler.rest();
        assertThat(sidste.map(Bundt::naesteByte).orElse(afleveret)).isEqualTo(sendt);
        assertThat(sidste.map(Bundt::antalLinjer).orElse(antal)).isEqualTo(antal);
        assertThat(stoerste)
                .isGreaterThan(Linjesamler.MAKS_BYTES / 2)
                .isLessThanOrEqualTo(Linjesamler.MAKS_BYTES + Linjesamler.MAKS_LINJE);
    }
}
