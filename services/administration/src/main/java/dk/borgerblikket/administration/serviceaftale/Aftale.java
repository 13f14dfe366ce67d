package dk.borgerblikket.administration.serviceaftale;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement on what a source system may deliver for an authority.
 *
 * @param itSystem the source system
 * @param status how far it has come
 * @param gyldigFra first moment in force
 * @param gyldigTil first moment no longer in force; null until further notice
 * @param aendretAf CVR and id of the employee who set the status
 * @param aendretTid when the status was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Aftale(
        UUID itSystem,
        Aftalestatus status,
        Instant gyldigFra,
        @Nullable Instant gyldigTil,
        String aendretAf,
        Instant aendretTid) {

    boolean harSammeIndhold(AftaleBesked.Laest besked) {
        return status == besked.status()
                && gyldigFra.equals(besked.gyldigFra())
                && (gyldigTil == null ? besked.gyldigTil() == null : gyldigTil.equals(besked.gyldigTil()));
    }
}
