package dk.borgerblikket.benefitindex.borger;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.registrations.graenseflade.Sideantal;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
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

/** {@code GET /borger/v1/ydelser}. Who the citizen is comes from the token and from nowhere else. */
@Path("/borger/v1/ydelser")
@Tag(name = "Borger")
@Produces(MediaType.APPLICATION_JSON)
final class YdelsesoverblikResource {

    private final Kald kald;
    private final Ydelsesoverblik overblik;

    YdelsesoverblikResource(Kald kald, Ydelsesoverblik overblik) {
        this.kald = kald;
        this.overblik = overblik;
    }

    @GET
    @RolesAllowed(Adgang.BORGER)
    @Operation(
            operationId = "borgerensYdelser",
            summary = "Borgerens egne bevillinger, og derefter udbetalingerne på dem, nyeste først")
    @APIResponse(
            responseCode = "200",
            description = "En side",
            content = @Content(schema = @Schema(implementation = YdelserSvar.class)))
    @APIResponse(responseCode = "400", description = "Ugyldig parameter")
    @APIResponse(responseCode = "403", description = "Ikke et borgertoken")
    public Uni<String> ydelser(
            @Parameter(description = "Værdien af naeste fra forrige side") @QueryParam("efter") @Nullable String efter,
            @Parameter(
                            description = "Bevillinger og udbetalinger på siden",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "500"))
                    @QueryParam("antal")
                    @Nullable
                    String antal) {
        return overblik.side(kald.borger().cpr(), Ydelsesmaerke.laes(efter), Sideantal.laes(antal, Sideantal.MAKS));
    }
}
