package dk.borgerblikket.gateway.overblik;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decisions behind one case or benefit at one moment, for staff. UUIDs, rules and numbers only: nothing of what the
 * objects say.
 *
 * @param tid when they were made
 * @param korrelation id of the request
 * @param kilder outcome per source; without all of them the trace may be incomplete
 * @param afgoerelser one per object; empty when nothing was found
 */
public record Frossetspor(Instant tid, String korrelation, Map<String, String> kilder, List<Afgoerelse> afgoerelser) {

    /** Kinds of object. */
    public enum Art {
        SAG,
        DOKUMENT,
        YDELSE,
        UDBETALING
    }

    /**
     * A decision.
     *
     * @param uuid the object in the index; null for a journal note
     * @param del which part of the object, such as a benefit within a grant; null for all of it
     * @param kle the number as delivered; null when there is not exactly one
     * @param systemer the source systems that deliver it
     * @param vist whether it was shown
     * @param aarsag what decided
     * @param trin every step
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Afgoerelse(
            Art art,
            @Nullable UUID uuid,
            @Nullable String del,
            @Nullable String kle,
            List<UUID> systemer,
            boolean vist,
            String aarsag,
            List<Trin> trin) {}

    /** A step: the rule, why it hides when it fails, and whether it was passed. */
    public record Trin(String regel, String aarsag, boolean bestaaet) {}
}
