package dk.borgerblikket.administration.klekonfiguration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of what an authority shows, and where it came from.
 *
 * @param version 1, 2, 3 … per authority
 * @param linjer the lines
 * @param gyldigFra first moment in force
 * @param aarsag how the lines came about
 * @param kilde the version rolled back to, or CVR of the authority copied from; null otherwise
 * @param oprettetAf CVR and id of the employee who made the lines
 * @param oprettetTid when it was made
 * @param godkendtAf CVR and id of the employee who activated the draft; null when it was made directly
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleVersion")
public record KleVersion(
        int version,
        List<KleLinje> linjer,
        Instant gyldigFra,
        Tilblivelse aarsag,
        @Nullable String kilde,
        String oprettetAf,
        Instant oprettetTid,
        @Nullable String godkendtAf) {

    public KleVersion {
        linjer = List.copyOf(linjer);
    }

    /** Where a version is in its life. */
    public enum Status {
        /** Comes into force later. */
        PLANLAGT,
        /** In force now. */
        I_KRAFT,
        /** Has been in force, or was overtaken before it came to be. */
        TIDLIGERE,
        /** Taken back before it came into force. */
        ANNULLERET
    }

    /**
     * A version without its lines.
     *
     * @param annulleretAf who took it back; null when nobody did
     * @param annulleretTid when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KleVersionsoplysning")
    public record Oplysning(
            int version,
            Status status,
            Instant gyldigFra,
            Tilblivelse aarsag,
            @Nullable String kilde,
            String oprettetAf,
            Instant oprettetTid,
            @Nullable String godkendtAf,
            @Nullable String annulleretAf,
            @Nullable Instant annulleretTid) {}
}
