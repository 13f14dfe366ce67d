package dk.borgerblikket.administration.udrulning;

import dk.borgerblikket.identity.Adgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The picture over HTTP. It holds counts only, so every employee may see it. */
@Path("/administration/v1/udrulning")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Kommuner")
final class UdrulningResource {

    private final Udrulning udrulning;

    UdrulningResource(Udrulning udrulning) {
        this.udrulning = udrulning;
    }

    @GET
    @Operation(operationId = "hentUdrulning", summary = "Bølger og samlet kurve for kommunernes tilslutning")
    public Uni<Udrulningsbillede> hent() {
        return udrulning.billede();
    }
}
