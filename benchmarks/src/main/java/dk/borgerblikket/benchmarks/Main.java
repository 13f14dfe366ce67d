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

/** Measures the indexes and the look-up, and tells what came of it. */
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
        for (var indeks : plan.indekser()) {
            fortael(plan, indeks.filnavn(), mappe -> maal(plan, indeks, mappe));
        }
        if (plan.opslag() > 0) {
            fortael(plan, "opslag", mappe -> opslag(plan, mappe));
        }
        for (var antal : plan.konsekvens()) {
            fortael(
                    plan,
                    "konsekvens",
                    mappe -> new Resultat(
                            "Konsekvensberegning",
                            Konsekvensmaaling.vilkaar(plan),
                            Konsekvensmaaling.maal(plan, antal, mappe)));
        }
    }

    private interface Maaling {
        Resultat maal(Path mappe) throws IOException, SQLException;
    }

    private static void fortael(Plan plan, String filnavn, Maaling maaling) throws IOException, SQLException {
        var mappe = Files.createTempDirectory(filnavn + "-maaling-");
        try {
            var resultat = maaling.maal(mappe);
            System.out.println(resultat.tekst());
            System.out.println("Gemt i " + resultat.gem(plan.rod().resolve("benchmarks/results"), filnavn));
        } finally {
            slet(mappe);
        }
    }

    private static Resultat opslag(Plan plan, Path mappe) throws IOException {
        var vilkaar = vilkaar(plan, "lookup");
        return new Resultat("Opslag ved siden af pgbench", vilkaar, Opslagsmaaling.maal(plan, mappe));
    }

    private static Resultat maal(Plan plan, Indeks indeks, Path mappe) throws IOException, SQLException {
        var vilkaar = vilkaar(plan, indeks.modul());
        var alle = new ArrayList<Maal>();
        try (var database = Database.start(mappe);
                var tjeneste = Tjeneste.start(indeks.modul(), plan.rod(), mappe, database, Tjeneste.FLAG)) {
            var pgbench = new Pgbench(mappe, database.port());
            var data = new Datasaet(database, indeks, poster -> tjeneste.importer(indeks, poster));
            if (plan.importer() > 0) {
                alle.addAll(new Importmaaling(plan, indeks, database, tjeneste, pgbench).maal());
            }
            var laesning = new Laesemaaling(plan, indeks, database, tjeneste, pgbench);
            for (var antal : plan.antal()) {
                sig("laver " + antal + " " + indeks.poster());
                data.udvidTil(antal);
                sig("holdt " + data.proev(20) + " kopier op mod importer: ens");
                sig("måler læsning");
                var maal = laesning.maal(data, ", " + antal + " " + indeks.poster());
                maal.forEach(m -> sig(m.raekke()));
                alle.addAll(maal);
            }
            alle.addAll(vaekst(alle, indeks, plan.antal()));
        }
        slet(mappe.resolve("data"));
        if (plan.hukommelse() > 0) {
            alle.addAll(Hukommelsesmaaling.maal(plan, indeks, mappe));
        }
        return new Resultat(indeks.navn() + " ved siden af pgbench", vilkaar, alle);
    }

    private static List<String> vilkaar(Plan plan, String modul) throws IOException {
        var vilkaar = new ArrayList<>(Resultat.maskine());
        vilkaar.add(
                "PostgreSQL 18 med fsync, synchronous_commit og full_page_writes til, shared_buffers 2 GB; TCP over loopback");
        vilkaar.add("%d klienter på begge sider, %d runder a %d s, tjenesten og pgbench på skift; opvarmning %d s"
                .formatted(plan.klienter(), plan.runder(), plan.sekunder(), plan.opvarmning()));
        vilkaar.add(modul + " på JVM med " + String.join(" ", Tjeneste.FLAG)
                + "; tokens underskrevet på forhånd og prøvet ved hvert kald");
        return vilkaar;
    }

    /** G6: the last size against the first. */
    private static List<Maal> vaekst(List<Maal> alle, Indeks indeks, List<Long> antal) {
        if (antal.size() < 2) {
            return List.of();
        }
        var resultat = new ArrayList<Maal>();
        for (var navn : List.of(Laesemaaling.P50, Laesemaaling.CPU, Laesemaaling.SIDER)) {
            resultat.add(Maal.en(
                    "G6 vækst fra %d til %d %s: %s".formatted(antal.getFirst(), antal.getLast(), indeks.poster(), navn),
                    "",
                    median(alle, navn + ", " + antal.getLast() + " " + indeks.poster())
                            / median(alle, navn + ", " + antal.getFirst() + " " + indeks.poster())));
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
