package dk.borgerblikket.benefitindex.effektuering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.LokalUdvidelseListe;
import dk.borgerblikket.benefitindex.ramme.Relation;
import dk.borgerblikket.oio.Beloeb;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a payment ({@code OekonomiskYdelseEffektueringRelation}).
 *
 * @param referenceID the payment itself, not the grant
 * @param periodeStart start of the period that is paid for, or corrected
 * @param periodeSlut end of that period
 * @param ydelsesbeloeb gross amount in Danish kroner, negative for a correction
 * @param klassifikationsbeskrivelse the KLE number, {@code NN.NN.NN}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Effektueringslinje(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,

        @JsonProperty("Indeks") @Nullable String indeks,

        @JsonProperty("ReferenceID") @Nullable UnikId referenceID,
        @JsonProperty("LokalUdvidelseListe") @Nullable LokalUdvidelseListe lokalUdvidelseListe,
        @JsonProperty("YdelsesperiodeStartdato") @Nullable OffsetDateTime periodeStart,
        @JsonProperty("YdelsesperiodeSlutdato") @Nullable OffsetDateTime periodeSlut,
        @JsonProperty("Ydelsesbeloeb") @Nullable Beloeb ydelsesbeloeb,

        @JsonProperty("Klassifikationsbeskrivelse") @Nullable
        String klassifikationsbeskrivelse,

        @JsonProperty("BevilgetYdelseRef") @Nullable BevilgetYdelseRef bevilgetYdelseRef)
        implements Relation<Effektueringslinje> {

    /** The grant that is paid on; empty when the line names none. */
    public Optional<UUID> bevilling() {
        return Optional.ofNullable(bevilgetYdelseRef).map(BevilgetYdelseRef::bevilling);
    }

    @Override
    public Effektueringslinje medVirkning(Virkning ny) {
        return new Effektueringslinje(
                ny,
                rolle,
                type,
                indeks,
                referenceID,
                lokalUdvidelseListe,
                periodeStart,
                periodeSlut,
                ydelsesbeloeb,
                klassifikationsbeskrivelse,
                bevilgetYdelseRef);
    }
}
