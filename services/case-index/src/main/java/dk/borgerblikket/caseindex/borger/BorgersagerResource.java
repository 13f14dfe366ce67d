package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The citizen's own cases. Whose they are is in the token and nowhere else. */
@Path("/borger/v1/sager")
@Tag(name = "Borger")
class BorgersagerResource {

    private static final int MAKS_ANTAL = 500;

    private final Kald kald;
    private final Borgersager sager;

    BorgersagerResource(Kald kald, Borgersager sager) {
        this.kald = kald;
        this.sager = sager;
    }

    @GET
    @RolesAllowed(Adgang.BORGER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "borgersager",
            summary = "Hent de sager, som borgeren er part i, og deres dokumenter",
            description = "Nyeste først. Svaret er grundlaget for, hvad der vises; det er ikke selv til visning.")
    @APIResponse(
            responseCode = "200",
            description = "En side af borgerens sager",
            content = @Content(schema = @Schema(implementation = SagerSvar.class)))
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description = "Ikke et borgertoken, eller uden CPR-nummer eller tilstrækkeligt niveau")
    public Uni<String> hent(
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @Nullable
                    String efter,
            @Parameter(description = "Højeste antal sager på siden")
                    @QueryParam("antal")
                    @DefaultValue("200")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 500; hent resten som næste side")
                    int antal) {
        return sager.side(kald.borger().cpr(), Sidemaerke.laes(efter), antal);
    }
}
