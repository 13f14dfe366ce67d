package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The configuration in force, for our own services. */
@Path("/administration/v1/opsaetning")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.TJENESTE)
@Tag(name = "Opsætning")
final class OpsaetningResource {

    private final Opsaetningsvisning visning;

    OpsaetningResource(Opsaetningsvisning visning) {
        this.visning = visning;
    }

    @GET
    @Operation(operationId = "hentOpsaetning", summary = "Hele opsætningen; kun for vores egne tjenester")
    @APIResponse(responseCode = "200", description = "Opsætningen, med ETag")
    @APIResponse(responseCode = "304", description = "Opsætningen med den ETag er stadig i kraft")
    public Uni<RestResponse<Opsaetning>> hent(@RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String kendte) {
        return visning.hent(kendte).map(OpsaetningResource::svar);
    }

    private static RestResponse<Opsaetning> svar(Opsaetningsvisning.Svar svar) {
        return svar.opsaetning()
                .map(RestResponse.ResponseBuilder::ok)
                .orElseGet(() -> RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED))
                .header(HttpHeaders.ETAG, svar.etag())
                .build();
    }
}
