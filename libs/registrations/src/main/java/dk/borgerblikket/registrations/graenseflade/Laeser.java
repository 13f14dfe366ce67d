package dk.borgerblikket.registrations.graenseflade;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads, and how far (case-index §16). Whatever answers a reader – hits, counts, sorting, single reads, events – goes
 * through one check on these values.
 *
 * @param cvr the authority whose objects are read
 * @param itSystem the reading system
 * @param egne whether objects that the system itself is Master or Afsender of are seen whatever the rest says: true for a
 *     system that calls for itself, false when an employee calls through it
 * @param afgraensninger what is seen besides: what both the system's agreement and the user's role allow
 * @param adgange ids by which the reader can stand on a Sikkerhedsprofil: the employee's own and those of the units
 * @param medarbejder the employee's id at the municipality, when an employee reads
 */
public record Laeser(
        Cvr cvr,
        UUID itSystem,
        boolean egne,
        List<Dataafgraensning> afgraensninger,
        Set<UUID> adgange,
        Optional<String> medarbejder) {
    public Laeser {
        afgraensninger = List.copyOf(afgraensninger);
        adgange = Set.copyOf(adgange);
    }

    /** A reader without an employee. */
    public Laeser(Cvr cvr, UUID itSystem, boolean egne, List<Dataafgraensning> afgraensninger, Set<UUID> adgange) {
        this(cvr, itSystem, egne, afgraensninger, adgange, Optional.empty());
    }
}
