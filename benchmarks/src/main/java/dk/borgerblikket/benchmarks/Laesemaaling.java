package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The citizen's read (G1, G4, G5, G7) beside pgbench with the statement that the service sends, for the same citizens. */
final class Laesemaaling {

    static final String P50 = "borgerlæsning p50, 500 borgere";
    static final String CPU = "G4 CPU pr. læsning, PostgreSQL, 500 borgere";
    static final String SIDER = "G5 sider rørt pr. læsning";

    /** As many as pgbench can have scripts for without their plans being what is measured. */
    private static final int FAELLES = 10;

    /** So many that their pages are in no processor's cache. */
    private static final int SPREDTE = 500;

    private final Plan plan;
    private final Database database;
    private final Indeks indeks;
    private final Tjeneste tjeneste;
    private final Reference reference;
    private final Map<String, String> tokens = new HashMap<>();

    Laesemaaling(Plan plan, Indeks indeks, Database database, Tjeneste tjeneste, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.indeks = indeks;
        this.tjeneste = tjeneste;
        this.reference = new Reference(plan, database, pgbench);
    }

    List<Maal> maal(Datasaet data, String maerke) {
        var laesning = aflyt(data.medianborgere(1, 0).getFirst());
        var kalibrering = new Kalibrering(plan, database, reference, indeks.side(), data.bredde());
        var spredte = data.medianborgere(SPREDTE, 0);
        if (spredte.size() < FAELLES) {
            throw new IllegalStateException("For få medianborgere at læse for: " + spredte.size());
        }
        belast(spredte, "", plan.opvarmning());
        var runder = new Runder();
        for (var runde = 1; runde <= plan.runder(); runde++) {
            var faelles = data.medianborgere(FAELLES, runde);
            var svar = tjenesten(faelles);
            var pgbench = reference(laesning, faelles, plan.sekunder());
            runder.tilfoej("G1 borgerlæsning: tjenesten ÷ pgbench", "", svar.prSekund() / pgbench.prSekund());
            runder.tilfoej("borgerlæsning, tjenesten", "pr. s", svar.prSekund());
            runder.tilfoej("borgerlæsning, pgbench", "pr. s", pgbench.prSekund());
            runder.tilfoej("CPU pr. læsning, tjenesten", "µs", svar.tjeneste());
            runder.tilfoej("CPU pr. læsning, PostgreSQL", "µs", svar.database());
            runder.tilfoej("CPU pr. læsning, belastningsværktøjet", "µs", svar.klient());
            runder.tilfoej("eventloops, der tog del", "", svar.eventloops());
            runder.tilfoej("CPU pr. læsning, PostgreSQL under pgbench", "µs", pgbench.database());
            runder.tilfoej("CPU pr. læsning, pgbench selv", "µs", pgbench.klient());
            runder.tilfoej(
                    "fratrukket: PostgreSQL ved begyndelsen af en kørsel af pgbench",
                    "ms",
                    pgbench.begyndelse() / 1_000);
            var spredt = tjenesten(spredte);
            var raekker = kalibrering.raekker();
            runder.tilfoej(CPU, "µs", spredt.database());
            runder.tilfoej(
                    "kalibrering: CPU pr. %d færdige rækker fra ét indeks, PostgreSQL".formatted(indeks.side()),
                    "µs",
                    raekker);
            runder.tilfoej("kalibrering: CPU pr. SELECT 1, PostgreSQL", "µs", kalibrering.tom());
            runder.tilfoej("G4 ÷ %d færdige rækker".formatted(indeks.side()), "", spredt.database() / raekker);
            runder.tilfoej(P50, "µs", spredt.p50());
            runder.tilfoej("borgerlæsning p99, 500 borgere", "µs", spredt.p99());
        }
        var resultat = new ArrayList<>(runder.maal(maerke));
        resultat.addAll(rundture(laesning, spredte, maerke));
        resultat.addAll(tunge(data, maerke));
        return resultat;
    }

    private Forbrug tjenesten(List<String> borgere) {
        return Forbrug.af(tjeneste, database, () -> belast(borgere, "", plan.sekunder()));
    }

    private Reference.Udfald reference(Laesning laesning, List<String> borgere, int sekunder) {
        var noegler = borgere.stream().map(b -> Borgernoegle.af(b).hex()).toList();
        return reference.koer(laesning.skript(borgere.size()), laesning.variable(noegler), sekunder);
    }

    /** G5, asked of PostgreSQL's own count while only the service reads. */
    private List<Maal> rundture(Laesning laesning, List<String> borgere, String maerke) {
        var antal = new AtomicLong();
        var optalt = optalt(() -> antal.set(belast(borgere, "", 1).svartider().length));
        var pgbench = optalt(() -> reference(laesning, borgere.subList(0, FAELLES), 1));
        // All of them have as many posts: a reference that reads something else is none.
        if (pgbench.raekker / pgbench.saetninger != optalt.raekker / optalt.saetninger) {
            throw new IllegalStateException("pgbench læser andet end tjenesten: " + pgbench + ", " + optalt);
        }
        return List.of(
                Maal.en("G5 sætninger pr. læsning" + maerke, "", optalt.saetninger / antal.get()),
                Maal.en(SIDER + maerke, "", optalt.sider / antal.get()),
                Maal.en("rækker pr. læsning" + maerke, "", optalt.raekker / antal.get()));
    }

    private record Optalt(double saetninger, double sider, double raekker) {}

    private Optalt optalt(Runnable laesninger) {
        database.udfoer("SELECT pg_stat_statements_reset()");
        laesninger.run();
        var raekke = database.spoerg("""
                SELECT sum(calls), sum(shared_blks_hit + shared_blks_read), sum(rows)
                FROM pg_stat_statements WHERE query LIKE '%%%s%%' OR query LIKE '%%visning%%'
                """.formatted(indeks.laeses())).getFirst();
        return new Optalt(
                Double.parseDouble(raekke.get(0)),
                Double.parseDouble(raekke.get(1)),
                Double.parseDouble(raekke.get(2)));
    }

    /** G7: the first page of the citizens with most posts against the median citizen's, both of as many rows. */
    private List<Maal> tunge(Datasaet data, String maerke) {
        var resultat = new ArrayList<Maal>();
        var side = "?antal=" + indeks.side();
        for (var antal : List.of(1_000, 10_000)) {
            var forhold = new ArrayList<Double>();
            for (var runde = 1; runde <= plan.runder(); runde++) {
                var tung = belast(List.of(data.borgerMed(antal)), side, plan.kalibrering());
                var median = belast(data.medianborgere(1, runde), side, plan.kalibrering());
                forhold.add((double) tung.fraktil(0.5) / median.fraktil(0.5));
            }
            resultat.add(new Maal(
                    "G7 første side: borger med %d %s ÷ median, p50".formatted(antal, indeks.poster()) + maerke,
                    "",
                    forhold));
        }
        return resultat;
    }

    private Belastning.Udfald belast(List<String> borgere, String parametre, int sekunder) {
        return Belastning.koer(
                tjeneste.port(), anmodninger(borgere, parametre), plan.klienter(), Duration.ofSeconds(sekunder));
    }

    /** Tokens are signed once, outside what is measured. */
    private List<byte[]> anmodninger(List<String> borgere, String parametre) {
        return borgere.stream()
                .map(b -> Klient.get(indeks.laesning() + parametre, tokens.computeIfAbsent(b, tjeneste::borgertoken)))
                .toList();
    }

    private Laesning aflyt(String cpr) {
        var saetninger = database.aflyt(() -> {
            try (var klient = new Klient(tjeneste.port())) {
                klient.send(anmodninger(List.of(cpr), "").getFirst());
            } catch (IOException fejl) {
                throw new UncheckedIOException(fejl);
            }
        });
        if (saetninger.size() != 1) {
            throw new IllegalStateException("En læsning er ikke én sætning: " + saetninger);
        }
        return new Laesning(saetninger.getFirst(), Borgernoegle.af(cpr).hex());
    }
}
