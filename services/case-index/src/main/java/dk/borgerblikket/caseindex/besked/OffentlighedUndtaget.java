package dk.borgerblikket.caseindex.besked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * That something is provisionally exempt from public access (case-index §4.2).
 *
 * @param titelAlternativTekst the closed title; never shown to a citizen
 * @param hjemmelTekst the legal ground
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OffentlighedUndtaget(
        @JsonProperty("TitelAlternativTekst") @Nullable String titelAlternativTekst,

        @JsonProperty("OffentlighedUndtagetHjemmelTekst") @Nullable
        String hjemmelTekst) {}
