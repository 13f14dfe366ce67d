package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.overview.VerifikationSvar;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What staff ask to see what a citizen is shown. */
@Path("/verifikation/v1/overblik")
@Tag(name = "Verifikation", description = "Det, borgeren får vist, og hvorfor resten er skjult; for medarbejdere")
class VerifikationResource {

    private final Verifikationsadgang adgang;
    private final Verifikation verifikation;

    VerifikationResource(Verifikationsadgang adgang, Verifikation verifikation) {
        this.adgang = adgang;
        this.verifikation = verifikation;
    }

    @POST
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verificer",
            summary = "Se en borgers overblik, som borgeren ser det, og hvad der er skjult",
            description =
                    "Kræver rollen `verifikation`, og viser kun det, medarbejderens egen myndighed ejer, inden for"
                            + " rollens afgrænsning; den nationale administrator ser alle myndigheders. `forbehold` siger, hvori"
                            + " svaret kan afvige fra borgerens. Opslaget skrives ned med sit formål, før der svares, og tæller ikke"
                            + " som et kald.")
    @APIResponse(responseCode = "200", description = "Overblikket og det skjulte")
    @APIResponse(responseCode = "400", description = "Beskeden mangler noget eller har en ugyldig eller ukendt værdi")
    @APIResponse(responseCode = "403", description = "Ikke en medarbejder med rollen verifikation")
    @APIResponse(
            responseCode = "409",
            description = "Personen har navne- og adressebeskyttelse: gentag med `beskyttet` sat til true")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke skrives ned, eller der er ingen opsætning")
    public Uni<VerifikationSvar> overblik(@NotNull VerifikationBesked besked) {
        return verifikation.hent(adgang.kraev(), besked);
    }
}
