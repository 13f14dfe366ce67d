package dk.borgerblikket.benefitindex.opdater;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.bevilling.BevillingAttributListe;
import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringAttributListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRelationListe;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One object of an update: only what changes (benefit-index §10.2). */
public sealed interface Opdateringsobjekt {

    /**
     * An update of a grant.
     *
     * @param tidspunkt when the sender recorded the change
     * @param udenNotifikation whether nobody is to be notified of the change
     */
    record OpdaterBevilling(
            @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
            UUID uuid,

            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable BevillingAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable BevillingRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt,
            @JsonProperty("UdenNotifikation") @Nullable Boolean udenNotifikation)
            implements Opdateringsobjekt {

        /** The update as a registration; life cycle and user are fixed by the import. */
        BevillingRegistrering registrering() {
            return new BevillingRegistrering(
                    noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
        }
    }

    /**
     * An update of a payment.
     *
     * @param tidspunkt when the sender recorded the change
     */
    record OpdaterEffektuering(
            @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
            UUID uuid,

            @JsonProperty("NoteTekst") @Nullable String noteTekst,
            @JsonProperty("AttributListe") @Nullable EffektueringAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable EffektueringRelationListe relationListe,
            @JsonProperty("Tidspunkt") @Nullable OffsetDateTime tidspunkt)
            implements Opdateringsobjekt {

        /** The update as a registration; life cycle and user are fixed by the import. */
        EffektueringRegistrering registrering() {
            return new EffektueringRegistrering(
                    noteTekst, tidspunkt, null, null, null, attributListe, tilstandListe, relationListe);
        }
    }
}
