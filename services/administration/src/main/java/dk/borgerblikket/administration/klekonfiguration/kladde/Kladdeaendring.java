package dk.borgerblikket.administration.klekonfiguration.kladde;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a draft. The lines themselves are kept with the version that they become; a draft that is
 * discarded has been shown to nobody.
 *
 * @param handling what was done
 * @param maerke of the content
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record Kladdeaendring(
        Handling handling,
        UUID maerke,
        int antalLinjer,
        @Nullable Instant gyldigFra,
        Tilblivelse aarsag,
        @Nullable String kilde,
        int basisversion,
        int kendtVersion,
        @Nullable String begrundelse) {

    /** What is done with a draft. */
    enum Handling {
        BEGYNDT,
        GEMT,
        BEKRAEFTET,
        INDSENDT,
        TRUKKET_TILBAGE,
        AFVIST,
        AKTIVERET,
        KASSERET
    }

    static Kladdeaendring af(Handling handling, Kladde kladde) {
        var indhold = kladde.indhold();
        var afvisning = kladde.afvisning();
        return new Kladdeaendring(
                handling,
                kladde.maerke(),
                indhold.linjer().size(),
                indhold.gyldigFra(),
                indhold.aarsag(),
                indhold.kilde(),
                kladde.basisversion(),
                kladde.kendtVersion(),
                afvisning == null ? null : afvisning.begrundelse());
    }
}
