package dk.borgerblikket.benefitindex.importer;

import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
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

/** {@code POST /ydelseindeks/v1/importer}. */
@Path("/ydelseindeks/v1/importer")
@Tag(name = "Ydelsesindeks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class ImportResource {

    private final Skriveadgang adgang;
    private final Import brug;

    ImportResource(Skriveadgang adgang, Import brug) {
        this.adgang = adgang;
        this.brug = brug;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "importerYdelseIndeks",
            summary = "Importerer bevillinger og økonomiske effektueringer med hele deres historik")
    @APIResponse(responseCode = "200", description = "Et resultat pr. objekt: 20, 40 eller 49")
    @APIResponse(responseCode = "400", description = "Beskeden følger ikke skemaet; intet er gemt")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    @APIResponse(responseCode = "409", description = "Alle objekter er importeret i forvejen")
    @APIResponse(responseCode = "422", description = "Alle objekter er afvist; intet er gemt")
    public Uni<MultipleOutput> importer(@NotNull(message = Tekst.MANGLER) @Valid ImporterYdelseIndeksInput input) {
        return brug.importer(adgang.kraev(), input.objekter()).map(Kvittering::af);
    }
}
