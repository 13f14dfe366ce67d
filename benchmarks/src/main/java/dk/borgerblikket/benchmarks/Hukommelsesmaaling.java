package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Imports a long row of batches into a service with a small heap, and watches what it takes up. */
final class Hukommelsesmaaling {

    private static final int MAALINGER = 10;

    private Hukommelsesmaaling() {}

    static List<Maal> maal(Plan plan, Path mappe, Skabelon skabelon) throws IOException {
        var egen = Files.createDirectories(mappe.resolve("hukommelse"));
        try (var database = Database.start(egen);
                var indeks = Sagsindeks.start(plan.rod(), egen, database, List.of("-Xmx256m"))) {
            var token = indeks.systemtoken();
            var rss = new ArrayList<Double>();
            var begyndt = System.nanoTime();
            var tiendedel = Math.max(Importmaaling.PORTION, plan.hukommelse() / MAALINGER);
            try (var klient = new Klient(indeks.port())) {
                for (var fra = 0L; fra < plan.hukommelse(); fra += Importmaaling.PORTION) {
                    var sager = LongStream.range(fra, fra + Importmaaling.PORTION)
                            .mapToObj(nr -> Skabelon.Sag.af("strøm", nr, Datasaet.cpr((int) (60_000_000 + nr / 20))))
                            .toList();
                    var svar = klient.post("/sagdokumentindeks/v1/importer", token, skabelon.besked(sager));
                    if (svar.status() != 200) {
                        throw new IllegalStateException("importer svarede " + svar.status());
                    }
                    if ((fra + Importmaaling.PORTION) % tiendedel < Importmaaling.PORTION) {
                        rss.add(Cpu.rss(indeks.pid()) / 1024.0);
                        Main.sig(fra + Importmaaling.PORTION + " sager: "
                                + rss.getLast().intValue() + " MB");
                    }
                }
            }
            var sekunder = (System.nanoTime() - begyndt) / 1e9;
            return List.of(
                    new Maal("RSS under import af " + plan.hukommelse() + " sager med -Xmx256m", "MB", rss),
                    Maal.en("RSS efter den sidste ÷ efter den første tiendedel", "", rss.getLast() / rss.getFirst()),
                    Maal.en("import med én klient", "sager/s", plan.hukommelse() / sekunder));
        }
    }
}
