package dk.borgerblikket.benefitindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.benefitindex.bevilling.BevillingAttributListe;
import dk.borgerblikket.benefitindex.bevilling.BevillingRelationListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringAttributListe;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRelationListe;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.benefitindex.ramme.TilstandListe;
import dk.borgerblikket.oio.Lister;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search (benefit-index §11). The whole input can be read; {@link Soegning} says which of it can be answered.
 *
 * @param soegUdtryk required by the contract, but may be empty
 * @param filter what to return
 * @param sortering in which order
 */
record FremsoegYdelseIndeksInput(
        @JsonProperty("BevillingUuid") @Size(max = MAKS, message = "Der kan søges på højst 1000 ad gangen")
        List<UUID> bevillingUuid,

        @JsonProperty("OekonomiskEffektueringUuid") @Size(max = MAKS, message = "Der kan søges på højst 1000 ad gangen")
        List<UUID> effektueringUuid,

        @JsonProperty("SoegUdtryk") @NotNull(message = Tekst.MANGLER) @Valid
        SoegUdtryk soegUdtryk,

        @JsonProperty("Filter") @Nullable JsonNode filter,
        @JsonProperty("Sortering") @Nullable JsonNode sortering) {

    /** Largest number of objects in one answer. */
    static final int MAKS = 1000;

    FremsoegYdelseIndeksInput {
        bevillingUuid = Lister.af(bevillingUuid);
        effektueringUuid = Lister.af(effektueringUuid);
    }

    /** An expression: criteria, and expressions within it. */
    record SoegUdtryk(
            @JsonProperty("operation") @Nullable Operation operation,

            @JsonProperty("SoegBevillingIndeks") List<@Valid SoegBevilling> bevillinger,

            @JsonProperty("SoegOekonomiskEffektueringIndeks")
            List<@Valid SoegEffektuering> effektueringer,

            @JsonProperty("NOT") List<JsonNode> ikke,
            @JsonProperty("SoegUdtryk") List<JsonNode> indre) {

        SoegUdtryk {
            bevillinger = Lister.af(bevillinger);
            effektueringer = Lister.af(effektueringer);
            ikke = Lister.af(ikke);
            indre = Lister.af(indre);
        }
    }

    /** How criteria are combined; and when it is left out. */
    enum Operation {
        AND,
        OR
    }

    /**
     * A criterion on grants, by example.
     *
     * @param foersteResultat number of grants to skip
     * @param maksimalAntal largest number of grants to return
     */
    record SoegBevilling(
            @JsonProperty("FoersteResultatReference")
            @Nullable
            @Min(value = 0, message = "Tallet må ikke være negativt")
            Integer foersteResultat,

            @JsonProperty("MaksimalAntalKvantitet")
            @Nullable
            @Min(value = 1, message = "Der kan hentes 1-1000 ad gangen")
            @Max(value = MAKS, message = "Der kan hentes 1-1000 ad gangen")
            Integer maksimalAntal,

            @JsonProperty("SoegRegistrering") @Nullable JsonNode soegRegistrering,
            @JsonProperty("SoegVirkning") @Nullable JsonNode soegVirkning,
            @JsonProperty("SoegStsFraTidspunkt") @Nullable JsonNode soegStsFraTidspunkt,
            @JsonProperty("SoegStsTilTidspunkt") @Nullable JsonNode soegStsTilTidspunkt,
            @JsonProperty("AttributListe") @Nullable BevillingAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable BevillingRelationListe relationListe) {}

    /**
     * A criterion on payments, by example.
     *
     * @param foersteResultat number of payments to skip
     * @param maksimalAntal largest number of payments to return
     */
    record SoegEffektuering(
            @JsonProperty("FoersteResultatReference")
            @Nullable
            @Min(value = 0, message = "Tallet må ikke være negativt")
            Integer foersteResultat,

            @JsonProperty("MaksimalAntalKvantitet")
            @Nullable
            @Min(value = 1, message = "Der kan hentes 1-1000 ad gangen")
            @Max(value = MAKS, message = "Der kan hentes 1-1000 ad gangen")
            Integer maksimalAntal,

            @JsonProperty("SoegRegistrering") @Nullable JsonNode soegRegistrering,
            @JsonProperty("SoegVirkning") @Nullable JsonNode soegVirkning,
            @JsonProperty("SoegStsFraTidspunkt") @Nullable JsonNode soegStsFraTidspunkt,
            @JsonProperty("SoegStsTilTidspunkt") @Nullable JsonNode soegStsTilTidspunkt,
            @JsonProperty("AttributListe") @Nullable EffektueringAttributListe attributListe,
            @JsonProperty("TilstandListe") @Nullable TilstandListe tilstandListe,
            @JsonProperty("RelationListe") @Nullable EffektueringRelationListe relationListe) {}
}
