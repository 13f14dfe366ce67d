package dk.borgerblikket.administration.opsaetning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The configuration in force, for our own services. */
@Path("/administration/v1/opsaetning")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.TJENESTE)
@Tag(name = "Opsætning")
final class OpsaetningResource {

    private final Opsaetningsvisning visning;
    private final Opsaetningshistorik tidligere;

    OpsaetningResource(Opsaetningsvisning visning, Opsaetningshistorik tidligere) {
        this.visning = visning;
        this.tidligere = tidligere;
    }

    @GET
    @Operation(operationId = "hentOpsaetning", summary = "Hele opsætningen; kun for vores egne tjenester")
    @APIResponse(responseCode = "200", description = "Opsætningen, med ETag")
    @APIResponse(responseCode = "304", description = "Opsætningen med den ETag er stadig i kraft")
    public Uni<RestResponse<Opsaetning>> hent(@RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String kendte) {
        return visning.hent(kendte).map(OpsaetningResource::svar);
    }

    @GET
    @Path("/tidligere")
    @Operation(
            operationId = "hentTidligereOpsaetning",
            summary = "Hele opsætningen, som den var i kraft på et tidspunkt; kun for vores egne tjenester")
    @APIResponse(responseCode = "200", description = "Opsætningen, og hvad af den der ikke er bevaret for tidspunktet")
    @APIResponse(responseCode = "400", description = "Tidspunktet mangler, er ugyldigt eller ligger i fremtiden")
    public Uni<TidligereOpsaetning> tidligere(
            @Parameter(required = true, description = "Tidspunktet med zone", example = "2026-05-12T08:00:00+02:00")
                    @RestQuery
                    @Nullable
                    String tid) {
        return tidligere.paa(tid);
    }

    private static RestResponse<Opsaetning> svar(Opsaetningsvisning.Svar svar) {
        return svar.opsaetning()
                .map(RestResponse.ResponseBuilder::ok)
                .orElseGet(() -> RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED))
                .header(HttpHeaders.ETAG, svar.etag())
                .build();
    }
}
