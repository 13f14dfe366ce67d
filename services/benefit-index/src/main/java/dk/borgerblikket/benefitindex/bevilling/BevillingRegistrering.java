package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One registration of a grant, and also what registrations add up to. A list that is missing means unchanged.
 *
 * @param tidspunkt when the sender recorded it
 * @param stsTidspunkt when the index received it; only set on what is read back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BevillingRegistrering(
        @JsonProperty("NoteTekst") @Nullable String noteTekst,

        @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
        @JsonProperty("LivscyklusKode") @Nullable Livscyklus livscyklusKode,
        @JsonProperty("BrugerRef") @Nullable UnikId brugerRef,
        @JsonProperty("StsTidspunkt") @Nullable OffsetDateTime stsTidspunkt,
        @JsonProperty("AttributListe") @Nullable BevillingAttributListe attributListe,
        @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
        @JsonProperty("RelationListe") @Nullable BevillingRelationListe relationListe) {

    /** A registration that says nothing. */
    public static final BevillingRegistrering TOM =
            new BevillingRegistrering(null, null, null, null, null, null, null, null);

    /** The same with another time of receipt. */
    public BevillingRegistrering medStsTidspunkt(@Nullable OffsetDateTime ny) {
        return new BevillingRegistrering(
                noteTekst, tidspunkt, livscyklusKode, brugerRef, ny, attributListe, tilstandListe, relationListe);
    }

    /** The properties. */
    public List<BevillingEgenskaber> egenskaber() {
        return attributListe == null ? List.of() : attributListe.egenskaber();
    }

    /** The granted benefits. */
    public List<BevilgetYdelse> ydelser() {
        return attributListe == null ? List.of() : attributListe.bevilgetYdelse();
    }

    /** The relations. */
    public BevillingRelationListe relationer() {
        return relationListe == null ? BevillingRelationListe.TOM : relationListe;
    }
}
