package dk.borgerblikket.caseindex.importer;

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

/** {@code importer} of SF1470. */
@Path("/sagdokumentindeks/v1/importer")
@Tag(name = "Sags- og Dokumentindeks")
class ImporterResource {

    private final Skriveadgang adgang;
    private final Importer importer;

    ImporterResource(Skriveadgang adgang, Importer importer) {
        this.adgang = adgang;
        this.importer = importer;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importer",
            summary = "Opret sager og dokumenter med hele deres historik",
            description =
                    "Ét resultat pr. objekt, først dokumenter og så sager, i beskedens rækkefølge: 20 modtaget, 40 afvist"
                            + " af en regel, 49 findes allerede med andet indhold. Den samme besked igen giver 20 uden virkning.")
    @APIResponse(responseCode = "200", description = "Mindst ét objekt er modtaget, eller beskeden var tom")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses; intet er gemt")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "409", description = "Alle objekter findes allerede med andet indhold; intet er gemt")
    @APIResponse(responseCode = "413", description = "Beskeden er for stor; intet er gemt")
    @APIResponse(responseCode = "422", description = "Alle objekter er afvist; intet er gemt")
    public Uni<MultipleOutput> importer(@NotNull ImporterInput input) {
        return importer.importer(adgang.kraev(), input.objekter()).map(Kvittering::af);
    }
}
