package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.objekt.Fundside;
import dk.borgerblikket.lookup.objekt.Kriterium;
import dk.borgerblikket.lookup.objekt.Laest;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektopslag;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Soegekriterier;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Searches as {@code soeg} asks. */
@Singleton
final class Eksempelsoegning {

    private static final List<UnikId> KLE = List.of(UnikId.uuid(Kleplan.EMNE), UnikId.uuid(Kleplan.HANDLINGSFACET));

    private final Soegning soegning;
    private final Objektopslag objekter;
    private final Cvr nationen;
    private final Clock ur;

    /** @param nationen CVR number of the authority that owns KLE and the national lists */
    Eksempelsoegning(
            Soegning soegning,
            Objektopslag objekter,
            @ConfigProperty(name = "borgerblikket.national-cvr", defaultValue = "99999999") String nationen,
            Clock ur) {
        this.soegning = soegning;
        this.objekter = objekter;
        this.nationen = new Cvr(nationen);
        this.ur = ur;
    }

    /**
     * The objects that have what the example has, a page of them.
     *
     * @param eksempel what they have
     */
    Uni<List<UUID>> find(Objektart art, Soegeinput input, Registrering eksempel) {
        var kriterier = new ArrayList<>(Kriterielaeser.af(eksempel));
        input.ejer().ifPresent(cvr -> kriterier.add(new Kriterium.Ejer(cvr)));
        var nu = ur.instant();
        var soegt = new Soegekriterier(art, input.virkning().orElseGet(() -> Soegekriterier.oejeblik(nu)), kriterier);
        var spring = input.spring();
        var antal = input.antal();
        return registreret(input, nu)
                .map(tid -> soegning.registreret(soegt, tid)
                        .map(fundne -> fundne.stream()
                                .map(Laest::uuid)
                                .skip(spring)
                                .limit(antal)
                                .toList()))
                .orElseGet(() -> soegning.find(soegt, null, spring, antal).map(Fundside::uuider))
                .chain(fundne -> kleFoerst(soegt, fundne));
    }

    /**
     * The published client takes the first class of those that have the key, and means that of KLE (wire-compatibility §7). A
     * municipality may have one of its own by the same key, in KLE or beside it; the nation's comes before that.
     */
    private Uni<List<UUID>> kleFoerst(Soegekriterier soegt, List<UUID> fundne) {
        var vedNoegle = soegt.art() == Objektart.KLASSE
                && soegt.kriterier().stream()
                        .anyMatch(k -> k instanceof Kriterium.Noegle noegle && !noegle.begyndelse());
        if (!vedNoegle || fundne.size() < 2) {
            return Uni.createFrom().item(fundne);
        }
        return objekter.alle(fundne)
                .map(klasser -> klasser.stream()
                        .sorted(Comparator.comparing((Laest klasse) -> !erKle(klasse))
                                .thenComparing(klasse -> !klasse.ejer().equals(nationen)))
                        .map(Laest::uuid)
                        .toList());
    }

    private static boolean erKle(Laest klasse) {
        return klasse.indhold().relationer("Facet").stream().anyMatch(facet -> KLE.contains(facet.referenceID()));
    }

    /**
     * The objects as they were known at the end of the period of registration; empty when that has not passed, and so the newest
     * registration says it.
     */
    private static Optional<Instant> registreret(Soegeinput input, Instant nu) {
        return input.registrering()
                .filter(periode -> !periode.til().isAfter(nu))
                .map(periode -> periode.til().minusNanos(1));
    }
}
