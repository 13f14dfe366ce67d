package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.Verden.Kommunebygger;
import dk.borgerblikket.visibility.Verden.Linjebygger;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter.Tilstand;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import dk.borgerblikket.visibility.konfiguration.Noedstop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A configuration and the text that follows from it, as a file below {@code popuptekst/}: a line of explanation, a line
 * for each line of the configuration, and after a separator the text, plain and as HTML.
 *
 * <pre>
 * 32.24.* sager fra=2020-12-01 aktive dokumenter=BREVE filter
 * 32.24.06 lukket
 * &#64;stop 32.24.12
 * </pre>
 */
record Popupeksempel(Path fil, String forklaring, List<String> opsaetning, String tekst, String html) {

    static final Path MAPPE = Path.of("src/test/resources/popuptekst");

    private static final String SKEL = "---";

    private record Kletitel(String nummer, LocalDate fra, String titel) {}

    private static final List<Kletitel> TITLER = laes(MAPPE.resolve("kle.csv")).stream()
            .map(linje -> linje.split(";"))
            .map(felt -> new Kletitel(felt[0], LocalDate.parse(felt[1]), felt[2]))
            .toList();

    static List<Popupeksempel> alle() {
        try (var filer = Files.list(MAPPE)) {
            return filer.filter(fil -> fil.toString().endsWith(".txt"))
                    .sorted()
                    .map(Popupeksempel::af)
                    .toList();
        } catch (IOException ulaeselig) {
            throw new UncheckedIOException(ulaeselig);
        }
    }

    private static Popupeksempel af(Path fil) {
        var linjer = laes(fil);
        var skel = linjer.indexOf(SKEL);
        var slut = skel < 0 ? linjer.size() : skel;
        return new Popupeksempel(
                fil,
                linjer.getFirst(),
                linjer.subList(1, slut).stream().filter(l -> !l.isBlank()).toList(),
                skel < 0 ? "" : linjer.get(skel + 1),
                skel < 0 ? "" : linjer.get(skel + 3));
    }

    /** Writes the file again with the text that follows now. */
    void skriv() {
        var linjer = new ArrayList<>(List.of(forklaring));
        linjer.addAll(opsaetning);
        var popup = popuptekst();
        linjer.addAll(List.of(SKEL, popup.tekst(), SKEL, popup.html()));
        try {
            Files.write(fil, linjer);
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    Popuptekst popuptekst() {
        var kommune = new Kommunebygger(Verden.KORSBAEK, "Korsbæk Kommune");
        kommune.linjer = new ArrayList<>();
        var aldrig = new ArrayList<KleMoenster>();
        var dato = LocalDate.of(2026, 11, 23);
        for (var linje : opsaetning) {
            var ord = linje.split(" ", 2);
            switch (ord[0]) {
                case "@ikke-tilsluttet" -> kommune.tilsluttet = false;
                case "@navn" -> kommune.navn = ord[1];
                case "@dato" -> dato = LocalDate.parse(ord[1]);
                case "@aldrig" -> aldrig.add(new KleMoenster(ord[1]));
                case "@stop" ->
                    kommune.stop.add(
                            new Noedstop(UUID.randomUUID(), ord.length == 1 ? null : new KleMoenster(ord[1]), null));
                case "@stop-fagsystem" -> kommune.stop.add(new Noedstop(UUID.randomUUID(), null, Verden.FAGSYSTEM));
                default -> kommune.linjer.add(linje(linje.split(" ")));
            }
        }
        return Popuptekst.af(kommune.byg(), new NationaleRegler(aldrig, List.of(), false), Popupeksempel::titel, dato);
    }

    static Optional<String> titel(String nummer, LocalDate dato) {
        return TITLER.stream()
                .filter(titel -> titel.nummer().equals(nummer) && !titel.fra().isAfter(dato))
                .max(Comparator.comparing(Kletitel::fra))
                .map(Kletitel::titel);
    }

    private static Linjebygger linje(String[] ord) {
        var linje = new Linjebygger(ord[0]);
        linje.dokumenter = Dokumentvalg.INGEN;
        for (var valg : List.of(ord).subList(1, ord.length)) {
            switch (valg) {
                case "lukket" -> linje.vis = false;
                case "sager" -> linje.ydelser = false;
                case "ydelser" -> linje.sager = false;
                case "hverken" -> {
                    linje.sager = false;
                    linje.ydelser = false;
                }
                case "aktive" -> linje.aktiveUdenFradato = true;
                case "filter" -> linje.fagsystemer = new Fagsystemfilter(Tilstand.KUN, Set.of(Verden.FAGSYSTEM));
                case "dokumenter=INGEN" -> linje.dokumenter = Dokumentvalg.INGEN;
                case "dokumenter=BREVE" -> linje.dokumenter = Dokumentvalg.TIL_FRA_BORGEREN;
                case "dokumenter=ALLE" -> linje.dokumenter = Dokumentvalg.ALLE;
                default -> linje.fradato = LocalDate.parse(valg.substring("fra=".length()));
            }
        }
        return linje;
    }

    private static List<String> laes(Path fil) {
        try {
            return Files.readAllLines(fil);
        } catch (IOException ulaeselig) {
            throw new UncheckedIOException(ulaeselig);
        }
    }

    @Override
    public String toString() {
        return forklaring.substring(2);
    }
}
