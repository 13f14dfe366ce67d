package dk.borgerblikket.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * What a statement costs when pgbench sends it on connections that are open and plans that are made, as the service's are: of
 * every run, what a run of the same scripts costs that ends when it has begun is taken off.
 */
final class Reference {

    /** So many times each client sends a statement before PostgreSQL keeps to one plan for it. */
    private static final int FOER_PLANEN_HOLDES = 6;

    private final Plan plan;
    private final Database database;
    private final Pgbench pgbench;

    Reference(Plan plan, Database database, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.pgbench = pgbench;
    }

    /**
     * What came of it.
     *
     * @param database microseconds of PostgreSQL per statement
     * @param klient microseconds of pgbench per statement
     * @param begyndelse microseconds of PostgreSQL that were taken off
     */
    record Udfald(double prSekund, double database, double klient, double begyndelse) {}

    Udfald koer(List<String> skript, Map<String, String> variable, int sekunder) {
        var foer = Cpu.medBoern(database.pid());
        var kort = pgbench.koer(skript, variable, plan.klienter(), "-t", FOER_PLANEN_HOLDES * skript.size());
        var imellem = Cpu.medBoern(database.pid());
        var lang = pgbench.koer(skript, variable, plan.klienter(), "-T", sekunder);
        var efter = Cpu.medBoern(database.pid());
        var antal = (double) (lang.antal() - kort.antal());
        var begyndelse = imellem - foer;
        return new Udfald(
                lang.prSekund(), (efter - imellem - begyndelse) / antal, (lang.cpu() - kort.cpu()) / antal, begyndelse);
    }
}
