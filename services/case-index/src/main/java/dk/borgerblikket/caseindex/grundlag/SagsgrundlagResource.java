package dk.borgerblikket.caseindex.grundlag;

import dk.borgerblikket.caseindex.grundlag.SagsgrundlagRepository.Noegle;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What decides whether an authority's cases are shown, for the preview of another configuration. */
@Path("/intern/v1/sager")
@RolesAllowed(Adgang.TJENESTE)
@Tag(name = "Internt")
class SagsgrundlagResource {

    private final SagsgrundlagRepository repository;

    SagsgrundlagResource(SagsgrundlagRepository repository) {
        this.repository = repository;
    }

    @GET
    @Path("/grundlag/{cvr}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "sagsgrundlag",
            summary = "Grundlaget for, hvad der vises, for hver af myndighedens sager og hver borger, som er part",
            description = "Linjer af JSON: Grundlagshoved, Sagslinje ordnet efter borgerens nøgle, Grundlagsslut."
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

    @POST
    @Path("/opslag")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sagsopslag",
            summary = "De sager blandt de nævnte, som borgerne er part i; kun for vores egne tjenester")
    @APIResponse(
            responseCode = "200",
            description = "Sagerne",
            content = @Content(schema = @Schema(implementation = Sagsopslag.Svar.class)))
    @APIResponse(responseCode = "400", description = "Beskeden er ugyldig, eller nævner for mange")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Ikke en af vores egne tjenester")
    public Uni<Buffer> enkelte(@Nullable Sagsopslag opslag) {
        if (opslag == null || opslag.sager().size() > Sagsopslag.MAKS) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED);
        }
        return repository.enkelte(
                opslag.sager().stream().map(SagsgrundlagResource::noegle).toList());
    }

    private static Noegle noegle(Sagsopslag.Noegle noegle) {
        try {
            return new Noegle(Base64.getUrlDecoder().decode(noegle.borger()), noegle.sag());
        } catch (IllegalArgumentException ulaeselig) {
            throw new Fejl(FaellesFejl.UGYLDIG_VAERDI);
        }
    }
}
