package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.Lister;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds in every municipality.
 *
 * @param aldrigAaben KLE numbers that no municipality can open (borgerblikket §8.4)
 * @param byggesager KLE numbers whose cases belong to the owner of the property instead of the primary party (V-802)
 * @param bevillingUdenUdbetaling whether a grant with no payment at all is judged on its own attributes alone; otherwise
 *     it stays hidden, as the letter of the rule has it (borgerblikket §8.1)
 * @param betalere authorities that may pay what another authority has granted (C-703); {@link #STANDARDBETALERE} when an
 *     older administration does not say
 * @param links links that stand on cases and benefits in every municipality (C-709)
 * @param formaal purposes that a look-up can state; {@link #STANDARDFORMAAL} when an older administration does not say
 */
public record NationaleRegler(
        List<KleMoenster> aldrigAaben,
        List<KleMoenster> byggesager,
        boolean bevillingUdenUdbetaling,
        List<Cvr> betalere,
        List<Klelinks> links,
        List<Formaal> formaal) {

    /** Udbetaling Danmark. */
    public static final List<Cvr> STANDARDBETALERE = List.of(new Cvr("33236698"));

    /** The purposes that hold until others are set: the work on the citizen's case, and a check of what is shown. */
    public static final List<Formaal> STANDARDFORMAAL = List.of(
            new Formaal("SAGSBEHANDLING", "Behandling af din sag", 0),
            new Formaal("VERIFIKATION", "Kontrol af, at det rigtige vises på Mit Overblik", 0),
            new Formaal("VEJLEDNING", "Vejledning af dig om Mit Overblik", 0),
            new Formaal("KONTROL", "Kontrol af oplysninger", 180));

    public NationaleRegler(
            List<KleMoenster> aldrigAaben,
            List<KleMoenster> byggesager,
            boolean bevillingUdenUdbetaling,
            @Nullable List<Cvr> betalere,
            @Nullable List<Klelinks> links,
            @Nullable List<Formaal> formaal) {
        this.aldrigAaben = List.copyOf(aldrigAaben);
        this.byggesager = List.copyOf(byggesager);
        this.bevillingUdenUdbetaling = bevillingUdenUdbetaling;
        this.betalere = betalere == null ? STANDARDBETALERE : List.copyOf(betalere);
        this.links = Lister.af(links);
        this.formaal = formaal == null ? STANDARDFORMAAL : List.copyOf(formaal);
    }

    /** Rules without links and with the usual purposes. */
    public NationaleRegler(
            List<KleMoenster> aldrigAaben,
            List<KleMoenster> byggesager,
            boolean bevillingUdenUdbetaling,
            @Nullable List<Cvr> betalere) {
        this(aldrigAaben, byggesager, bevillingUdenUdbetaling, betalere, null, null);
    }

    /** Rules with the usual payers. */
    public NationaleRegler(
            List<KleMoenster> aldrigAaben, List<KleMoenster> byggesager, boolean bevillingUdenUdbetaling) {
        this(aldrigAaben, byggesager, bevillingUdenUdbetaling, null, null, null);
    }

    /** The links that stand on the number, of the most specific pattern that covers it. */
    public List<Link> links(KleNummer nummer) {
        return links.stream()
                .filter(l -> l.kle().omfatter(nummer))
                .max(Comparator.comparingInt(l -> l.kle().praecision()))
                .map(Klelinks::links)
                .orElse(List.of());
    }

    /** The purpose of this code; empty when there is none. */
    public Optional<Formaal> formaal(String kode) {
        return formaal.stream().filter(f -> f.kode().equals(kode)).findFirst();
    }

    /** Whether a payment of the authority counts for a grant of the other: anybody can write the UUID of any grant. */
    public boolean maaBetale(Cvr betaler, Cvr bevilger) {
        return betaler.equals(bevilger) || betalere.contains(betaler);
    }
}
