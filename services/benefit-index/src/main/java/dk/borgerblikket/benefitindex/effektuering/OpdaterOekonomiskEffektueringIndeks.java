package dk.borgerblikket.benefitindex.effektuering;

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
 * An update of a payment: only what changes.
 *
 * @param tidspunkt when the sender recorded the change
 */
public record OpdaterOekonomiskEffektueringIndeks(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID uuid,

        @JsonProperty("NoteTekst") @Nullable @Size(max = 1024, message = Tekst.HOEJST_1024)
        String noteTekst,

        @JsonProperty("AttributListe") @Nullable @Valid EffektueringAttributListe attributListe,
        @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
        @JsonProperty("RelationListe") @Nullable @Valid EffektueringRelationListe relationListe,

        @JsonProperty("Tidspunkt") @NotNull(message = Tekst.MANGLER)
        OffsetDateTime tidspunkt) {

    /** The update as a registration; life cycle and user are fixed by the import. */
    public EffektueringRegistrering registrering() {
        return new EffektueringRegistrering(
                noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
    }
}
