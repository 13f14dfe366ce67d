package dk.borgerblikket.benchmarks;

import dk.borgerblikket.lookupclient.Opslagsklient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The look-up: one class over and over, as a caller that has the answer and as one that has not, beside pgbench that reads the
 * row of the same class by its primary key; 200 classes in one call; the import of a whole release; and the client that
 * answers from memory.
 */
final class Opslagsmaaling {

    private static final String KLASSER = "/klassifikation/v1/klasser";
    private static final String UDGAVER = "/klassifikation/v1/kle/udgaver";
    private static final LocalDate FOERSTE_UDGAVE = LocalDate.of(2024, 1, 1);

    /** Classes in the same round, on both sides. */
    private static final int FAELLES = 10;

    /** Most ids of one call. */
    private static final int FLERE = 200;

    /** Calls of {@link #FLERE} in a round, each with other ids, so that none is answered from what was just answered. */
    private static final int KALD = 100;

    private static final int KLIENTOPSLAG = 2_000_000;

    private final Plan plan;
    private final Database database;
    private final Tjeneste tjeneste;
    private final Pgbench pgbench;
    private final Emneplan emneplan;
    private final List<String> numre;
    private final String token;
    private final Runder runder = new Runder();

    private Opslagsmaaling(Plan plan, Database database, Tjeneste tjeneste, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.tjeneste = tjeneste;
        this.pgbench = pgbench;
        this.emneplan = new Emneplan(plan.opslag());
        this.numre = new ArrayList<>(emneplan.numre());
        Collections.shuffle(numre, new Random(1));
        this.token = tjeneste.systemtoken();
    }

    static List<Maal> maal(Plan plan, Path mappe) throws IOException {
        try (var database = Database.start(mappe);
                var tjeneste = Tjeneste.start("lookup", plan.rod(), mappe, database, Tjeneste.FLAG)) {
            return new Opslagsmaaling(plan, database, tjeneste, new Pgbench(mappe, database.port())).maal();
        }
    }

    private List<Maal> maal() throws IOException {
        var national = tjeneste.nationaltoken();
        Main.sig("importerer KLE");
        var foerste = importer(national, FOERSTE_UDGAVE);
        Main.sig("varmer op");
        belast(kald(numre.subList(0, FAELLES), false), 200, plan.opvarmning());
        belast(kald(numre.subList(0, FAELLES), true), 304, plan.opvarmning() / 2);
        for (var runde = 1; runde <= plan.runder(); runde++) {
            Main.sig("runde " + runde);
            runde(numre.subList(
                    runde * FAELLES % (numre.size() - FAELLES), runde * FAELLES % (numre.size() - FAELLES) + FAELLES));
            flere(runde);
            runder.tilfoej("import af en ny udgave", "s", importer(national, FOERSTE_UDGAVE.plusMonths(runde)));
        }
        runder.maal("").forEach(m -> Main.sig(m.raekke()));
        klient();
        var resultat = new ArrayList<>(runder.maal(""));
        resultat.add(Maal.en("import af den første udgave, tjenesten netop startet", "s", foerste));
        resultat.add(Maal.en("udgavens længde", "MB", emneplan.fil(FOERSTE_UDGAVE).length / 1e6));
        return resultat;
    }

    private double importer(String national, LocalDate dato) throws IOException {
        var fil = emneplan.fil(dato);
        var begyndt = System.nanoTime();
        try (var klient = new Klient(tjeneste.port())) {
            var svar = klient.post(UDGAVER, national, "application/xml", fil);
            if (svar.status() != 200 || !svar.tekst().contains("\"emner\":" + plan.opslag())) {
                throw new IllegalStateException("Importen svarede " + svar.status() + ": " + svar.tekst());
            }
        }
        return (System.nanoTime() - begyndt) / 1e9;
    }

    /** The two kinds of call and pgbench, in turn and for the same classes. */
    private void runde(List<String> klasser) throws IOException {
        var uaendret = belast(kald(klasser, true), 304, plan.sekunder());
        var klassens = belast(kald(klasser, false), 200, plan.sekunder());
        var reference = reference(klasser);
        runder.tilfoej("opslag af klasse, 304 ÷ pgbench", "", uaendret.prSekund() / reference.prSekund());
        runder.tilfoej("opslag af klasse, 200 ÷ pgbench", "", klassens.prSekund() / reference.prSekund());
        runder.tilfoej("opslag af klasse, 304", "pr. s", uaendret.prSekund());
        runder.tilfoej("opslag af klasse, 200", "pr. s", klassens.prSekund());
        runder.tilfoej("pgbench, klassens række ved primærnøgle", "pr. s", reference.prSekund());
        runder.tilfoej("CPU pr. opslag, 304, tjenesten", "µs", uaendret.tjeneste());
        runder.tilfoej("CPU pr. opslag, 200, tjenesten", "µs", klassens.tjeneste());
        runder.tilfoej("CPU pr. opslag, 304, PostgreSQL", "µs", uaendret.database());
        runder.tilfoej("CPU pr. opslag, 304, belastningsværktøjet", "µs", uaendret.klient());
        runder.tilfoej("eventloops, der tog del", "", Math.min(uaendret.eventloops(), klassens.eventloops()));
        runder.tilfoej("CPU pr. opslag, PostgreSQL under pgbench", "µs", reference.database());
        runder.tilfoej("CPU pr. opslag, pgbench selv", "µs", reference.klient());
        runder.tilfoej("opslag af klasse, 304, p99", "µs", uaendret.p99());
    }

    private Forbrug belast(List<byte[]> anmodninger, int status, int sekunder) {
        return Forbrug.af(
                tjeneste,
                database,
                () -> Belastning.koer(
                        tjeneste.port(), anmodninger, status, plan.klienter(), Duration.ofSeconds(sekunder)));
    }

    /** @param kendt whether the caller has the answer, and says so */
    private List<byte[]> kald(List<String> klasser, boolean kendt) throws IOException {
        var resultat = new ArrayList<byte[]>();
        try (var klient = new Klient(tjeneste.port())) {
            for (var nummer : klasser) {
                var sti = KLASSER + "/" + nummer;
                var anmodning = Klient.get(sti, token);
                resultat.add(
                        kendt
                                ? Klient.get(
                                        sti,
                                        token,
                                        "If-None-Match: "
                                                + klient.send(anmodning).etag())
                                : anmodning);
            }
        }
        return resultat;
    }

    private Reference.Udfald reference(List<String> klasser) {
        var variable = new LinkedHashMap<String, String>();
        var skript = new ArrayList<String>();
        for (var nummer : klasser) {
            var navn = "klasse" + variable.size();
            variable.put(navn, Emneplan.uuid(nummer).toString());
            skript.add("SELECT indhold FROM objekt WHERE uuid = :" + navn + ";\n");
        }
        var findes = database.vaerdi(
                "SELECT count(*) FROM objekt WHERE uuid = ANY('{%s}')".formatted(String.join(",", variable.values())));
        if (!findes.equals(Integer.toString(klasser.size()))) {
            throw new IllegalStateException("Kun " + findes + " af klasserne er objekter");
        }
        return new Reference(plan, database, pgbench).koer(skript, variable, plan.sekunder());
    }

    /** 200 classes in one call: PostgreSQL counts the statements. */
    private void flere(int runde) throws IOException {
        var anmodninger = IntStream.range(0, KALD)
                .mapToObj(nr -> IntStream.range(0, FLERE)
                        .mapToObj(i -> numre.get((runde * KALD + nr + i * 7) % numre.size()))
                        .toList())
                .map(ider -> Klient.get(KLASSER + "?ids=" + String.join(",", ider), token))
                .toList();
        database.udfoer("SELECT pg_stat_statements_reset()");
        var tider = new ArrayList<Double>();
        try (var klient = new Klient(tjeneste.port())) {
            for (var anmodning : anmodninger) {
                var begyndt = System.nanoTime();
                var svar = klient.send(anmodning);
                tider.add((System.nanoTime() - begyndt) / 1e3);
                if (svar.status() != 200 || !svar.tekst().contains("\"ukendte\":[]")) {
                    throw new IllegalStateException("Opslag af flere svarede " + svar.status());
                }
            }
        }
        var saetninger = database.vaerdi("""
                SELECT sum(calls) FROM pg_stat_statements WHERE query LIKE '%kle\\_%' OR query LIKE '%objekt%'
                """);
        runder.tilfoej("sætninger pr. opslag af 200 klasser", "", Double.parseDouble(saetninger) / KALD);
        runder.tilfoej("opslag af 200 klasser, p50, én klient", "µs", new Maal("", "", tider).median());
    }

    /** A client that has everything: what a look-up takes the thread that asks. */
    private void klient() {
        try (var klient = Opslagsklient.byg(URI.create("http://localhost:" + tjeneste.port()), () -> token)
                .start()) {
            vent(klient);
            var dage = IntStream.range(0, 64)
                    .mapToObj(nr -> FOERSTE_UDGAVE.plusDays(nr * 3L))
                    .toArray(LocalDate[]::new);
            // The first is the warm-up.
            for (var runde = 0; runde <= plan.runder(); runde++) {
                var fundne = 0;
                var begyndt = System.nanoTime();
                for (var nr = 0; nr < KLIENTOPSLAG; nr++) {
                    if (klient.findKlasse(numre.get(nr % numre.size()), dage[nr & 63])
                            .isPresent()) {
                        fundne++;
                    }
                }
                var ns = (System.nanoTime() - begyndt) / (double) KLIENTOPSLAG;
                if (fundne != KLIENTOPSLAG) {
                    throw new IllegalStateException("Klienten fandt kun " + fundne + " af " + KLIENTOPSLAG);
                }
                if (runde > 0) {
                    runder.tilfoej("findKlasse i klienten, varm", "ns", ns);
                }
            }
        }
    }

    private static void vent(Opslagsklient klient) {
        try {
            if (!klient.ventTilKlar(Duration.ofSeconds(60))) {
                throw new IllegalStateException("Klienten fik ikke klasserne: " + klient.status());
            }
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }
}
