package dk.borgerblikket.benefitindex.ramme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** States of a grant or a payment: the schema has none, only a place for extensions (benefit-index §4.4). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TilstandListe(
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe) {

    /** Nothing. */
    public static final TilstandListe TOM = new TilstandListe(null);

    /** What two of them add up to; both may be missing. */
    public static TilstandListe flet(@Nullable TilstandListe nu, @Nullable TilstandListe ny) {
        var udvidelser = LokalUdvidelseListe.nyeste(
                nu == null ? null : nu.lokalUdvidelseListe, ny == null ? null : ny.lokalUdvidelseListe);
        return udvidelser == null ? TOM : new TilstandListe(udvidelser);
    }
}
