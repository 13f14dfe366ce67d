package dk.borgerblikket.administration.indstilling;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to choose. */
@Schema(name = "IndstillingBesked")
record IndstillingBesked(
        @Schema(required = true, description = "Om en ny KLE-konfiguration skal godkendes af en anden person") @Nullable
        Boolean fireOejne) {

    Indstilling laes() {
        var felter = new Feltkontrol();
        var fire = felter.kraevet("fireOejne", fireOejne);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Indstilling(fire.orElseThrow());
    }
}
