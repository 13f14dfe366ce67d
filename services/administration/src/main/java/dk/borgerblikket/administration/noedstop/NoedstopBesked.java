package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.web.FaellesFejl;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to stop something. Nothing but the reason stops everything of the authority. */
@Schema(name = "NoedstopBesked")
public record NoedstopBesked(
        @Schema(description = "Kun disse KLE-numre: *, NN.*, NN.NN.* eller NN.NN.NN. Udeladt: alle") @Nullable
        String kle,

        @Schema(format = "uuid", description = "Kun det, dette fagsystem leverer. Udeladt: alle fagsystemer") @Nullable
        String itSystem,

        @Schema(required = true, maxLength = NoedstopBesked.MAKS_BEGRUNDELSE) @Nullable
        String begrundelse) {

    /** The longest reason that is accepted, in characters. */
    public static final int MAKS_BEGRUNDELSE = 1_000;

    /** The message, found to be well-formed. */
    record Laest(@Nullable KleMoenster kle, @Nullable UUID itSystem, String begrundelse) {}

    /** @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Laest laes() {
        var felter = new Feltkontrol();
        var moenster = kle == null || kle.isBlank() ? Optional.<KleMoenster>empty() : felter.kle("kle", kle.strip());
        var system = itSystem == null || itSystem.isBlank()
                ? Optional.<UUID>empty()
                : felter.uuid("itSystem", itSystem.strip());
        var grund = felter.tekst("begrundelse", begrundelse, MAKS_BEGRUNDELSE);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        // All numbers is the same stop as no number, so that it is not in force twice.
        return new Laest(
                moenster.filter(m -> m.praecision() > 0).orElse(null), system.orElse(null), grund.orElseThrow());
    }
}
