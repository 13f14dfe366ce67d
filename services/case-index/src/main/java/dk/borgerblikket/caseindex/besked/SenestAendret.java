package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.Lister;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code LokalUdvidelseListe} in a place for which the contract has no extension elements of its own.
 *
 * @param andre extension elements that the index does not know: each one XML element as text, kept as it was sent
 * @param senestAendretTidspunkt the index's to set; accepted from senders without meaning
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SenestAendret(
        @JsonProperty("Andre") List<String> andre,
        @JsonProperty("SenestAendretTidspunkt") @Nullable OffsetDateTime senestAendretTidspunkt)
        implements Udvidelse.Liste<SenestAendret> {

    public SenestAendret {
        andre = Lister.af(andre);
    }

    /** A list of these elements; null when there are none. */
    public static @Nullable SenestAendret af(List<String> andre) {
        return andre.isEmpty() ? null : new SenestAendret(andre, null);
    }

    /** The elements of a list that may be missing. */
    public static List<String> andre(@Nullable SenestAendret liste) {
        return liste == null ? List.of() : liste.andre;
    }

    @Override
    @JsonIgnore
    public @Nullable Udvidelse udvidelse() {
        return null;
    }

    @Override
    public SenestAendret udenSenestAendret() {
        return senestAendretTidspunkt == null ? this : new SenestAendret(andre, null);
    }
}
