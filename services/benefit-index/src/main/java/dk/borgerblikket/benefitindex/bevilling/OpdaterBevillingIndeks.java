package dk.borgerblikket.benefitindex.bevilling;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update of a grant: only what changes.
 *
 * @param tidspunkt when the sender recorded the change
 * @param udenNotifikation whether nobody is to be notified of the change
 */
public record OpdaterBevillingIndeks(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID uuid,

        @JsonProperty("NoteTekst") @Nullable @Size(max = 1024, message = Tekst.HOEJST_1024)
        String noteTekst,

        @JsonProperty("AttributListe") @Nullable @Valid BevillingAttributListe attributListe,
        @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
        @JsonProperty("RelationListe") @Nullable @Valid BevillingRelationListe relationListe,

        @JsonProperty("Tidspunkt") @NotNull(message = Tekst.MANGLER)
        OffsetDateTime tidspunkt,

        @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation) {

    /** The update as a registration; life cycle and user are fixed by the import. */
    public BevillingRegistrering registrering() {
        return new BevillingRegistrering(
                noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
    }
}
