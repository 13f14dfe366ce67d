package dk.borgerblikket.search.verifikation;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The employee who looks by the verification client, and how far (identity §8).
 *
 * @param cvr the employee's authority
 * @param medarbejder the employee's id at that authority
 * @param alle whether the objects of every authority are seen, and not only those of the own one
 * @param afgraensninger subjects and sensitivity that the role reaches
 * @param adgange ids by which the employee can stand on a Sikkerhedsprofil
 */
public record Verifikator(
        Cvr cvr, String medarbejder, boolean alle, List<Dataafgraensning> afgraensninger, Set<UUID> adgange) {

    private static final String ETHVERT_EMNE = "*";

    public Verifikator {
        afgraensninger = List.copyOf(afgraensninger);
        adgange = Set.copyOf(adgange);
    }

    /** The one authority whose objects are seen; empty when those of every one are. */
    public Optional<Cvr> ejer() {
        return alle ? Optional.empty() : Optional.of(cvr);
    }

    /**
     * Whether an object lies within the role: every subject of it, each judged together with the sensitivity. A subject or
     * sensitivity that is missing or unreadable may be any, so it takes a role that reaches all of them.
     *
     * @param emner KLE numbers as delivered
     * @param niveauer levels of sensitivity, of which the highest counts
     */
    public boolean indenFor(Collection<String> emner, Collection<Foelsomhed> niveauer) {
        var niveau = niveauer.stream().max(Foelsomhed::compareTo).orElse(Foelsomhed.VIP_SAGER);
        return emner.isEmpty()
                ? ethvertEmne(niveau)
                : emner.stream()
                        .allMatch(emne -> KleNummer.laes(emne)
                                .map(nummer -> afgraensninger.stream().anyMatch(a -> a.omfatter(nummer, niveau)))
                                .orElseGet(() -> ethvertEmne(niveau)));
    }

    private boolean ethvertEmne(Foelsomhed niveau) {
        return afgraensninger.stream()
                .anyMatch(a -> a.kle().moenster().equals(ETHVERT_EMNE) && niveau.erHoejst(a.maks()));
    }

    /** Whether the employee is on the object's Sikkerhedsprofil; one that has none is open to the role (V-815). */
    public boolean paaProfil(List<Gyldig<String>> profiler, Instant nu) {
        var gaeldende = Gyldig.paa(profiler, nu);
        return gaeldende.isEmpty() || adgange.stream().map(UUID::toString).anyMatch(gaeldende::contains);
    }
}
