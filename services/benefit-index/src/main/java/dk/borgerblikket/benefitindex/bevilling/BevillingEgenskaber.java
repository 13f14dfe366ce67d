package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a grant.
 *
 * @param bevillingstartdato computed by the index: the earliest start among the benefits; what a sender puts here is
 *     not kept (B-09)
 * @param bevillingslutdato computed by the index: the latest end, missing while one benefit runs on
 * @param foelsomhed sensitivity, which also holds for the payments
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevillingEgenskaber(
        @JsonProperty("Virkning") @Nullable Virkning virkning,

        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,

        @JsonProperty("Bevillingstartdato") @Nullable String bevillingstartdato,
        @JsonProperty("Bevillingslutdato") @Nullable String bevillingslutdato,

        @JsonProperty("Begrundelse") @Nullable String begrundelse,

        @JsonProperty("Foelsomhed") @Nullable Foelsomhed foelsomhed)
        implements MedVirkning<BevillingEgenskaber> {

    @Override
    public BevillingEgenskaber medVirkning(Virkning ny) {
        return new BevillingEgenskaber(
                ny, brugervendtNoegle, bevillingstartdato, bevillingslutdato, begrundelse, foelsomhed);
    }

    BevillingEgenskaber medDatoer(@Nullable String start, @Nullable String slut) {
        return new BevillingEgenskaber(virkning, brugervendtNoegle, start, slut, begrundelse, foelsomhed);
    }
}
