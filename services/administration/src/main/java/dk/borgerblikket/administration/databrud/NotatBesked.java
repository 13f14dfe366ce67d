package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to note something about a breach. */
@Schema(name = "DatabrudNotatBesked")
public record NotatBesked(
        @Schema(required = true, maxLength = TjeklisteBesked.MAKS_TEKST) @Nullable
        String tekst) {

    /** @throws dk.borgerblikket.web.Fejl 400 when there is nothing to note */
    String laes() {
        var felter = new Feltkontrol();
        var notat = felter.tekst("tekst", tekst, TjeklisteBesked.MAKS_TEKST);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return notat.orElseThrow();
    }
}
