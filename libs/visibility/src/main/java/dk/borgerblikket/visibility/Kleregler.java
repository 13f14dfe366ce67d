package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from an object's KLE number (step 6 to 9 of §8.5). */
final class Kleregler {

    private final NationaleRegler nationalt;
    private final Klassifikation klassifikation;

    Kleregler(NationaleRegler nationalt, Klassifikation klassifikation) {
        this.nationalt = nationalt;
        this.klassifikation = klassifikation;
    }

    boolean erByggesag(Optional<KleNummer> nummer) {
        return nummer.isPresent() && Kleopslag.omfattes(nationalt.byggesager(), nummer.get());
    }

    /** Title of the number on the day, without a note of retirement (K-1); empty when the number is unknown (K-4). */
    Optional<String> titel(Optional<KleNummer> nummer, LocalDate dato) {
        return nummer.flatMap(n -> klassifikation.titel(n.nummer(), dato))
                .map(Visningstekst::kleTitel)
                .filter(t -> !t.isEmpty());
    }

    /** Refuses a number that no municipality can open (§8.4). */
    void aldrigAaben(Sporing spor, Optional<KleNummer> nummer) {
        nummer.ifPresent(n -> spor.kraev("§8.4", Aarsag.ALDRIG_AABEN, !Kleopslag.omfattes(nationalt.aldrigAaben(), n)));
    }

    /**
     * Asks that the sensitivity is known and at most the line's highest level (V-814). VIP cases are shown only where a
     * line names that level.
     */
    void foelsomhed(Sporing spor, Optional<Foelsomhed> foelsomhed, Optional<KleLinje> linje) {
        var maks = linje.map(KleLinje::maksFoelsomhed).orElse(KleLinje.STANDARD_FOELSOMHED);
        spor.kraev(
                "V-814",
                Aarsag.FOELSOMHED,
                foelsomhed.map(f -> f.erHoejst(maks)).orElse(false));
    }

    /** The line that opens the number in the municipality, without noting a step. */
    Optional<KleLinje> linje(Optional<Kommuneopsaetning> kommune, Optional<KleNummer> nummer, Kleopslag.Slags slags) {
        return kommune.flatMap(k -> nummer.flatMap(n -> Kleopslag.aabenLinje(k.linjer(), n, slags)));
    }

    /** Asks that the number is known and opened (K-4, V-804, V-805). */
    void aabnet(
            Sporing spor,
            Optional<Kommuneopsaetning> kommune,
            Optional<KleNummer> nummer,
            Optional<String> titel,
            Optional<KleLinje> linje,
            Kleopslag.Slags slags) {
        spor.kraev("K-4", Aarsag.UKENDT_KLE, titel.isPresent());
        if (kommune.isPresent() && nummer.isPresent()) {
            var lukketUnderAaben = linje.isEmpty()
                    && kommune.get().linjer().stream()
                            .anyMatch(l -> slags.aabnes(l) && l.kle().omfatter(nummer.get()));
            spor.kraev(lukketUnderAaben ? "V-805" : "V-804", Aarsag.KLE_IKKE_AABNET, linje.isPresent());
        }
    }

    /**
     * Applies the line's filter of source systems to the systems that are Master or Afsender (V-811). {@code KUN} asks
     * for at least one system on the list, {@code UNDTAGEN} for none; a filter hides what no known system delivers.
     */
    void fagsystem(Sporing spor, Optional<KleLinje> linje, Set<UUID> systemer) {
        linje.ifPresent(l -> spor.kraev("V-811", Aarsag.FAGSYSTEM_FILTRERET, slipperGennem(l.fagsystemer(), systemer)));
    }

    private static boolean slipperGennem(Fagsystemfilter filter, Set<UUID> systemer) {
        return switch (filter.tilstand()) {
            case ALLE -> true;
            case KUN -> systemer.stream().anyMatch(filter.systemer()::contains);
            case UNDTAGEN -> !systemer.isEmpty() && systemer.stream().noneMatch(filter.systemer()::contains);
        };
    }

    /** Where the citizen can read more: what the municipality's line says, then what holds everywhere (C-709). */
    List<Link> links(KleLinje linje, KleNummer nummer) {
        return Stream.concat(linje.links().stream(), nationalt.links(nummer).stream())
                .distinct()
                .toList();
    }

    /**
     * Asks that the object is not older than the line's fradato; the day itself is shown (V-806, V-810). An active case
     * and its benefits are excepted when the line says so (V-807).
     *
     * @param oprettet the day that counts; null when it is not known, which hides when there is a fradato
     * @param ukendt the reason when the day is not known
     */
    void fradato(Sporing spor, KleLinje linje, @Nullable LocalDate oprettet, Aarsag ukendt, boolean aktivSag) {
        var fradato = linje.fradato();
        if (fradato == null) {
            spor.kraev("V-806", Aarsag.FOER_FRADATO, true);
        } else if (oprettet == null) {
            spor.kraev("V-806", ukendt, false);
        } else if (oprettet.isBefore(fradato) && linje.aktiveUdenFradato()) {
            spor.kraev("V-807", Aarsag.FOER_FRADATO, aktivSag);
        } else {
            spor.kraev("V-806", Aarsag.FOER_FRADATO, !oprettet.isBefore(fradato));
        }
    }
}
