package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load tool, from the PATH or where distributions put it. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern ANTAL = Pattern.compile("actually processed: ([0-9]+)");
    private static final Pattern FORSINKELSE = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Path program;
    private final Path mappe;
    private final int port;

    Pgbench(Path mappe, int port) throws IOException {
        this.program = find();
        this.mappe = mappe;
        this.port = port;
    }

    private static Path find() throws IOException {
        var steder = new ArrayList<Path>();
        for (var sti : System.getenv().getOrDefault("PATH", "").split(":")) {
            steder.add(Path.of(sti, "pgbench"));
        }
        for (var rod : List.of("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt")) {
            if (Files.isDirectory(Path.of(rod))) {
                try (Stream<Path> udgaver = Files.list(Path.of(rod))) {
                    udgaver.map(u -> u.resolve("bin/pgbench")).forEach(steder::add);
                }
            }
        }
        return steder.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pgbench findes ikke: det er referencen, så installér det,"
                        + " for eksempel med apt install postgresql-contrib, eller læg det på PATH."));
    }

    /**
     * What came of a run.
     *
     * @param antal transactions
     * @param cpu microseconds that pgbench itself used
     */
    record Udfald(long antal, double prSekund, double gennemsnit, long cpu) {}

    /**
     * Runs the scripts, one drawn for each transaction, for a time ({@code -T}) or a number of times per client ({@code -t}).
     *
     * @param variable what {@code :name} stands for in the scripts; sent as parameters
     */
    Udfald koer(List<String> skript, Map<String, String> variable, int klienter, String laengde, int antal) {
        try {
            var kommando = new ArrayList<>(List.of(
                    program.toString(),
                    "-n",
                    "-M",
                    "prepared",
                    "-h",
                    "localhost",
                    "-p",
                    Integer.toString(port),
                    "-U",
                    "postgres",
                    "-c",
                    Integer.toString(klienter),
                    "-j",
                    Integer.toString(Math.min(klienter, 2)),
                    laengde,
                    Integer.toString(antal)));
            variable.forEach((navn, vaerdi) -> kommando.addAll(List.of("-D", navn + "=" + vaerdi)));
            for (var nr = 0; nr < skript.size(); nr++) {
                var fil = mappe.resolve("pgbench-" + nr + ".sql");
                Files.writeString(fil, skript.get(nr));
                kommando.add("-f");
                kommando.add(fil.toString());
            }
            kommando.add("postgres");
            var egen = ProcessHandle.current().pid();
            var foer = Cpu.endteBoern(egen);
            var log = mappe.resolve("pgbench.log");
            var proces = new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!proces.waitFor(15, TimeUnit.MINUTES)) {
                proces.destroyForcibly();
            }
            var tekst = Files.readString(log);
            var antalUdfoert = ANTAL.matcher(tekst);
            var tps = TPS.matcher(tekst);
            var forsinkelse = FORSINKELSE.matcher(tekst);
            if (proces.exitValue() != 0 || !antalUdfoert.find() || !tps.find() || !forsinkelse.find()) {
                throw new IllegalStateException("pgbench fejlede:\n" + tekst);
            }
            return new Udfald(
                    Long.parseLong(antalUdfoert.group(1)),
                    Double.parseDouble(tps.group(1)),
                    Double.parseDouble(forsinkelse.group(1)),
                    Cpu.endteBoern(egen) - foer);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        } catch (InterruptedException afbrudt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(afbrudt);
        }
    }
}
