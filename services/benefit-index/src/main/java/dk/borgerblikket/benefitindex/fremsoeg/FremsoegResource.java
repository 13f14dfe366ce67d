package dk.borgerblikket.benefitindex.fremsoeg;

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

/** {@code POST /ydelseindeks/v1/fremsoeg}: a search by POST, so that no CPR number stands in an address. */
@Path("/ydelseindeks/v1/fremsoeg")
@Tag(name = "Ydelsesindeks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class FremsoegResource {

    private final Skriveadgang adgang;
    private final Fremsoegning fremsoegning;

    FremsoegResource(Skriveadgang adgang, Fremsoegning fremsoegning) {
        this.adgang = adgang;
        this.fremsoegning = fremsoegning;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "fremsoegYdelseIndeks",
            summary = "Søger blandt de bevillinger og effektueringer, som kalderen er Master eller Afsender for")
    @APIResponse(responseCode = "200", description = "StandardRetur 20 med objekterne, eller 44 når intet findes")
    @APIResponse(
            responseCode = "400",
            description = "Beskeden følger ikke skemaet, eller et kriterium understøttes ikke")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(
            @NotNull(message = Tekst.MANGLER) @Valid FremsoegYdelseIndeksInput input) {
        return fremsoegning.fremsoeg(adgang.kraev(), input);
    }
}
