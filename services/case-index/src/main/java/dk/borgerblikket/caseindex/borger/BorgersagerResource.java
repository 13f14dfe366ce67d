package dk.borgerblikket.caseindex.borger;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.registrations.graenseflade.Sideantal;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

    /** Cases on a page where nothing is said. */
    private static final int ANTAL = 200;

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
            @Parameter(
                            description = "Højeste antal sager på siden",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "200"))
                    @QueryParam("antal")
                    @Nullable
                    String antal) {
        return sager.side(kald.borger().cpr(), Sidemaerke.laes(efter), Sideantal.laes(antal, ANTAL));
    }
}
