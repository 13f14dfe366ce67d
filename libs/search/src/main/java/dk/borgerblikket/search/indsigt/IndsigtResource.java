package dk.borgerblikket.search.indsigt;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.registrations.graenseflade.Sideantal;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at the citizen's own data in this index. Whose data is in the token and nowhere else. A service has a class
 * of its own that says on which path.
 */
@Tag(name = "Borger")
@Produces(MediaType.APPLICATION_JSON)
public abstract class IndsigtResource {

    private static final int ANTAL = 50;

    private final Kald kald;
    private final Indsigtsopslag opslag;

    protected IndsigtResource(Kald kald, Indsigtsopslag opslag) {
        this.kald = kald;
        this.opslag = opslag;
    }

    /** A page of look-ups. */
    @GET
    @RolesAllowed(Adgang.BORGER)
    @Operation(
            operationId = "borgersopslag",
            summary = "Hvem der har søgt efter borgeren eller set borgerens oplysninger",
            description =
                    "Nyeste først, uden navn på medarbejdere. Opslag i et formål med forsinkelse er først med, når den er"
                            + " gået.")
    @APIResponse(responseCode = "200", description = "En side af opslag")
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description = "Ikke et borgertoken, eller uden CPR-nummer eller tilstrækkeligt niveau")
    public Uni<IndsigtSvar> opslag(
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @Nullable
                    String efter,
            @Parameter(description = "Højeste antal opslag på siden, fra 1 til 500; 50 når det udelades")
                    @QueryParam("antal")
                    @Nullable
                    String antal) {
        return opslag.side(kald.borger().cpr(), Sidemaerke.laes(efter), Sideantal.laes(antal, ANTAL));
    }
}
