package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code fremsoeg} of SF1470. */
@Path("/sagdokumentindeks/v1/fremsoeg")
@Tag(name = "Sags- og Dokumentindeks")
class FremsoegResource {

    private final Skriveadgang adgang;
    private final Fremsoegning fremsoegning;

    FremsoegResource(Skriveadgang adgang, Fremsoegning fremsoegning) {
        this.adgang = adgang;
        this.fremsoegning = fremsoegning;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fremsoeg",
            summary = "Find egne sager og dokumenter ved UUID eller ved part",
            description =
                    "Kun objekter i tokenets kommune, som it-systemet er Master eller Afsender for. Uden filter svares"
                            + " kun med antallet; et filter nævner de dele, der skal med. Intet fundet giver statuskode 44 uden"
                            + " Antal.")
    @APIResponse(responseCode = "200", description = "Statuskode 20 med resultatet, eller 44 når intet er fundet")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses, eller søgningen understøttes ikke endnu")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    public Uni<FremsoegOutput> fremsoeg(@NotNull FremsoegInput input) {
        return fremsoegning.fremsoeg(adgang.kraev(), input);
    }
}
