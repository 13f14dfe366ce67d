package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The granted benefit that a line pays. It need not be in the index: objects come in any order (E-09).
 *
 * @param bevilling the grant
 * @param bevilgetYdelseId the benefit within the grant
 */
public record BevilgetYdelseRef(
        @JsonProperty("UUIDIdentifikator") UUID bevilling,
        @JsonProperty("BevilgetYdelseId") String bevilgetYdelseId) {

    /** @throws IllegalArgumentException unless both are given */
    public BevilgetYdelseRef {
        kraev(bevilling);
        kraev(bevilgetYdelseId);
    }

    private static void kraev(@Nullable Object del) {
        if (del == null) {
            throw new IllegalArgumentException("Angiv både UUIDIdentifikator og BevilgetYdelseId");
        }
    }
}
