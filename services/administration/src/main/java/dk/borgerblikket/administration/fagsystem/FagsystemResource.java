package dk.borgerblikket.administration.fagsystem;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The source systems over HTTP. */
@Path("/administration/v1/fagsystemer")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Fagsystemer")
final class FagsystemResource {

    private final Fagsystemer fagsystemer;
    private final Adgangskontrol adgang;

    FagsystemResource(Fagsystemer fagsystemer, Adgangskontrol adgang) {
        this.fagsystemer = fagsystemer;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentFagsystemer", summary = "Alle fagsystemer; enhver medarbejder")
    public Uni<List<Fagsystem>> alle() {
        adgang.medarbejder();
        return fagsystemer.alle();
    }

    @GET
    @Path("/{uuid}")
    @Operation(operationId = "hentFagsystem", summary = "Et fagsystem; enhver medarbejder")
    public Uni<Fagsystem> hent(@RestPath String uuid) {
        adgang.medarbejder();
        return fagsystemer.hent(Stiparameter.uuid(uuid));
    }

    @PUT
    @Path("/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemFagsystem",
            summary = "Opret eller ret et fagsystem; national administrator eller onboarding af leverandører")
    public Uni<Fagsystem> gem(@RestPath String uuid, @Nullable FagsystemBesked besked) {
        var hvem = adgang.kraevNationalRolle(Rolle.ONBOARDING_LEVERANDOER);
        return fagsystemer.gem(Feltkontrol.besked(besked).laes(Stiparameter.uuid(uuid)), hvem);
    }
}
