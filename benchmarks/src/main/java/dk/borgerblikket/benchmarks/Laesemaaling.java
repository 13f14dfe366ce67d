package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The citizen's read (G1, G4, G5, G7) beside pgbench with the text that the service sends, on the same citizens. */
final class Laesemaaling {

    private static final String STI = "/borger/v1/sager";
    private static final int BORGERE = 100;

    private final Plan plan;
    private final Database database;
    private final Sagsindeks indeks;
    private final Pgbench pgbench;
    private final Map<String, String> tokens = new HashMap<>();

    Laesemaaling(Plan plan, Database database, Sagsindeks indeks, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.indeks = indeks;
        this.pgbench = pgbench;
    }

    List<Maal> maal(Datasaet data, String maerke) {
        var sql = aflaes(data.borgerMed(20));
        belast(data.medianborgere(BORGERE, 0), "", plan.opvarmning());
        var tps = new ArrayList<Double>();
        var reference = new ArrayList<Double>();
        var forhold = new ArrayList<Double>();
        var p50 = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var tjenesteCpu = new ArrayList<Double>();
        var databaseCpu = new ArrayList<Double>();
        var klientCpu = new ArrayList<Double>();
        var referenceDatabaseCpu = new ArrayList<Double>();
        var referenceKlientCpu = new ArrayList<Double>();
        for (var runde = 1; runde <= plan.runder(); runde++) {
            var borgere = data.medianborgere(BORGERE, runde);
            var anmodninger = anmodninger(borgere, "");
            var foer = Aflaesning.nu(indeks, database);
            var svar =
                    Belastning.koer(indeks.port(), anmodninger, plan.klienter(), Duration.ofSeconds(plan.sekunder()));
            var brugt = Aflaesning.nu(indeks, database).siden(foer);
            var antal = svar.svartider().length;
            tps.add(svar.prSekund());
            p50.add((double) svar.fraktil(0.5));
            p99.add((double) svar.fraktil(0.99));
            tjenesteCpu.add((double) brugt.tjeneste() / antal);
            databaseCpu.add((double) brugt.database() / antal);
            klientCpu.add((double) brugt.egen() / antal);
            var foerReference = Aflaesning.nu(indeks, database);
            var udfald = pgbench.koer(
                    borgere.stream().map(b -> sql.medNoegle(b)).toList(), plan.klienter(), "-T", plan.sekunder());
            var brugtReference = Aflaesning.nu(indeks, database).siden(foerReference);
            var transaktioner = udfald.prSekund() * plan.sekunder();
            reference.add(udfald.prSekund());
            referenceDatabaseCpu.add(brugtReference.database() / transaktioner);
            referenceKlientCpu.add(udfald.cpu() / transaktioner);
            forhold.add(svar.prSekund() / udfald.prSekund());
        }
        var resultat = new ArrayList<>(List.of(
                new Maal("G1 borgerlæsning: tjenesten ÷ pgbench" + maerke, "", forhold),
                new Maal("borgerlæsning, tjenesten" + maerke, "pr. s", tps),
                new Maal("borgerlæsning, pgbench" + maerke, "pr. s", reference),
                new Maal("borgerlæsning p50" + maerke, "µs", p50),
                new Maal("borgerlæsning p99" + maerke, "µs", p99),
                new Maal("CPU pr. læsning, tjenesten" + maerke, "µs", tjenesteCpu),
                new Maal("G4 CPU pr. læsning, PostgreSQL" + maerke, "µs", databaseCpu),
                new Maal("CPU pr. læsning, belastningsværktøjet" + maerke, "µs", klientCpu),
                new Maal("CPU pr. læsning, PostgreSQL under pgbench" + maerke, "µs", referenceDatabaseCpu),
                new Maal("CPU pr. læsning, pgbench selv" + maerke, "µs", referenceKlientCpu)));
        resultat.addAll(rundture(data, maerke));
        resultat.addAll(tunge(data, maerke));
        return resultat;
    }

    /** G5, asked of PostgreSQL's own count while only the service reads. */
    private List<Maal> rundture(Datasaet data, String maerke) {
        database.udfoer("SELECT pg_stat_statements_reset()");
        var svar = belast(data.medianborgere(BORGERE, 99), "", 1);
        var raekke = database.spoerg("""
                SELECT sum(calls), sum(shared_blks_hit + shared_blks_read), sum(rows)
                FROM pg_stat_statements WHERE query LIKE '%borgersag%' OR query LIKE '%visning%'
                """).getFirst();
        var antal = (double) svar.svartider().length;
        return List.of(
                Maal.en("G5 sætninger pr. læsning" + maerke, "", Double.parseDouble(raekke.get(0)) / antal),
                Maal.en("G5 sider rørt pr. læsning" + maerke, "", Double.parseDouble(raekke.get(1)) / antal),
                Maal.en("rækker pr. læsning" + maerke, "", Double.parseDouble(raekke.get(2)) / antal));
    }

    /** G7: the first page of the citizens with most cases against the median citizen's, both of 20 cases. */
    private List<Maal> tunge(Datasaet data, String maerke) {
        var resultat = new ArrayList<Maal>();
        for (var antal : List.of(1_000, 10_000)) {
            var forhold = new ArrayList<Double>();
            for (var runde = 1; runde <= plan.runder(); runde++) {
                var tung = belast(List.of(data.borgerMed(antal)), "?antal=20", Math.max(1, plan.sekunder() / 3));
                var median = belast(data.medianborgere(BORGERE, runde), "?antal=20", Math.max(1, plan.sekunder() / 3));
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

    private record Laesning(String sql, String noegle) {
        String medNoegle(String cpr) {
            return sql.replace(noegle, Skabelon.Borgernoegle.af(cpr).hex()) + ";\n";
        }
    }

    private Laesning aflaes(String cpr) {
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
        return new Laesning(
                saetninger.getFirst().medLiteraler(),
                Skabelon.Borgernoegle.af(cpr).hex());
    }

    /** Processor time so far, in microseconds, of the three that share the machine. */
    private record Aflaesning(long tjeneste, long database, long egen) {
        static Aflaesning nu(Sagsindeks indeks, Database database) {
            try {
                return new Aflaesning(
                        Cpu.brugt(indeks.pid()),
                        Cpu.medBoern(database.pid()),
                        Cpu.brugt(ProcessHandle.current().pid()));
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
        }

        Aflaesning siden(Aflaesning foer) {
            return new Aflaesning(tjeneste - foer.tjeneste, database - foer.database, egen - foer.egen);
        }
    }
}
