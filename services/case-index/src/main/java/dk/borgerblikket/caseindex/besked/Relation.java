package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/**
 * An ordinary relation ({@code gd:RelationType}).
 *
 * @param <L> what its {@code LokalUdvidelseListe} may hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"Virkning", "Rolle", "Type", "Indeks", "ReferenceID", "LokalUdvidelseListe"})
public record Relation<L extends Udvidelse.Liste<L>>(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceId,
        @JsonProperty("LokalUdvidelseListe") @Nullable L lokalUdvidelseListe)
        implements Indeksrelation<Relation<L>> {

    @Override
    public Relation<L> medVirkning(Virkning ny) {
        return new Relation<>(ny, rolle, type, indeks, referenceId, lokalUdvidelseListe);
    }

    @Override
    public Relation<L> udenSenestAendret() {
        return lokalUdvidelseListe == null
                ? this
                : new Relation<>(virkning, rolle, type, indeks, referenceId, lokalUdvidelseListe.udenSenestAendret());
    }

    @Override
    public Udvidelse udvidelse() {
        var udvidelse = lokalUdvidelseListe == null ? null : lokalUdvidelseListe.udvidelse();
        return udvidelse == null ? Udvidelse.INGEN : udvidelse;
    }
}
