package dk.borgerblikket.identity;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A municipal employee.
 *
 * @param id the employee's persistent id at the municipality's identity provider
 * @param cvr the municipality, which the roles are limited to
 * @param roller job-function roles
 * @param itSystem the it-system that the employee reads cases through
 * @param afgraensninger how far the role {@link Rolle#SAG_LAES} reaches; empty when it reaches nothing
 * @param enheder organisational units that the employee stands for
 * @param verifikation how far the role {@link Rolle#VERIFIKATION} reaches; empty when it reaches nothing
 */
public record Medarbejder(
        String id,
        Cvr cvr,
        Set<Rolle> roller,
        Optional<UUID> itSystem,
        List<Dataafgraensning> afgraensninger,
        Set<UUID> enheder,
        List<Dataafgraensning> verifikation)
        implements Kalder {

    public Medarbejder {
        roller = Set.copyOf(roller);
        afgraensninger = List.copyOf(afgraensninger);
        enheder = Set.copyOf(enheder);
        verifikation = List.copyOf(verifikation);
    }

    /** An employee whose role of verification, if any, reaches everything of the municipality. */
    public Medarbejder(
            String id,
            Cvr cvr,
            Set<Rolle> roller,
            Optional<UUID> itSystem,
            List<Dataafgraensning> afgraensninger,
            Set<UUID> enheder) {
        this(
                id,
                cvr,
                roller,
                itSystem,
                afgraensninger,
                enheder,
                roller.contains(Rolle.VERIFIKATION) ? List.of(Dataafgraensning.ALT) : List.of());
    }

    @Override
    public String adgang() {
        return Adgang.MEDARBEJDER;
    }

    public boolean har(Rolle rolle) {
        return roller.contains(rolle);
    }

    /** Ids by which the employee can stand on a Sikkerhedsprofil: the units, and the own id when it is a UUID. */
    public Set<UUID> adgange() {
        var alle = new HashSet<>(enheder);
        Uuider.laes(id).ifPresent(alle::add);
        return Set.copyOf(alle);
    }
}
