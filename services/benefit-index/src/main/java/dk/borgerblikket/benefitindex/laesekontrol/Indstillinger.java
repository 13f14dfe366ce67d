package dk.borgerblikket.benefitindex.laesekontrol;

import dk.borgerblikket.oio.Foelsomhed;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the guidance does not say: how an object is judged that has no counterpart (benefit-index §13). */
@ConfigMapping(prefix = "borgerblikket.laesekontrol")
interface Indstillinger {

    /** Whether a grant that no payment counts for is judged on its own attributes alone. */
    @WithDefault("true")
    boolean bevillingUdenUdbetaling();

    /**
     * The sensitivity of a payment line whose grant is not in the index. Nobody but Master and Afsender sees such a line when
     * this is not set, since only the grant says how sensitive it is.
     */
    Optional<Foelsomhed> foelsomhedUdenBevilling();
}
