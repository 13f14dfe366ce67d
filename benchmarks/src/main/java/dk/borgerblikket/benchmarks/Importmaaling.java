package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/**
 * G9: importer over REST in batches of 50 against pgbench that sends the statements of such a batch, and against COPY of the
 * rows that such a batch becomes. Every batch is of posts that nobody has seen.
 */
final class Importmaaling {

    static final int PORTION = 50;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Plan plan;
    private final Database database;
    private final Indeks indeks;
    private final Tjeneste tjeneste;
    private final Pgbench pgbench;
    private final String token;
    private long naeste;
    private int saetninger;

    Importmaaling(Plan plan, Indeks indeks, Database database, Tjeneste tjeneste, Pgbench pgbench) {
        this.plan = plan;
        this.database = database;
        this.indeks = indeks;
        this.tjeneste = tjeneste;
        this.pgbench = pgbench;
        this.token = tjeneste.systemtoken();
    }

    List<Maal> maal() {
        var portioner = (int) Math.max(plan.klienter(), plan.importer() / PORTION / plan.runder());
        var prKlient = Math.max(1, portioner / plan.klienter());
        var skript = forbered(prKlient * plan.klienter() * plan.runder());
        send(portioner);
        var rest = new ArrayList<Double>();
        var pg = new ArrayList<Double>();
        var kopi = new ArrayList<Double>();
        var forhold = new ArrayList<Double>();
        var kopiforhold = new ArrayList<Double>();
        var tjenesteCpu = new ArrayList<Double>();
        var databaseCpu = new ArrayList<Double>();
        var pgCpu = new ArrayList<Double>();
        for (var runde = 0; runde < plan.runder(); runde++) {
            var foer = cpu();
            rest.add(send(portioner));
            var efter = cpu();
            tjenesteCpu.add((efter[0] - foer[0]) / (double) (portioner * PORTION));
            databaseCpu.add((efter[1] - foer[1]) / (double) (portioner * PORTION));
            var foerPg = cpu();
            pg.add(pgbench.koer(List.of(skript), Map.of(), plan.klienter(), "-t", prKlient)
                            .prSekund()
                    * PORTION);
            pgCpu.add((cpu()[1] - foerPg[1]) / (double) (prKlient * plan.klienter() * PORTION));
            kopi.add(kopier(portioner * PORTION));
            forhold.add(rest.getLast() / pg.getLast());
            kopiforhold.add(rest.getLast() / kopi.getLast());
        }
        var enhed = "CPU pr. importeret " + indeks.post();
        return List.of(
                new Maal("G9 import over REST ÷ pgbench med de samme sætninger", "", forhold),
                new Maal("G9 import over REST ÷ COPY", "", kopiforhold),
                new Maal("import over REST i portioner a 50", indeks.poster() + "/s", rest),
                new Maal("import, pgbench med de samme sætninger", indeks.poster() + "/s", pg),
                new Maal("import, COPY i de samme tabeller", indeks.poster() + "/s", kopi),
                new Maal(enhed + ", tjenesten", "µs", tjenesteCpu),
                new Maal(enhed + ", PostgreSQL", "µs", databaseCpu),
                new Maal(enhed + ", PostgreSQL under pgbench", "µs", pgCpu),
                Maal.en("sætninger pr. portion", "", saetninger));
    }

    /** Service and database, in microseconds. */
    private long[] cpu() {
        return new long[] {Cpu.brugt(tjeneste.pid()), Cpu.medBoern(database.pid())};
    }

    private List<Post> nye(int antal) {
        var fra = naeste;
        naeste += antal;
        return LongStream.range(fra, naeste)
                .mapToObj(nr -> indeks.post("import", nr, Datasaet.cpr((int) (50_000_000 + nr / 20))))
                .toList();
    }

    /** Posts per second. The messages are written before the clock starts. */
    private double send(int portioner) {
        var beskeder = IntStream.range(0, portioner)
                .mapToObj(_ -> indeks.besked(nye(PORTION)))
                .toList();
        var begyndt = System.nanoTime();
        try (var traade = Executors.newFixedThreadPool(plan.klienter())) {
            IntStream.range(0, plan.klienter())
                    .mapToObj(nr -> CompletableFuture.runAsync(() -> klient(beskeder, nr), traade))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return portioner * PORTION * 1e9 / (System.nanoTime() - begyndt);
    }

    private void klient(List<byte[]> beskeder, int foerste) {
        try (var klient = new Klient(tjeneste.port())) {
            for (var nr = foerste; nr < beskeder.size(); nr += plan.klienter()) {
                var svar = klient.post(indeks.importer(), token, beskeder.get(nr));
                if (svar.status() != 200
                        || svar.tekst().contains("\"FejlbeskedTekst\"")
                                && svar.tekst().contains("\"StatusKode\":40")) {
                    throw new IllegalStateException("importer svarede " + svar.status());
                }
            }
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    /**
     * Listens to one batch, and lays out its parameters for as many batches with posts of their own. The script reads one
     * batch's parameters and sends the service's statements with them; the reading is the price of pgbench having no other
     * way to get at them.
     */
    private String forbered(int portioner) {
        var foerste = nye(PORTION);
        var besked = indeks.besked(foerste);
        var aflyttet = database.aflyt(() -> klient(List.of(besked), 0));
        saetninger = aflyttet.size();
        var variabler = new LinkedHashMap<String, String>();
        var skript = new StringBuilder();
        for (var saetning : aflyttet) {
            var sql = saetning.sql();
            for (var i = saetning.parametre().size(); i >= 1; i--) {
                var vaerdi = saetning.parametre().get(i - 1);
                var navn = vaerdi.equals("NULL")
                        ? "NULL"
                        : ":" + variabler.computeIfAbsent(vaerdi, v -> "p" + variabler.size());
                sql = sql.replace("$" + i, navn);
            }
            skript.append(sql).append(";\n");
        }
        var kolonner = String.join(", ", variabler.values());
        database.udfoer(
                "CREATE SEQUENCE parti_nr",
                "CREATE TABLE parti (nr int PRIMARY KEY, " + kolonner.replace(",", " text,") + " text)");
        var vaerdier = variabler.keySet().stream()
                .map(v -> v.substring(1, v.length() - 1).replace("''", "'"))
                .toList();
        try (var forbindelse = database.forbind()) {
            var kopiering = forbindelse.unwrap(PGConnection.class).getCopyAPI();
            for (var nr = 1; nr <= portioner; nr++) {
                var linje = nr + "\t"
                        + vaerdier.stream()
                                .map(udskift(foerste))
                                .map(Importmaaling::undslip)
                                .collect(Collectors.joining("\t"));
                kopiering.copyIn("COPY parti FROM STDIN", new StringReader(linje + "\n"));
            }
        } catch (SQLException | IOException fejl) {
            throw new IllegalStateException(fejl);
        }
        database.udfoer("VACUUM ANALYZE parti");
        return "SELECT nextval('parti_nr') AS nr \\gset\nSELECT " + kolonner
                + " FROM parti WHERE nr = :nr \\gset\nBEGIN;\n" + skript + "COMMIT;\n";
    }

    /** Makes the parameters of one batch those of another: the ids and the citizens' keys. */
    private UnaryOperator<String> udskift(List<Post> fra) {
        var til = nye(fra.size());
        var ordbog = new HashMap<String, String>();
        for (var i = 0; i < fra.size(); i++) {
            ordbog.put(fra.get(i).uuid().toString(), til.get(i).uuid().toString());
            ordbog.put(fra.get(i).ledsager().toString(), til.get(i).ledsager().toString());
        }
        return tekst -> {
            var resultat = new StringBuilder(tekst.length());
            var fundet = UUID_FORM.matcher(tekst);
            while (fundet.find()) {
                fundet.appendReplacement(resultat, ordbog.getOrDefault(fundet.group(), fundet.group()));
            }
            return fundet.appendTail(resultat).toString();
        };
    }

    private static String undslip(String tekst) {
        return tekst.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** Posts per second when the rows of so many are copied into empty tables with the same indexes. */
    private double kopier(int antal) {
        var data = new LinkedHashMap<String, String>();
        try (var forbindelse = database.forbind()) {
            var kopiering = forbindelse.unwrap(PGConnection.class).getCopyAPI();
            database.udfoer(
                    "DROP TABLE IF EXISTS kopi_valgt",
                    "CREATE TABLE kopi_valgt AS SELECT uuid FROM objekt WHERE objekttype = '%s' ORDER BY opdateret DESC LIMIT %d"
                            .formatted(indeks.objekttype(), antal),
                    "INSERT INTO kopi_valgt " + indeks.ledsagere());
            for (var tabel : Tabel.alle(database)) {
                database.udfoer(
                        "DROP TABLE IF EXISTS kopi_" + tabel.navn(),
                        "CREATE TABLE kopi_" + tabel.navn() + " (LIKE " + tabel.navn() + " INCLUDING ALL)");
                var ud = new StringWriter();
                kopiering.copyOut(
                        "COPY (SELECT * FROM %s WHERE %s IN (SELECT uuid FROM kopi_valgt)) TO STDOUT"
                                .formatted(tabel.navn(), tabel.objekt()),
                        ud);
                data.put(tabel.navn(), ud.toString());
            }
            var begyndt = System.nanoTime();
            for (var tabel : data.entrySet()) {
                kopiering.copyIn("COPY kopi_" + tabel.getKey() + " FROM STDIN", new StringReader(tabel.getValue()));
            }
            return antal * 1e9 / (System.nanoTime() - begyndt);
        } catch (SQLException | IOException fejl) {
            throw new IllegalStateException(fejl);
        }
    }
}
