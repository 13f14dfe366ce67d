package dk.borgerblikket.gateway.databrud;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where borger.dk delivers what a citizen reports. */
@Path("/borger/v1/databrud")
@RolesAllowed(Adgang.BORGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Databrud", description = "Borgeren indberetter et muligt brud på datasikkerheden")
final class DatabrudResource {

    private final Kald kald;
    private final Databrudsindberetning indberetning;

    DatabrudResource(Kald kald, Databrudsindberetning indberetning) {
        this.kald = kald;
        this.indberetning = indberetning;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "indberetDatabrud",
            summary = "Indberet et muligt databrud til den kommune, der ejer sagen eller ydelsen",
            description =
                    "Afgørelserne bag det, borgeren så, fastfryses og følger med, uden sagens indhold. Kan gentages"
                            + " med samme `id`.")
    @APIResponse(responseCode = "201", description = "Indberetningen er gemt og sendes til kommunen")
    @APIResponse(responseCode = "400", description = "Beskeden har fejl; intet er gemt")
    @APIResponse(responseCode = "404", description = "Borgeren har ikke en sag eller ydelse med den reference")
    @APIResponse(responseCode = "409", description = "Id'et er brugt til en anden indberetning")
    @APIResponse(responseCode = "429", description = "Borgeren har indberettet mange gange det seneste døgn")
    @APIResponse(responseCode = "503", description = "Indberetningen kan ikke gemmes lige nu")
    public Uni<RestResponse<Kvittering>> indberet(@Nullable DatabrudBesked besked) {
        var borger = kald.borger().cpr();
        if (besked == null) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED);
        }
        return switch (indberetning.laes(besked)) {
            case DatabrudBesked.Laest.Ugyldig(var fejl) -> throw new Fejl(FaellesFejl.UGYLDIG_VAERDI).med("fejl", fejl);
            case DatabrudBesked.Laest.Gyldig(var laest) ->
                indberetning
                        .indberet(borger, laest)
                        .map(kvittering -> RestResponse.status(RestResponse.Status.CREATED, kvittering));
        };
    }
}
