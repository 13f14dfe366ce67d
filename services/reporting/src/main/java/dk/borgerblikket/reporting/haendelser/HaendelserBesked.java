package dk.borgerblikket.reporting.haendelser;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery from the gateway's outbox. */
@Schema(description = "En leverance af kald fra gatewayens udbakke")
record HaendelserBesked(
        @NotNull @Size(min = 1, max = HaendelserBesked.FLEST_KALD)
        List<@NotNull @Valid Kald> haendelser) {

    /** Bounds the memory and the locks of one delivery. */
    static final int FLEST_KALD = 1000;

    /** Every Danish municipality and the unknown one, with room for a merger. */
    static final int FLEST_KOMMUNER = 100;

    @Schema(description = "Ét svar til en borger. Rummer intet, der kan føres tilbage til borgeren.")
    record Kald(
            @NotNull @Schema(description = "Tilfældigt id. Et id tælles én gang, også når det leveres igen.")
            UUID id,

            @NotNull @Schema(description = "Hvornår gatewayen svarede")
            Instant tidspunkt,

            @NotNull @Size(min = 1, max = FLEST_KOMMUNER) List<@NotNull @Valid Kommune> kommuner) {}

    @Schema(description = "Hvad svaret rummede fra én kommune, efter alle filtre")
    record Kommune(
            @Pattern(regexp = "[0-9]{8}")
            @Schema(description = "Kommunens CVR-nummer; null når den er ukendt", nullable = true)
            @Nullable
            String cvr,

            @NotNull @Schema(description = "Borgeren fik vist mindst én sag")
            Boolean sager,

            @NotNull @Schema(description = "Borgeren fik vist mindst én ydelse")
            Boolean ydelser,

            @NotNull @Schema(description = "En kilde kunne ikke spørges")
            Boolean tekniskFejl) {}
}
