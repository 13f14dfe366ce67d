package dk.borgerblikket.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a long row of posts as one stream of lines into a service with a small heap, and watches what it takes up: resident
 * memory, and what is left of the heap after a collection.
 */
final class Hukommelsesmaaling {

    private static final int MAALINGER = 10;

    private final Plan plan;
    private final Indeks indeks;
    private final Tjeneste tjeneste;
    private final Runder runder = new Runder();
    private long bytes;

    private Hukommelsesmaaling(Plan plan, Indeks indeks, Tjeneste tjeneste) {
        this.plan = plan;
        this.indeks = indeks;
        this.tjeneste = tjeneste;
    }

    static List<Maal> maal(Plan plan, Indeks indeks, Path mappe) throws IOException {
        var egen = Files.createDirectories(mappe.resolve("hukommelse"));
        try (var database = Database.start(egen);
                var tjeneste = Tjeneste.start(
                        indeks.modul(), plan.rod(), egen, database, List.of("-XX:+UseSerialGC", "-Xmx256m"))) {
            return new Hukommelsesmaaling(plan, indeks, tjeneste).maal();
        }
    }

    private List<Maal> maal() throws IOException {
        var token = tjeneste.systemtoken();
        aflaes("før den første linje");
        var begyndt = System.nanoTime();
        try (var klient = new Klient(tjeneste.port());
                var styring = new Klient(tjeneste.port())) {
            var oprettet = styring.post(
                    indeks.indlaesninger(), token, "{\"navn\":\"Måling\"}".getBytes(StandardCharsets.UTF_8));
            var adresse = indeks.indlaesninger() + "/" + oprettet.felt("id");
            var svar = klient.stroem(adresse + "/data", token, this::send);
            if (svar.status() != 200) {
                throw new IllegalStateException("indlaesninger svarede " + svar.status() + ": " + svar.tekst());
            }
            var sekunder = (System.nanoTime() - begyndt) / 1e9;
            var kvittering = styring.post(adresse + "/afslut", token, new byte[0]);
            if (kvittering.status() != 200 || !kvittering.tekst().contains("\"antal\":" + plan.hukommelse())) {
                throw new IllegalStateException("Kvitteringen siger noget andet: " + kvittering.tekst());
            }
            var maal = runder.maal(
                    " under indlæsning af " + plan.hukommelse() + " " + indeks.poster() + " i én strøm, -Xmx256m");
            return List.of(
                    maal.getFirst(),
                    maal.getLast(),
                    Maal.en(
                            "heap efter oprydning, efter den sidste ÷ efter den første tiendedel",
                            "",
                            maal.getFirst().runder().getLast()
                                    / maal.getFirst().runder().get(1)),
                    Maal.en("strømmens længde", "MB", bytes / 1e6),
                    Maal.en("indlæsning med én strøm", indeks.poster() + "/s", plan.hukommelse() / sekunder));
        }
    }

    private void send(OutputStream ud) throws IOException {
        var samlet = new BufferedOutputStream(ud, 64 * 1024);
        var tiendedel = Math.max(1, plan.hukommelse() / MAALINGER);
        for (var nr = 0L; nr < plan.hukommelse(); nr++) {
            var linjer = indeks.linjer(indeks.post("strøm", nr, Datasaet.cpr((int) (60_000_000 + nr / 20))));
            samlet.write(linjer);
            bytes += linjer.length;
            if ((nr + 1) % tiendedel == 0) {
                samlet.flush();
                aflaes((nr + 1) + " " + indeks.poster() + " sendt");
            }
        }
        samlet.flush();
    }

    private void aflaes(String naar) {
        var heap = levende() / 1e6;
        var rss = Cpu.rss(tjeneste.pid()) / 1024.0;
        runder.tilfoej("heap efter oprydning", "MB", heap);
        runder.tilfoej("RSS", "MB", rss);
        Main.sig("%s: heap efter oprydning %.0f MB, RSS %.0f MB".formatted(naar, heap, rss));
    }

    /** Bytes of the heap that are in use: the JVM collects before it counts. */
    private long levende() {
        try {
            var proces = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(tjeneste.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return tekst.lines()
                    .filter(l -> l.startsWith("Total"))
                    .mapToLong(l -> Long.parseLong(l.strip().split("\\s+")[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd svarede: " + tekst));
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
