package dk.borgerblikket.benefitindex.fjern;

import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Removal of one object, on the path of its kind (benefit-index §10.3). What refers to it stays. */
@Path("/")
@Tag(name = "Ydelsesindeks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class FjernResource {

    private final Skriveadgang adgang;
    private final Fjernelse fjernelse;

    FjernResource(Skriveadgang adgang, Fjernelse fjernelse) {
        this.adgang = adgang;
        this.fjernelse = fjernelse;
    }

    @POST
    @Path("/bevillingindeks/v1/fjern")
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(operationId = "fjernBevilling", summary = "Fjerner en bevilling fysisk med hele dens historik")
    @APIResponse(responseCode = "200", description = "20, eller 44 når bevillingen ikke findes hos kalderen")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    public Uni<FjernOutput> bevilling(@NotNull(message = Tekst.MANGLER) @Valid FjernInput input) {
        return fjernelse.bevilling(adgang.kraev(), input);
    }

    @POST
    @Path("/oekonomiskeffektueringindeks/v1/fjern")
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "fjernOekonomiskEffektuering",
            summary = "Fjerner en økonomisk effektuering fysisk med hele dens historik")
    @APIResponse(responseCode = "200", description = "20, eller 44 når effektueringen ikke findes hos kalderen")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    public Uni<FjernOutput> effektuering(@NotNull(message = Tekst.MANGLER) @Valid FjernInput input) {
        return fjernelse.effektuering(adgang.kraev(), input);
    }
}
