package dk.borgerblikket.administration.serviceaftale;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on what a source system may deliver for an authority.
 *
 * @param itSystem the source system
 * @param status how far it has come
 * @param gyldigFra first moment in force
 * @param gyldigTil first moment no longer in force; null until further notice
 * @param laeseadgang what the system may read besides its own objects
 * @param rettigheder what the system may see and write in the look-up, in the order of {@link Datarettighed}
 * @param aendretAf CVR and id of the employee who set the status
 * @param aendretTid when the status was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Aftale(
        UUID itSystem,
        Aftalestatus status,
        Instant gyldigFra,
        @Nullable Instant gyldigTil,
        List<Dataafgraensning> laeseadgang,
        Set<Datarettighed> rettigheder,
        String aendretAf,
        Instant aendretTid) {

    /** One from the log of changes, from before limits and rights were known, has none. */
    public Aftale {
        laeseadgang = Lister.af(laeseadgang);
        rettigheder = rettigheder == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(rettigheder));
    }

    /** Whether the agreement is in force at the moment. */
    public boolean iKraft(Instant tid) {
        return status == Aftalestatus.Godkendt
                && !tid.isBefore(gyldigFra)
                && (gyldigTil == null || tid.isBefore(gyldigTil));
    }

    boolean harSammeIndhold(AftaleBesked.Laest besked) {
        return status == besked.status()
                && laeseadgang.equals(besked.laeseadgang().orElse(laeseadgang))
                && rettigheder.equals(besked.rettigheder().orElse(rettigheder))
                && gyldigFra.equals(besked.gyldigFra())
                && (gyldigTil == null ? besked.gyldigTil() == null : gyldigTil.equals(besked.gyldigTil()));
    }

    /** Whether the limits go beyond those of the agreement somewhere. */
    boolean udvides(List<Dataafgraensning> ny) {
        return !ny.stream().allMatch(n -> laeseadgang.stream().anyMatch(a -> a.omfatter(n)));
    }
}
