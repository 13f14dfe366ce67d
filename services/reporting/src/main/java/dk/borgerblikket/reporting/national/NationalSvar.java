package dk.borgerblikket.reporting.national;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Kolonne;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The national report in JSON. */
@JsonPropertyOrder({"fra", "til", "kommuner", "iAlt"})
@Schema(description = "Kald på borgerblikket for alle kommuner i perioden")
record NationalSvar(
        @Schema(examples = "2026-01") String fra,
        @Schema(examples = "2026-12") String til,
        List<KommuneSvar> kommuner,
        TalSvar iAlt) {

    static NationalSvar af(NationalRapport rapport) {
        return new NationalSvar(
                rapport.periode().fra().toString(),
                rapport.periode().til().toString(),
                rapport.kommuner().stream()
                        .map(k -> new KommuneSvar(
                                k.sted().cvr().map(Object::toString).orElse(null), k.navn(), TalSvar.af(k.tal())))
                        .toList(),
                TalSvar.af(rapport.ialt()));
    }

    @Schema(name = "KommuneKaldSvar", description = "Én kommunes kald i perioden")
    record KommuneSvar(
            @Schema(description = "CVR-nummer; null for kald uden kendt kommune") @Nullable
            String cvr,

            String navn,
            TalSvar kald) {}

    @Schema(name = "KaldstalSvar", description = "Et opdelt tal, der er null, er 1-4, eller dets modstykke er det")
    record TalSvar(
            long samlet,
            long medData,
            long udenData,
            @Nullable Long medSager,
            @Nullable Long udenSager,
            @Nullable Long medYdelser,
            @Nullable Long udenYdelser,
            long medTekniskFejl) {

        static TalSvar af(Kaldstal tal) {
            return new TalSvar(
                    tal.samlet(),
                    tal.medData(),
                    tal.udenData(),
                    Kolonne.SAGER_MED.vist(tal).orElse(null),
                    Kolonne.SAGER_UDEN.vist(tal).orElse(null),
                    Kolonne.YDELSER_MED.vist(tal).orElse(null),
                    Kolonne.YDELSER_UDEN.vist(tal).orElse(null),
                    tal.tekniskFejl());
        }
    }
}
