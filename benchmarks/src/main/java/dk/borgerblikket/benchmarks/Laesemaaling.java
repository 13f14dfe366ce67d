package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The citizen's read (G1, G4, G5, G7) beside pgbench with the statement that the service sends, for the same citizens. */
final class Laesemaaling {

    static final String P50 = "borgerlæsning p50, 500 borgere";
    static final String CPU = "G4 CPU pr. læsning, PostgreSQL, 500 borgere";
    static final String SIDER = "G5 sider rørt pr. læsning";

    private static final String STI = "/borger/v1/sager";

    /** As many as pgbench can have scripts for without their plans being what is measured. */
    private static final int FAELLES = 10;

    /** So many that their pages are in no processor's cache. */
    private static final int SPREDTE = 500;

    private final Plan plan;
    private final Database database;
    private final Sagsindeks indeks;
    private final Reference reference;
    private final Map<String, String> tokens = new HashMap<>();

    Laesemaaling(Plan plan, Database database, Sagsindeks indeks, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.indeks = indeks;
        this.reference = new Reference(plan, database, pgbench);
    }

    List<Maal> maal(Datasaet data, String maerke) {
        var laesning = aflyt(data.borgerMed(20));
        var kalibrering = new Kalibrering(plan, database, reference, data.bredde());
        var spredte = data.medianborgere(SPREDTE, 0);
        belast(spredte, "", plan.opvarmning());
        var runder = new Runder();
        for (var runde = 1; runde <= plan.runder(); runde++) {
            var faelles = data.medianborgere(FAELLES, runde);
            var tjenesten = tjenesten(faelles);
            var pgbench = reference(laesning, faelles);
            runder.tilfoej("G1 borgerlæsning: tjenesten ÷ pgbench", "", tjenesten.prSekund / pgbench.prSekund());
            runder.tilfoej("borgerlæsning, tjenesten", "pr. s", tjenesten.prSekund);
            runder.tilfoej("borgerlæsning, pgbench", "pr. s", pgbench.prSekund());
            runder.tilfoej("CPU pr. læsning, tjenesten", "µs", tjenesten.tjeneste);
            runder.tilfoej("CPU pr. læsning, PostgreSQL", "µs", tjenesten.database);
            runder.tilfoej("CPU pr. læsning, belastningsværktøjet", "µs", tjenesten.klient);
            runder.tilfoej("CPU pr. læsning, PostgreSQL under pgbench", "µs", pgbench.database());
            runder.tilfoej("CPU pr. læsning, pgbench selv", "µs", pgbench.klient());
            runder.tilfoej(
                    "fratrukket: PostgreSQL ved begyndelsen af en kørsel af pgbench",
                    "ms",
                    pgbench.begyndelse() / 1_000);
            var spredt = tjenesten(spredte);
            var raekker = kalibrering.raekker();
            runder.tilfoej(CPU, "µs", spredt.database);
            runder.tilfoej("kalibrering: CPU pr. 20 færdige rækker fra ét indeks, PostgreSQL", "µs", raekker);
            runder.tilfoej("kalibrering: CPU pr. SELECT 1, PostgreSQL", "µs", kalibrering.tom());
            runder.tilfoej("G4 ÷ 20 færdige rækker", "", spredt.database / raekker);
            runder.tilfoej(P50, "µs", spredt.p50);
            runder.tilfoej("borgerlæsning p99, 500 borgere", "µs", spredt.p99);
        }
        var resultat = new ArrayList<>(runder.maal(maerke));
        resultat.addAll(rundture(spredte, maerke));
        resultat.addAll(tunge(data, maerke));
        return resultat;
    }

    /** What came of a round; processor time in microseconds per read, of the three that share the machine. */
    private record Runde(double prSekund, double tjeneste, double database, double klient, double p50, double p99) {}

    private Runde tjenesten(List<String> borgere) {
        var anmodninger = anmodninger(borgere, "");
        var egen = ProcessHandle.current().pid();
        var foer = new long[] {Cpu.brugt(indeks.pid()), Cpu.medBoern(database.pid()), Cpu.brugt(egen)};
        var svar = Belastning.koer(indeks.port(), anmodninger, plan.klienter(), Duration.ofSeconds(plan.sekunder()));
        var antal = (double) svar.svartider().length;
        return new Runde(
                svar.prSekund(),
                (Cpu.brugt(indeks.pid()) - foer[0]) / antal,
                (Cpu.medBoern(database.pid()) - foer[1]) / antal,
                (Cpu.brugt(egen) - foer[2]) / antal,
                svar.fraktil(0.5),
                svar.fraktil(0.99));
    }

    private Reference.Udfald reference(Laesning laesning, List<String> borgere) {
        var noegler =
                borgere.stream().map(b -> Skabelon.Borgernoegle.af(b).hex()).toList();
        return reference.koer(laesning.skript(borgere.size()), laesning.variable(noegler), plan.sekunder());
    }

    /** G5, asked of PostgreSQL's own count while only the service reads. */
    private List<Maal> rundture(List<String> borgere, String maerke) {
        database.udfoer("SELECT pg_stat_statements_reset()");
        var svar = belast(borgere, "", 1);
        var raekke = database.spoerg("""
                SELECT sum(calls), sum(shared_blks_hit + shared_blks_read), sum(rows)
                FROM pg_stat_statements WHERE query LIKE '%borgersag%' OR query LIKE '%visning%'
                """).getFirst();
        var antal = (double) svar.svartider().length;
        return List.of(
                Maal.en("G5 sætninger pr. læsning" + maerke, "", Double.parseDouble(raekke.get(0)) / antal),
                Maal.en(SIDER + maerke, "", Double.parseDouble(raekke.get(1)) / antal),
                Maal.en("rækker pr. læsning" + maerke, "", Double.parseDouble(raekke.get(2)) / antal));
    }

    /** G7: the first page of the citizens with most cases against the median citizen's, both of 20 cases. */
    private List<Maal> tunge(Datasaet data, String maerke) {
        var resultat = new ArrayList<Maal>();
        for (var antal : List.of(1_000, 10_000)) {
            var forhold = new ArrayList<Double>();
            for (var runde = 1; runde <= plan.runder(); runde++) {
                var tung = belast(List.of(data.borgerMed(antal)), "?antal=20", plan.kalibrering());
                var median = belast(data.medianborgere(1, runde), "?antal=20", plan.kalibrering());
                forhold.add((double) tung.fraktil(0.5) / median.fraktil(0.5));
            }
            resultat.add(
                    new Maal("G7 første side: borger med " + antal + " sager ÷ median, p50" + maerke, "", forhold));
        }
        return resultat;
    }

    private Belastning.Udfald belast(List<String> borgere, String parametre, int sekunder) {
        return Belastning.koer(
                indeks.port(), anmodninger(borgere, parametre), plan.klienter(), Duration.ofSeconds(sekunder));
    }

    /** Tokens are signed once, outside what is measured. */
    private List<byte[]> anmodninger(List<String> borgere, String parametre) {
        return borgere.stream()
                .map(b -> Klient.get(STI + parametre, tokens.computeIfAbsent(b, indeks::borgertoken)))
                .toList();
    }

    private Laesning aflyt(String cpr) {
        var saetninger = database.aflyt(() -> {
            try (var klient = new Klient(indeks.port())) {
                klient.send(anmodninger(List.of(cpr), "").getFirst());
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
        });
        if (saetninger.size() != 1) {
            throw new IllegalStateException("En læsning er ikke én sætning: " + saetninger);
        }
        return new Laesning(saetninger.getFirst(), Skabelon.Borgernoegle.af(cpr).hex());
    }
}
