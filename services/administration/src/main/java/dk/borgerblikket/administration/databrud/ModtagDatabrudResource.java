package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Tjeneste;
import dk.borgerblikket.identity.oidc.Kald;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where the gateway delivers what citizens report. */
@Path("/administration/v1/databrud/{id}")
@RolesAllowed(Adgang.TJENESTE)
@Tag(name = "Databrud")
final class ModtagDatabrudResource {

    private final ModtagDatabrud modtag;
    private final Kald kald;

    ModtagDatabrudResource(ModtagDatabrud modtag, Kald kald) {
        this.modtag = modtag;
        this.kald = kald;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "modtagDatabrud",
            summary = "Modtag en borgers indberetning; kun for vores egne tjenester",
            description = "Kan gentages: en indberetning, der er modtaget, ændres ikke af at blive sendt igen.")
    @APIResponse(responseCode = "204", description = "Indberetningen er modtaget, nu eller før")
    public Uni<Void> modtag(@RestPath String id, @Nullable DatabrudBesked besked) {
        if (!(kald.kalder() instanceof Tjeneste tjeneste)) {
            throw new ForbiddenException();
        }
        return modtag.modtag(Stiparameter.id(id), Feltkontrol.besked(besked), tjeneste);
    }
}
