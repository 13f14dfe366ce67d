package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Clients that send the same requests round and round, each the next when it has the answer to the last. */
final class Belastning {

    private Belastning() {}

    /**
     * What came of it.
     *
     * @param svartider in microseconds, rising
     * @param varighed in microseconds
     */
    record Udfald(long[] svartider, long varighed) {

        double prSekund() {
            return svartider.length * 1e6 / varighed;
        }

        long fraktil(double andel) {
            return svartider[(int) (andel * (svartider.length - 1))];
        }
    }

    static Udfald koer(int port, List<byte[]> anmodninger, int klienter, Duration tid) {
        return koer(port, anmodninger, 200, klienter, tid);
    }

    /** @param status that every answer must have */
    static Udfald koer(int port, List<byte[]> anmodninger, int status, int klienter, Duration tid) {
        var begyndt = System.nanoTime();
        var slut = begyndt + tid.toNanos();
        try (var traade = Executors.newFixedThreadPool(klienter)) {
            var svartider = IntStream.range(0, klienter)
                    .mapToObj(nr -> CompletableFuture.supplyAsync(
                            () -> klient(port, anmodninger, status, nr * anmodninger.size() / klienter, slut), traade))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(LongStream::of)
                    .sorted()
                    .toArray();
            return new Udfald(svartider, (System.nanoTime() - begyndt) / 1000);
        }
    }

    private static long[] klient(int port, List<byte[]> anmodninger, int status, int fra, long slut) {
        var svartider = new long[1024];
        var antal = 0;
        try (var klient = new Klient(port)) {
            for (var sendt = System.nanoTime(); sendt < slut; sendt = System.nanoTime()) {
                var svar = klient.send(anmodninger.get((fra + antal) % anmodninger.size()));
                if (svar.status() != status) {
                    throw new IllegalStateException("Status " + svar.status() + " under belastning");
                }
                if (antal == svartider.length) {
                    svartider = Arrays.copyOf(svartider, antal * 2);
                }
                svartider[antal++] = (System.nanoTime() - sendt) / 1000;
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return Arrays.copyOf(svartider, antal);
    }
}
