package dk.borgerblikket.administration.databrud;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen reported, and the decision trace that was frozen with it (D-723).
 *
 * @param reference the opaque id of the case or benefit, as the citizen sees it; null when it is about the authority as such
 * @param beskrivelse what the citizen saw, in own words
 * @param hvornaar the day the citizen saw it; null when not told
 * @param kontakt how the citizen wants to be contacted; null when not wanted
 * @param spor the trace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indberetning(
        @Nullable String reference,
        String beskrivelse,
        @Nullable LocalDate hvornaar,
        @Nullable String kontakt,
        Spor spor) {

    /**
     * The decisions on what was reported, at the moment of the report. UUIDs, rules and versions only.
     *
     * @param tid when they were made
     * @param korrelation id of the request, as in the gateway's logs
     * @param konfigurationsversion version of the authority's KLE configuration that decided
     * @param kilder outcome per source; without all of them the trace may be incomplete
     * @param afgoerelser one per object
     * @param visninger earlier answers that showed the object to the citizen, newest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spor(
            Instant tid,
            String korrelation,
            int konfigurationsversion,
            Map<String, String> kilder,
            List<Afgoerelse> afgoerelser,
            List<Visning> visninger) {}

    /**
     * A decision.
     *
     * @param art kind of object: {@code SAG}, {@code DOKUMENT}, {@code YDELSE} or {@code UDBETALING}
     * @param uuid the object in the index; null for what has none
     * @param del which part of the object, such as a benefit within a grant; null for all of it
     * @param kle the number that was decided on; null when not known
     * @param systemer the source systems that deliver it
     * @param vist whether it was shown
     * @param aarsag what decided
     * @param trin every step
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Afgoerelse(
            String art,
            @Nullable UUID uuid,
            @Nullable String del,
            @Nullable String kle,
            List<UUID> systemer,
            boolean vist,
            String aarsag,
            List<Trin> trin) {}

    /** A step of a decision: the rule, why it hides when it fails, and whether it was passed. */
    public record Trin(String regel, String aarsag, boolean bestaaet) {}

    /**
     * An answer that showed the object.
     *
     * @param korrelation id of that request
     * @param art which question was asked
     * @param konfigurationsversion version of the authority's KLE configuration that decided then
     */
    public record Visning(Instant tid, String korrelation, String art, int konfigurationsversion) {}
}
