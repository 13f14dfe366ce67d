package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.web.FaellesFejl;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to bring a breach to another state. */
@Schema(name = "DatabrudSkiftBesked")
public record SkiftBesked(
        @Schema(
                required = true,
                enumeration = {"UNDER_BEHANDLING", "ANMELDT", "IKKE_ANMELDT", "IKKE_BRUD", "LUKKET"})
        @Nullable
        String tilstand,

        @Schema(
                maxLength = SkiftBesked.MAKS_BEGRUNDELSE,
                description = "Skal udfyldes, når det afgøres ikke at anmelde, når der anmeldes efter 72 timer, og når"
                        + " noget afgjort tages op igen")
        @Nullable
        String begrundelse,

        @Schema(maxLength = Feltkontrol.MAKS_NAVN, description = "Datatilsynets nummer på anmeldelsen") @Nullable
        String journalnummer) {

    /** The longest reason that is accepted, in characters. */
    public static final int MAKS_BEGRUNDELSE = 2_000;

    /** The message, found to be well-formed. */
    record Laest(Tilstand tilstand, Optional<String> begrundelse, Optional<String> journalnummer) {}

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Laest laes() {
        var felter = new Feltkontrol();
        var ny = felter.kraevet("tilstand", tilstand).flatMap(t -> felter.valg("tilstand", t, Tilstand.class));
        var grund = felter.frivilligTekst("begrundelse", begrundelse, MAKS_BEGRUNDELSE);
        var nummer = journalnummer == null || journalnummer.isBlank()
                ? Optional.<String>empty()
                : felter.navn("journalnummer", journalnummer);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        return new Laest(ny.orElseThrow(), grund, nummer);
    }
}
