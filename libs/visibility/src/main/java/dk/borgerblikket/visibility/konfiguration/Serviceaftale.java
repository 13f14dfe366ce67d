package dk.borgerblikket.visibility.konfiguration;

import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Lister;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a source system may deliver for a municipality. Without an agreement in force its data are not shown and
 * its writes are refused.
 *
 * @param itSystem the it-system instance that sends
 * @param godkendt whether the municipality has approved
 * @param gyldigFra first moment in force
 * @param gyldigTil first moment no longer in force; null until further notice
 * @param laeseadgang what the system may read besides its own objects (case-index §16); empty for nothing
 * @param rettigheder what the system may see and write in the look-up of organisation and classification, beyond what is
 *     open to every system with an agreement
 */
public record Serviceaftale(
        UUID itSystem,
        boolean godkendt,
        Instant gyldigFra,
        @Nullable Instant gyldigTil,
        List<Dataafgraensning> laeseadgang,
        Set<Datarettighed> rettigheder) {

    /** An administration that does not know limits or rights yet sends none, and then nothing more is given. */
    public Serviceaftale {
        laeseadgang = Lister.af(laeseadgang);
        rettigheder = rettigheder == null ? Set.of() : Set.copyOf(rettigheder);
    }

    /** An agreement without rights in the look-up. */
    public Serviceaftale(
            UUID itSystem,
            boolean godkendt,
            Instant gyldigFra,
            @Nullable Instant gyldigTil,
            List<Dataafgraensning> laeseadgang) {
        this(itSystem, godkendt, gyldigFra, gyldigTil, laeseadgang, Set.of());
    }

    /** An agreement with a system that reads only its own objects. */
    public Serviceaftale(UUID itSystem, boolean godkendt, Instant gyldigFra, @Nullable Instant gyldigTil) {
        this(itSystem, godkendt, gyldigFra, gyldigTil, List.of(), Set.of());
    }

    /** Whether the agreement is in force at the moment. */
    public boolean iKraft(Instant tid) {
        return godkendt && !tid.isBefore(gyldigFra) && (gyldigTil == null || tid.isBefore(gyldigTil));
    }
}
