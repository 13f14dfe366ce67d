package dk.borgerblikket.administration.fagsystem;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to create a source system or change it. */
@Schema(name = "FagsystemBesked")
record FagsystemBesked(
        @Schema(required = true, maxLength = Feltkontrol.MAKS_NAVN) @Nullable
        String navn,

        @Schema(required = true, maxLength = Feltkontrol.MAKS_NAVN) @Nullable
        String leverandoer) {

    /**
     * The source system that the message describes.
     *
     * @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong
     */
    Fagsystem laes(UUID uuid) {
        var felter = new Feltkontrol();
        var systemnavn = felter.navn("navn", navn);
        var firma = felter.navn("leverandoer", leverandoer);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Fagsystem(uuid, systemnavn.orElseThrow(), firma.orElseThrow());
    }
}
