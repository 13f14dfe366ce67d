package dk.borgerblikket.caseindex.laes;

import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Dokumentbillede;
import dk.borgerblikket.caseindex.fremsoeg.FremsoegOutput.Sagsbillede;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.search.laes.Tider;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One case or document, as of any moment of the three clocks, and its whole history. */
@Path("/sagdokumentindeks/v1")
@Tag(name = "Sags- og Dokumentindeks")
@RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", description = "UUID'et eller en parameter er ugyldig")
@APIResponse(responseCode = "401", description = "Intet gyldigt token")
@APIResponse(
        responseCode = "403",
        description = "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen"
                + " serviceaftale i kraft")
@APIResponse(responseCode = "404", description = "Findes ikke, fandtes ikke dengang, eller må ikke ses af læseren")
@APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
class LaesResource {

    private static final String VIRKNING = "Kun det, der gælder på tidspunktet; udelades for hele tidslinjen";
    private static final String REGISTRERING = "Som afsenderen havde registreret det på tidspunktet; udelades for nu";
    private static final String STS = "Som indekset kendte det på tidspunktet; udelades for nu";

    private final Laeseadgang adgang;
    private final Opslag opslag;

    LaesResource(Laeseadgang adgang, Opslag opslag) {
        this.adgang = adgang;
        this.opslag = opslag;
    }

    @GET
    @Path("/sager/{uuid}")
    @Operation(operationId = "laesSag", summary = "Læs en sag, som den er, eller som den var kendt på et tidspunkt")
    @APIResponse(responseCode = "200", description = "Sagen")
    public Uni<Sagsbillede> sag(
            @PathParam("uuid") UUID uuid,
            @Parameter(description = VIRKNING) @QueryParam("virkning") @Nullable String virkning,
            @Parameter(description = REGISTRERING) @QueryParam("registrering") @Nullable String registrering,
            @Parameter(description = STS) @QueryParam("stsTidspunkt") @Nullable String stsTidspunkt) {
        return opslag.sag(adgang.kraev(), uuid, Tider.laes(virkning, registrering, stsTidspunkt));
    }

    @GET
    @Path("/sager/{uuid}/historik")
    @Operation(
            operationId = "laesSagshistorik",
            summary = "Læs alle registreringer af en sag, som de blev modtaget, med StsTidspunkt")
    @APIResponse(responseCode = "200", description = "Registreringerne i den rækkefølge, de blev modtaget")
    public Uni<Sagsbillede> sagshistorik(@PathParam("uuid") UUID uuid) {
        return opslag.sagshistorik(adgang.kraev(), uuid);
    }

    @GET
    @Path("/dokumenter/{uuid}")
    @Operation(
            operationId = "laesDokument",
            summary = "Læs et dokument, som det er, eller som det var kendt på et tidspunkt")
    @APIResponse(responseCode = "200", description = "Dokumentet")
    public Uni<Dokumentbillede> dokument(
            @PathParam("uuid") UUID uuid,
            @Parameter(description = VIRKNING) @QueryParam("virkning") @Nullable String virkning,
            @Parameter(description = REGISTRERING) @QueryParam("registrering") @Nullable String registrering,
            @Parameter(description = STS) @QueryParam("stsTidspunkt") @Nullable String stsTidspunkt) {
        return opslag.dokument(adgang.kraev(), uuid, Tider.laes(virkning, registrering, stsTidspunkt));
    }

    @GET
    @Path("/dokumenter/{uuid}/historik")
    @Operation(
            operationId = "laesDokumenthistorik",
            summary = "Læs alle registreringer af et dokument, som de blev modtaget, med StsTidspunkt")
    @APIResponse(responseCode = "200", description = "Registreringerne i den rækkefølge, de blev modtaget")
    public Uni<Dokumentbillede> dokumenthistorik(@PathParam("uuid") UUID uuid) {
        return opslag.dokumenthistorik(adgang.kraev(), uuid);
    }
}
