package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Local extensions; the contract has none of its own for stored benefits.
 *
 * @param andre extension elements that the index does not know: each one XML element as text, kept as it was sent
 * @param senestAendretTidspunkt the index's to set; accepted from senders without meaning, and not kept
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LokalUdvidelseListe(
        @JsonProperty("Andre") List<String> andre,

        @JsonProperty(value = "SenestAendretTidspunkt", access = JsonProperty.Access.WRITE_ONLY) @Nullable
        OffsetDateTime senestAendretTidspunkt) {

    public LokalUdvidelseListe {
        andre = Lister.af(andre);
    }

    /** The elements of a list that may be missing. */
    public static List<String> andre(@Nullable LokalUdvidelseListe liste) {
        return liste == null ? List.of() : liste.andre;
    }

    /** What the index does not know it cannot merge: the newest message that says something, says all of it. */
    public static @Nullable LokalUdvidelseListe nyeste(
            @Nullable LokalUdvidelseListe nu, @Nullable LokalUdvidelseListe ny) {
        return andre(ny).isEmpty() ? nu : ny;
    }
}
