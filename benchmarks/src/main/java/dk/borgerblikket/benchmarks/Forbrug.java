package dk.borgerblikket.benchmarks;

import java.util.function.Supplier;

/** What came of a round of load; processor time in microseconds per call, of the three that share the machine. */
record Forbrug(double prSekund, double tjeneste, double database, double klient, double p50, double p99) {

    static Forbrug af(Tjeneste tjeneste, Database database, Supplier<Belastning.Udfald> belastning) {
        var egen = ProcessHandle.current().pid();
        var foer = new long[] {Cpu.brugt(tjeneste.pid()), Cpu.medBoern(database.pid()), Cpu.brugt(egen)};
        var svar = belastning.get();
        var antal = (double) svar.svartider().length;
        return new Forbrug(
                svar.prSekund(),
                (Cpu.brugt(tjeneste.pid()) - foer[0]) / antal,
                (Cpu.medBoern(database.pid()) - foer[1]) / antal,
                (Cpu.brugt(egen) - foer[2]) / antal,
                svar.fraktil(0.5),
                svar.fraktil(0.99));
    }
}
