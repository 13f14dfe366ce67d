package dk.borgerblikket.caseindex.opdater;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
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

/** {@code opdater} of SF1470. */
@Path("/sagdokumentindeks/v1/opdater")
@Tag(name = "Sags- og Dokumentindeks")
class OpdaterResource {

    private final Skriveadgang adgang;
    private final Opdatering opdatering;

    OpdaterResource(Skriveadgang adgang, Opdatering opdatering) {
        this.adgang = adgang;
        this.opdatering = opdatering;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "opdater",
            summary = "Ret sager og dokumenter",
            description =
                    "Kun det ændrede sendes. Ét resultat pr. objekt, først dokumenter og så sager, i beskedens rækkefølge:"
                            + " 20 modtaget, 40 afvist af en regel, 44 findes ikke eller er ikke afsenderens. En ældre besked"
                            + " overskriver aldrig en nyere, uanset hvornår den kommer.")
    @APIResponse(responseCode = "200", description = "Beskeden er behandlet; se resultatet for hvert objekt")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses; intet er gemt")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "413", description = "Beskeden er for stor; intet er gemt")
    @APIResponse(responseCode = "422", description = "Alle objekter er afvist; intet er gemt")
    public Uni<MultipleOutput> opdater(@NotNull OpdaterInput input) {
        return opdatering.opdater(adgang.kraev(), input.objekter()).map(Kvittering::af);
    }
}
