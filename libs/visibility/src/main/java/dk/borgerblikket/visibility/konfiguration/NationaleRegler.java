package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import java.util.List;
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
 */
public record NationaleRegler(
        List<KleMoenster> aldrigAaben,
        List<KleMoenster> byggesager,
        boolean bevillingUdenUdbetaling,
        List<Cvr> betalere) {

    /** Udbetaling Danmark. */
    public static final List<Cvr> STANDARDBETALERE = List.of(new Cvr("33236698"));

    public NationaleRegler(
            List<KleMoenster> aldrigAaben,
            List<KleMoenster> byggesager,
            boolean bevillingUdenUdbetaling,
            @Nullable List<Cvr> betalere) {
        this.aldrigAaben = List.copyOf(aldrigAaben);
        this.byggesager = List.copyOf(byggesager);
        this.bevillingUdenUdbetaling = bevillingUdenUdbetaling;
        this.betalere = betalere == null ? STANDARDBETALERE : List.copyOf(betalere);
    }

    /** Rules with the usual payers. */
    public NationaleRegler(
            List<KleMoenster> aldrigAaben, List<KleMoenster> byggesager, boolean bevillingUdenUdbetaling) {
        this(aldrigAaben, byggesager, bevillingUdenUdbetaling, null);
    }

    /** Whether a payment of the authority counts for a grant of the other: anybody can write the UUID of any grant. */
    public boolean maaBetale(Cvr betaler, Cvr bevilger) {
        return betaler.equals(bevilger) || betalere.contains(betaler);
    }
}
