package dk.borgerblikket.caseindex.verifikation;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.search.verifikation.Verifikationsadgang;
import dk.borgerblikket.search.verifikation.Verifikationsopslag;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The facts of a citizen's cases, for the verification client of the gateway. */
@Path("/verifikation/v1/sager")
@Tag(name = "Verifikation")
class VerifikationResource {

    private final Verifikationsadgang adgang;
    private final Verifikationssager sager;

    VerifikationResource(Verifikationsadgang adgang, Verifikationssager sager) {
        this.adgang = adgang;
        this.sager = sager;
    }

    @POST
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verificerSager",
            summary = "Hent grundlaget for de sager, som en borger er part i, og deres dokumenter",
            description = "Kun sager, som medarbejderens egen myndighed ejer, og som rollens dataafgrænsning og en"
                    + " eventuel sikkerhedsprofil giver adgang til; den nationale administrator ser alle myndigheders. Med"
                    + " `tid` svares med det, indekset kendte dengang, på én side; det, der er fjernet siden, er slettet og"
                    + " ikke med. Opslaget skrives ned, før der svares.")
    @APIResponse(responseCode = "200", description = "En side af borgerens sager")
    @APIResponse(responseCode = "400", description = "Beskeden mangler noget eller har en ugyldig værdi")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Ikke en medarbejder med rollen verifikation")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
    public Uni<SagerSvar> sager(@NotNull Verifikationsopslag.Besked besked) {
        return sager.hent(adgang.kraev(), Verifikationsopslag.laes(besked, Instant.now()));
    }
}
