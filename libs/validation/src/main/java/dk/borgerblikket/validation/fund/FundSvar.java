package dk.borgerblikket.validation.fund;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of findings.
 *
 * @param naeste what {@code efter} is for the next page; null when this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundSvar(
        @JsonProperty("Fund") List<Objektfund> fund,
        @JsonProperty("naeste") @Nullable String naeste) {

    /** What a rule found in an object as it is now. */
    public record Objektfund(
            @JsonProperty("Type") String type,
            @JsonProperty("UUIDIdentifikator") UUID uuid,
            @JsonProperty("Regel") String regel,
            @JsonProperty("Sti") String sti,
            @JsonProperty("Besked") String besked) {}

    /** Findings counted by rule. */
    public record Oversigt(@JsonProperty("Regler") List<Regelantal> regler) {}

    /**
     * One rule.
     *
     * @param antal findings
     * @param objekter objects with at least one of them
     */
    public record Regelantal(
            @JsonProperty("Regel") String regel,
            @JsonProperty("Antal") long antal,
            @JsonProperty("Objekter") long objekter) {}
}
