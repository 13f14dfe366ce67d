package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.oio.Virkning;
import org.jspecify.annotations.Nullable;

/** Relation to an it-system instance: the Master that owns the data, or the Afsender that sends them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "Virkning",
    "Rolle",
    "Type",
    "Indeks",
    "ReferenceID",
    "LokalUdvidelseListe",
    "SystemNavn",
    "SystemURI"
})
public record ItsystemRelation(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("Rolle") @Nullable UnikId rolle,
        @JsonProperty("Type") @Nullable UnikId type,
        @JsonProperty("Indeks") @Nullable String indeks,
        @JsonProperty("ReferenceID") @Nullable UnikId referenceId,
        @JsonProperty("LokalUdvidelseListe") @Nullable SenestAendret lokalUdvidelseListe,
        @JsonProperty("SystemNavn") @Nullable String systemNavn,
        @JsonProperty("SystemURI") @Nullable String systemUri)
        implements Indeksrelation<ItsystemRelation> {

    @Override
    public ItsystemRelation medVirkning(Virkning ny) {
        return new ItsystemRelation(ny, rolle, type, indeks, referenceId, lokalUdvidelseListe, systemNavn, systemUri);
    }

    @Override
    public ItsystemRelation udenSenestAendret() {
        return lokalUdvidelseListe == null
                ? this
                : new ItsystemRelation(
                        virkning,
                        rolle,
                        type,
                        indeks,
                        referenceId,
                        lokalUdvidelseListe.udenSenestAendret(),
                        systemNavn,
                        systemUri);
    }
}
