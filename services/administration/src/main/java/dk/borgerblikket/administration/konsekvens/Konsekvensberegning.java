package dk.borgerblikket.administration.konsekvens;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.konsekvens.beregning.Konsekvens;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A preview of another configuration: how far it has come, and what it came to.
 *
 * @param id the preview
 * @param sammenlignet the other configuration: {@code version:N}, {@code kladde:<tag of the draft>}, or {@code linjer:<fingerprint>}
 * @param medVersion the version in force that it is compared with; 0 for none
 * @param status how it stands
 * @param startetAf who started it, CVR/id
 * @param startet when; the moment of the decisions
 * @param sluttet when it ended; null while it goes on
 * @param behandlet lines from the indexes that have been decided on
 * @param forventet lines there are at most; 0 until it is known
 * @param fejl why it failed; null when it did not
 * @param resultat what it came to; null unless it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Konsekvensberegning")
public record Konsekvensberegning(
        UUID id,
        String sammenlignet,
        int medVersion,
        Beregningsstatus status,
        String startetAf,
        Instant startet,
        @Nullable Instant sluttet,
        long behandlet,
        long forventet,
        @Nullable String fejl,
        @Nullable Konsekvens resultat) {

    /** What {@link #sammenlignet()} is of this draft; another as soon as the draft is changed. */
    public static String sammenlignet(Kladde kladde) {
        return "kladde:" + kladde.maerke();
    }

    /** How much is done, in percent; 0 until it is known how much there is. */
    @JsonProperty
    public int procent() {
        if (status == Beregningsstatus.FAERDIG) {
            return 100;
        }
        return forventet == 0 ? 0 : (int) Math.min(99, behandlet * 100 / forventet);
    }
}
