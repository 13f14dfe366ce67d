package dk.borgerblikket.visibility;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose configuration decides, and whether that authority lets the sender's data be shown (step 1 and 3 of §8.5). */
final class Ejerregler {

    private final Opsaetning opsaetning;
    private final Nu nu;

    Ejerregler(Opsaetning opsaetning, Nu nu) {
        this.opsaetning = opsaetning;
        this.nu = nu;
    }

    /** The owner's CVR number; empty when it is not certain. */
    Optional<Cvr> cvr(List<Gyldig<String>> ejer) {
        return nu.eneste(ejer).flatMap(Cvr::laes);
    }

    /** Asks for one owner now, and one that is connected (V-818, V-820, R-312). */
    Optional<Kommuneopsaetning> kommune(Sporing spor, List<Gyldig<String>> ejer) {
        var cvr = cvr(ejer);
        if (!spor.kraev("V-818", Aarsag.UKLAR_EJER, cvr.isPresent())) {
            return Optional.empty();
        }
        var kommune = cvr.flatMap(opsaetning::kommune);
        spor.kraev(
                "V-820",
                Aarsag.KOMMUNE_IKKE_TILSLUTTET,
                kommune.map(Kommuneopsaetning::tilsluttet).orElse(false));
        return kommune;
    }

    /** Asks that the owner has not stopped the number, the system or everything (D-726). */
    void noedstop(Sporing spor, Optional<Kommuneopsaetning> kommune, Optional<KleNummer> nummer, Set<UUID> systemer) {
        kommune.ifPresent(k -> spor.kraev(
                "D-726", Aarsag.NOEDSTOP, k.stop().stream().noneMatch(stop -> stop.omfatter(nummer, systemer))));
    }

    /** Asks for an agreement in force between the owner and a system that delivers the object. */
    void aftale(Sporing spor, Optional<Kommuneopsaetning> kommune, Set<UUID> systemer) {
        kommune.ifPresent(k -> spor.kraev(
                "R-642",
                Aarsag.INGEN_SERVICEAFTALE,
                systemer.stream().anyMatch(s -> opsaetning.harAftale(s, k.cvr(), nu.tid()))));
    }

    /** Asks for the one life cycle that the indexes use; one that is missing hides too (V-819). */
    void livscyklus(Sporing spor, @Nullable Livscyklus livscyklus) {
        spor.kraev("V-819", Aarsag.LIVSCYKLUS, livscyklus == Livscyklus.Importeret);
    }

    /** The systems that are Master or Afsender now. */
    Set<UUID> systemer(List<Gyldig<UUID>> master, List<Gyldig<UUID>> afsender) {
        var systemer = new LinkedHashSet<>(nu.alle(master));
        systemer.addAll(nu.alle(afsender));
        return systemer;
    }
}
