package dk.borgerblikket.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.overview.OverblikSvar.LinkSvar;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A granted benefit as the citizen sees it.
 *
 * @param id opaque, and the citizen's own
 * @param kle number of the benefit
 * @param omraade KLE title of the number
 * @param fra first day; null when not given
 * @param til last day; null when the benefit runs on
 * @param udbetaler name of the authority that pays (C-703)
 * @param sagId {@link SagSvar#id()} of the case it belongs to; null when there is none that is shown
 * @param udbetalinger payments, newest first
 * @param links ways on for the citizen, by the number of the benefit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YdelseSvar(
        String id,
        String navn,
        @Schema(examples = "32.24.04") String kle,
        String omraade,
        @Nullable LocalDate fra,
        @Nullable LocalDate til,
        String udbetaler,
        @Nullable String sagId,
        List<UdbetalingSvar> udbetalinger,
        List<LinkSvar> links) {

    /**
     * A payment.
     *
     * @param dato the day the money is available
     * @param beloeb gross amount with two decimals, rounded half to even when the source has more; negative for a
     *     correction
     * @param valuta always {@code DKK}
     * @param tekst what the citizen should know about it; null when there is nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UdbetalingSvar(
            LocalDate dato,
            PeriodeSvar periode,
            @Schema(examples = "1234.56") String beloeb,
            @Schema(examples = "DKK") String valuta,
            @Nullable String tekst) {}

    /** First and last day that is paid for. */
    public record PeriodeSvar(LocalDate fra, LocalDate til) {}
}
