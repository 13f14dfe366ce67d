package dk.borgerblikket.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures the case index and tells what came of it. */
public final class Main {

    private Main() {}

    /** See {@link Plan#BRUG}. */
    public static void main(String[] argumenter) throws IOException, SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        // The driver lets PostgreSQL write times in the JVM's zone, and copies are made from texts.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Plan plan;
        try {
            plan = Plan.af(argumenter);
        } catch (IllegalArgumentException ukendt) {
            System.err.println(ukendt.getMessage() + "\n\n" + Plan.BRUG);
            System.exit(2);
            return;
        }
        var mappe = Files.createTempDirectory("sagsindeks-maaling-");
        try {
            var resultat = maal(plan, mappe);
            System.out.println(resultat.tekst());
            System.out.println("Gemt i " + resultat.gem(plan.rod().resolve("benchmarks/results")));
        } finally {
            slet(mappe);
        }
    }

    private static Resultat maal(Plan plan, Path mappe) throws IOException, SQLException {
        var maskine = Resultat.maskine();
        var alle = new ArrayList<Maal>();
        var skabelon = new Skabelon();
        try (var database = Database.start(mappe);
                var indeks = Sagsindeks.start(plan.rod(), mappe, database, List.of("-XX:+UseSerialGC", "-Xmx512m"))) {
            var pgbench = new Pgbench(mappe, database.port());
            var data = new Datasaet(database, indeks, skabelon);
            if (plan.importer() > 0) {
                alle.addAll(new Importmaaling(plan, database, indeks, pgbench, skabelon).maal());
            }
            var laesning = new Laesemaaling(plan, database, indeks, pgbench);
            for (var antal : plan.sager()) {
                sig("laver " + antal + " sager");
                data.udvidTil(antal);
                sig("holdt " + data.proev(20) + " kopier op mod importer: ens");
                sig("måler læsning");
                var maal = laesning.maal(data, ", " + antal + " sager");
                maal.forEach(m -> sig(m.raekke()));
                alle.addAll(maal);
            }
            alle.addAll(vaekst(alle, plan.sager()));
        }
        slet(mappe.resolve("data"));
        if (plan.hukommelse() > 0) {
            alle.addAll(Hukommelsesmaaling.maal(plan, mappe));
        }
        var vilkaar = new ArrayList<>(maskine);
        vilkaar.add(
                "PostgreSQL 18 med fsync, synchronous_commit og full_page_writes til, shared_buffers 2 GB; TCP over loopback");
        vilkaar.add("%d klienter på begge sider, %d runder a %d s, tjenesten og pgbench på skift; opvarmning %d s"
                .formatted(plan.klienter(), plan.runder(), plan.sekunder(), plan.opvarmning()));
        vilkaar.add(
                "case-index på JVM med -XX:+UseSerialGC -Xmx512m; tokens underskrevet på forhånd og prøvet ved hvert kald");
        return new Resultat("Sags- og Dokumentindeks ved siden af pgbench", vilkaar, alle);
    }

    /** G6: the last size against the first. */
    private static List<Maal> vaekst(List<Maal> alle, List<Long> sager) {
        if (sager.size() < 2) {
            return List.of();
        }
        var resultat = new ArrayList<Maal>();
        for (var navn : List.of(Laesemaaling.P50, Laesemaaling.CPU, Laesemaaling.SIDER)) {
            resultat.add(Maal.en(
                    "G6 vækst fra " + sager.getFirst() + " til " + sager.getLast() + " sager: " + navn,
                    "",
                    median(alle, navn + ", " + sager.getLast() + " sager")
                            / median(alle, navn + ", " + sager.getFirst() + " sager")));
        }
        return resultat;
    }

    private static double median(List<Maal> alle, String navn) {
        return alle.stream()
                .filter(m -> m.navn().equals(navn))
                .findFirst()
                .orElseThrow()
                .median();
    }

    static void sig(String tekst) {
        System.out.println(tekst);
    }

    private static void slet(Path mappe) throws IOException {
        if (!Files.exists(mappe)) {
            return;
        }
        try (var filer = Files.walk(mappe)) {
            for (var fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fil);
            }
        }
    }
}
