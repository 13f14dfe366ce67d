package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The message that the gateway delivers a citizen's report by. */
@Schema(name = "DatabrudBesked")
record DatabrudBesked(
        @Schema(required = true, description = "Den dataansvarlige myndigheds CVR-nummer") @Nullable
        String cvr,

        @Schema(required = true) @Nullable Instant indberettet,

        @Schema(required = true) @Nullable Indberetning indberetning) {

    /** The report as a breach nobody has taken up. @throws dk.borgerblikket.web.Fejl 400 with everything that is wrong */
    Databrud laes(UUID id, Instant nu) {
        var felter = new Feltkontrol();
        var myndighed = Optional.ofNullable(cvr).flatMap(Cvr::laes);
        if (myndighed.isEmpty()) {
            felter.fejl("cvr", "CVR-nummeret skal være otte cifre");
        }
        var tid = felter.kraevet("indberettet", indberettet);
        var indhold = felter.kraevet("indberetning", indberetning);
        felter.afvisVedFejl(FaellesFejl.UGYLDIG_VAERDI);
        // The clock of the gateway may be ahead of ours; a breach that is known is not known in the future.
        var indberettetTid = tid.orElseThrow().isAfter(nu) ? nu : tid.orElseThrow();
        return new Databrud(
                id,
                myndighed.orElseThrow(),
                indhold.orElseThrow(),
                indberettetTid,
                nu,
                indberettetTid,
                Tilstand.NY,
                null,
                Tjekliste.TOM,
                1);
    }
}
