package dk.borgerblikket.reporting.kald;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the answer in JSON; names and order are fixed. */
@JsonPropertyOrder({"maaned", "samletAntalKald", "antalKaldMedData", "antalKaldUdenData"})
@Schema(
        description = "Én måneds kald",
        requiredProperties = {"maaned", "samletAntalKald", "antalKaldMedData", "antalKaldUdenData"})
public record KaldRaekke(
        @Schema(description = "Kalendermåned efter dansk tid", examples = "2026-11")
        String maaned,

        @Schema(description = "Alle månedens kald: summen af kald med og uden data")
        long samletAntalKald,

        @Schema(description = "Kald, hvor borgeren fik vist mindst én sag eller ydelse")
        long antalKaldMedData,

        @Schema(description = "Kald, hvor kommunen ikke havde noget at vise borgeren")
        long antalKaldUdenData) {

    /** The row of a month. */
    public static KaldRaekke af(Maanedskald kald) {
        var tal = kald.tal();
        return new KaldRaekke(kald.maaned().toString(), tal.samlet(), tal.medData(), tal.udenData());
    }
}
