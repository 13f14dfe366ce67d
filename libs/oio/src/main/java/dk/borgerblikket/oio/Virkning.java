package dk.borgerblikket.oio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Valid time of a value: when it holds in the world, and who says so (case-index §3.3). All fields may be missing in
 * what senders deliver; a missing limit means that the period is open at that end.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"FraTidspunkt", "TilTidspunkt", "AktoerRef", "AktoerTypeKode", "NoteTekst"})
public record Virkning(
        @JsonProperty("FraTidspunkt") @Nullable Tidspunkt fraTidspunkt,
        @JsonProperty("TilTidspunkt") @Nullable Tidspunkt tilTidspunkt,
        @JsonProperty("AktoerRef") @Nullable UnikId aktoerRef,
        @JsonProperty("AktoerTypeKode") @Nullable AktoerType aktoerTypeKode,
        @JsonProperty("NoteTekst") @Nullable String noteTekst) {

    /** Valid from the moment on, without end, on nobody's word. */
    public static Virkning fra(OffsetDateTime fra) {
        return new Virkning(Tidspunkt.af(fra), Tidspunkt.UENDELIG, null, null, null);
    }

    /** The period in which the value holds. */
    @JsonIgnore
    public Periode periode() {
        return new Periode(
                fraTidspunkt == null ? Instant.MIN : fraTidspunkt.instant(Instant.MIN),
                tilTidspunkt == null ? Instant.MAX : tilTidspunkt.instant(Instant.MAX));
    }

    /** The same statement for another period; a limit that does not move keeps the form it was sent in. */
    public Virkning medPeriode(Periode ny) {
        var nu = periode();
        return new Virkning(
                ny.fra().equals(nu.fra()) ? fraTidspunkt : graense(ny.fra(), Instant.MIN),
                ny.til().equals(nu.til()) ? tilTidspunkt : graense(ny.til(), Instant.MAX),
                aktoerRef,
                aktoerTypeKode,
                noteTekst);
    }

    private static Tidspunkt graense(Instant tid, Instant uendelig) {
        return tid.equals(uendelig) ? Tidspunkt.UENDELIG : Tidspunkt.af(tid.atOffset(ZoneOffset.UTC));
    }
}
