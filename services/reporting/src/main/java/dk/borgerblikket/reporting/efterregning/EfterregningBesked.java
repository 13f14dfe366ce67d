package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.kald.Kaldstal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month's calls as the gateway's access rows tell them. */
@Schema(description = "En måneds kald, talt af gatewayen ud fra dens opslag")
record EfterregningBesked(
        @PositiveOrZero @Schema(description = "Månedens kald, der endnu ikke er leveret")
        long ventende,

        @NotNull @Size(max = EfterregningBesked.FLEST_STEDER)
        List<@NotNull @Valid Kommune> kommuner) {

    /** Every authority there is, with room to spare. */
    static final int FLEST_STEDER = 1000;

    @Schema(name = "EfterregnetKommune")
    record Kommune(
            @Pattern(regexp = "[0-9]{8}") @Nullable String cvr,
            @PositiveOrZero long medData,
            @PositiveOrZero long udenData,
            @PositiveOrZero long tekniskFejl,
            @PositiveOrZero long sagerMed,
            @PositiveOrZero long sagerUden,
            @PositiveOrZero long ydelserMed,
            @PositiveOrZero long ydelserUden) {

        private Kaldstal tal() {
            return new Kaldstal(medData, udenData, tekniskFejl, sagerMed, sagerUden, ydelserMed, ydelserUden);
        }
    }

    /** The figures by place; the same place twice is added up. */
    Map<String, Kaldstal> tal() {
        return kommuner.stream()
                .collect(Collectors.toUnmodifiableMap(
                        k -> k.cvr() == null ? Opgoerelsessted.UKENDT : k.cvr(), Kommune::tal, Kaldstal::plus));
    }
}
