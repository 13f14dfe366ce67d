package dk.borgerblikket.reporting.kald;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row of the answer in JSON in the later layout; names and order are fixed. */
@JsonPropertyOrder({
    "maaned",
    "samletAntalKald",
    "antalKaldMedData",
    "antalKaldUdenData",
    "kaldMedSager",
    "kaldUdenSager",
    "kaldMedYdelser",
    "kaldUdenYdelser",
    "kaldMedTekniskFejl",
    "tilsluttet"
})
@Schema(
        description =
                "Én måneds kald med sager og ydelser for sig. Et opdelt tal, der er null, er 1-4, eller dets modstykke er det")
record UdvidetKaldRaekke(
        @Schema(description = "Kalendermåned efter dansk tid", examples = "2026-11")
        String maaned,

        long samletAntalKald,
        long antalKaldMedData,
        long antalKaldUdenData,

        @Schema(description = "Kald, hvor borgeren fik vist sager") @Nullable
        Long kaldMedSager,

        @Schema(description = "Kald uden sager, hvor alle kilder svarede") @Nullable
        Long kaldUdenSager,

        @Schema(description = "Kald, hvor borgeren fik vist ydelser") @Nullable
        Long kaldMedYdelser,

        @Schema(description = "Kald uden ydelser, hvor alle kilder svarede") @Nullable
        Long kaldUdenYdelser,

        @Schema(description = "Kald, hvor en kilde svigtede; ikke en del af det samlede antal")
        long kaldMedTekniskFejl,

        @Schema(description = "Dagen, hvis kommunen blev tilsluttet i denne måned (R-509)") @Nullable
        LocalDate tilsluttet) {

    static UdvidetKaldRaekke af(Maanedskald kald, Optional<LocalDate> tilsluttet) {
        var tal = kald.tal();
        return new UdvidetKaldRaekke(
                kald.maaned().toString(),
                tal.samlet(),
                tal.medData(),
                tal.udenData(),
                Kolonne.SAGER_MED.vist(tal).orElse(null),
                Kolonne.SAGER_UDEN.vist(tal).orElse(null),
                Kolonne.YDELSER_MED.vist(tal).orElse(null),
                Kolonne.YDELSER_UDEN.vist(tal).orElse(null),
                tal.tekniskFejl(),
                tilsluttet.filter(d -> YearMonth.from(d).equals(kald.maaned())).orElse(null));
    }
}
