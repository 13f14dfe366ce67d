package dk.borgerblikket.benchmarks;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * What came of a round of load; processor time in microseconds per call, of the three that share the machine.
 *
 * @param eventloops of the service that took part: connections stay with the one that they were given to, and a service whose
 *     connections all went to one has but one processor
 */
record Forbrug(
        double prSekund, double tjeneste, double database, double klient, double p50, double p99, double eventloops) {

    /** Of what the busiest event loop used, what one must have used to have taken part. */
    private static final double DEL = 0.1;

    static Forbrug af(Tjeneste tjeneste, Database database, Supplier<Belastning.Udfald> belastning) {
        var egen = ProcessHandle.current().pid();
        var foer = new long[] {Cpu.brugt(tjeneste.pid()), Cpu.medBoern(database.pid()), Cpu.brugt(egen)};
        var loekker = Cpu.eventloops(tjeneste.pid());
        var svar = belastning.get();
        var antal = (double) svar.svartider().length;
        return new Forbrug(
                svar.prSekund(),
                (Cpu.brugt(tjeneste.pid()) - foer[0]) / antal,
                (Cpu.medBoern(database.pid()) - foer[1]) / antal,
                (Cpu.brugt(egen) - foer[2]) / antal,
                svar.fraktil(0.5),
                svar.fraktil(0.99),
                deltog(loekker, Cpu.eventloops(tjeneste.pid())));
    }

    private static long deltog(Map<String, Long> foer, Map<String, Long> efter) {
        var brugt = efter.entrySet().stream()
                .mapToLong(e -> e.getValue() - foer.getOrDefault(e.getKey(), 0L))
                .toArray();
        var mest = LongStream.of(brugt).max().orElse(0);
        return LongStream.of(brugt).filter(b -> b > 0 && b >= DEL * mest).count();
    }
}
