package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.KleMoenster;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the lines of a configuration, and between them and the rest of administration.
 *
 * @param kendteFagsystemer the source systems, of those that the lines name, that are known
 * @param aldrigAaben KLE numbers that no municipality can open (borgerblikket §8.4)
 * @param etapekatalog what municipalities have to show
 */
record KleRegler(Set<UUID> kendteFagsystemer, List<KleMoenster> aldrigAaben, List<Etapepunkt> etapekatalog) {

    private static final DateTimeFormatter DANSK_DATO =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"));

    /** Leaves everything that is wrong in {@code felter}. */
    void kontroller(List<Laestlinje> linjer, Feltkontrol felter) {
        kontrollerDubletter(linjer, felter);
        for (var linje : linjer) {
            kontrollerFagsystemer(linje, felter);
            kontrollerLukkede(linje, felter);
        }
        for (var punkt : etapekatalog) {
            kontrollerFradato(punkt, linjer, felter);
        }
    }

    /** The most specific line wins (V-805), so two lines with the same pattern would have no winner. */
    private static void kontrollerDubletter(List<Laestlinje> linjer, Feltkontrol felter) {
        var foerste = new HashMap<KleMoenster, String>();
        for (var linje : linjer) {
            var tidligere = foerste.putIfAbsent(linje.linje().kle(), linje.sti());
            if (tidligere != null) {
                felter.fejl(
                        linje.sti() + ".kle",
                        linje.linje().kle() + " står allerede i " + tidligere + ". Hvert mønster må kun stå én gang");
            }
        }
    }

    private void kontrollerFagsystemer(Laestlinje linje, Feltkontrol felter) {
        linje.linje().fagsystemer().systemer().stream()
                .filter(system -> !kendteFagsystemer.contains(system))
                .sorted()
                .forEach(system -> felter.fejl(
                        linje.sti() + ".fagsystemer.systemer", "Fagsystemet " + system + " er ikke oprettet"));
    }

    /** A wider pattern may open what lies around a closed number; the display rules keep the number itself closed. */
    private void kontrollerLukkede(Laestlinje linje, Feltkontrol felter) {
        var kle = linje.linje().kle();
        if (linje.linje().vis() && aldrigAaben.stream().anyMatch(lukket -> daekker(lukket, kle))) {
            felter.fejl(linje.sti() + ".kle", kle + " er lukket nationalt og kan ikke åbnes");
        }
    }

    private static boolean daekker(KleMoenster lukket, KleMoenster kle) {
        var tekst = lukket.moenster();
        return tekst.endsWith("*")
                ? kle.moenster().startsWith(tekst.substring(0, tekst.length() - 1))
                : kle.equals(lukket);
    }

    /** V-808, for the line that decides on the number. */
    private static void kontrollerFradato(Etapepunkt punkt, List<Laestlinje> linjer, Feltkontrol felter) {
        afgoerende(punkt, linjer)
                .filter(l -> l.linje().vis() && erEfter(l.linje().fradato(), punkt.senesteFradato()))
                .ifPresent(l -> felter.fejl(
                        l.sti() + ".fradato",
                        "Fradato for " + punkt.kle() + " (" + punkt.punkt() + ") må senest være "
                                + DANSK_DATO.format(punkt.senesteFradato())));
    }

    private static Optional<Laestlinje> afgoerende(Etapepunkt punkt, List<Laestlinje> linjer) {
        return linjer.stream()
                .filter(l -> l.linje().kle().omfatter(punkt.kle()))
                .max(Comparator.comparingInt(l -> l.linje().kle().praecision()));
    }

    private static boolean erEfter(@Nullable LocalDate fradato, LocalDate seneste) {
        return fradato != null && fradato.isAfter(seneste);
    }
}
