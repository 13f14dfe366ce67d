package dk.borgerblikket.benefitindex.grundlag;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What decides whether an authority's benefits are shown, for the preview of another configuration. */
@Path("/intern/v1/ydelser")
@RolesAllowed(Adgang.TJENESTE)
@Tag(name = "Internt")
final class YdelsesgrundlagResource {

    private final YdelsesgrundlagRepository repository;

    YdelsesgrundlagResource(YdelsesgrundlagRepository repository) {
        this.repository = repository;
    }

    @GET
    @Path("/grundlag/{cvr}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "ydelsesgrundlag",
            summary = "Grundlaget for, hvad der vises, for hver bevilling, som myndigheden har givet eller betaler,"
                    + " og udbetalingerne på den",
            description = "Linjer af JSON: Grundlagshoved, Ydelseslinje ordnet efter borgerens nøgle, Grundlagsslut."
                    + " Mangler den sidste linje, er strømmen afbrudt. Kun for vores egne tjenester.")
    @APIResponse(
            responseCode = "200",
            description = "Strømmen",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM))
    @APIResponse(responseCode = "400", description = "CVR-nummeret er ugyldigt")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Ikke en af vores egne tjenester")
    @APIResponse(responseCode = "503", description = "Der er allerede så mange strømme, som der må være")
    public Multi<Buffer> ejers(@RestPath String cvr) {
        return repository.ejers(Cvr.laes(cvr).orElseThrow(() -> new Fejl(FaellesFejl.UGYLDIG_PARAMETER)));
    }
}
