package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to lift a stop. */
@Schema(name = "NoedstopOphaevBesked")
public record OphaevBesked(
        @Schema(required = true, maxLength = NoedstopBesked.MAKS_BEGRUNDELSE) @Nullable
        String begrundelse) {

    /** @throws dk.borgerblikket.web.Fejl 400 when there is no reason */
    String laes() {
        var felter = new Feltkontrol();
        var grund = felter.tekst("begrundelse", begrundelse, NoedstopBesked.MAKS_BEGRUNDELSE);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return grund.orElseThrow();
    }
}
