package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to say when the authority became aware, when that was not at the moment of the report. */
@Schema(name = "DatabrudKendskabBesked")
public record KendskabBesked(
        @Schema(required = true, format = "date-time") @Nullable
        String tid,

        @Schema(required = true, maxLength = SkiftBesked.MAKS_BEGRUNDELSE) @Nullable
        String begrundelse) {

    /** The message, found to be well-formed. */
    record Laest(Instant tid, String begrundelse) {}

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong; the moment lies between report and now */
    Laest laes(Instant indberettet, Instant nu) {
        var felter = new Feltkontrol();
        var tidspunkt = felter.kraevet("tid", tid).flatMap(t -> felter.tidspunkt("tid", t));
        tidspunkt
                .filter(t -> t.isBefore(indberettet) || t.isAfter(nu))
                .ifPresent(t -> felter.fejl(
                        "tid", "Tidspunktet skal ligge efter indberetningen og kan ikke ligge i fremtiden"));
        var grund = felter.tekst("begrundelse", begrundelse, SkiftBesked.MAKS_BEGRUNDELSE);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Laest(tidspunkt.orElseThrow(), grund.orElseThrow());
    }
}
