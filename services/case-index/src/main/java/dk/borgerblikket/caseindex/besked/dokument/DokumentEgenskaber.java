package dk.borgerblikket.caseindex.besked.dokument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.OffentlighedUndtaget;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a document, {@code di:Egenskaber} (case-index §7.1).
 *
 * @param versionIdentifikator major version; any whole number in the schema, at most 18 digits here (C-01)
 * @param underversionIdentifikator minor version; likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DokumentEgenskaber(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonProperty("BrugervendtNoegle") @Nullable String brugervendtNoegle,
        @JsonProperty("Titel") @Nullable String titel,
        @JsonProperty("Beskrivelse") @Nullable String beskrivelse,
        @JsonProperty("BrevDato") @Nullable LocalDate brevDato,
        @JsonProperty("OffentlighedUndtaget") @Nullable OffentlighedUndtaget offentlighedUndtaget,
        @JsonProperty("VersionIdentifikator") @Nullable BigInteger versionIdentifikator,
        @JsonProperty("UnderversionIdentifikator") @Nullable BigInteger underversionIdentifikator,
        @JsonProperty("Kassationskode") @Nullable String kassationskode,
        @JsonProperty("Dokumentnummer") @Nullable String dokumentnummer,
        @JsonProperty("Foelsomhed") @Nullable Foelsomhed foelsomhed,
        @JsonProperty("Type") @Nullable DokumentType type)
        implements MedVirkning<DokumentEgenskaber> {

    @Override
    public DokumentEgenskaber medVirkning(Virkning ny) {
        return new DokumentEgenskaber(
                ny,
                brugervendtNoegle,
                titel,
                beskrivelse,
                brevDato,
                offentlighedUndtaget,
                versionIdentifikator,
                underversionIdentifikator,
                kassationskode,
                dokumentnummer,
                foelsomhed,
                type);
    }
}
