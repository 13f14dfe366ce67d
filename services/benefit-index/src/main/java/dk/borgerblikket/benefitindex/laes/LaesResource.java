package dk.borgerblikket.benefitindex.laes;

import dk.borgerblikket.benefitindex.bevilling.BevillingRegistrering;
import dk.borgerblikket.benefitindex.effektuering.EffektueringRegistrering;
import dk.borgerblikket.benefitindex.fremsoeg.FremsoegYdelseIndeksOutput.Oejebliksbillede;
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

/** One grant or payment, as of any moment of the three clocks, and its whole history. */
@Path("/ydelseindeks/v1")
@Tag(name = "Ydelsesindeks")
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
    private final Ydelsesopslag opslag;

    LaesResource(Laeseadgang adgang, Ydelsesopslag opslag) {
        this.adgang = adgang;
        this.opslag = opslag;
    }

    @GET
    @Path("/bevillinger/{uuid}")
    @Operation(
            operationId = "laesBevilling",
            summary = "Læs en bevilling, som den er, eller som den var kendt på et tidspunkt")
    @APIResponse(responseCode = "200", description = "Bevillingen")
    public Uni<Oejebliksbillede<BevillingRegistrering>> bevilling(
            @PathParam("uuid") UUID uuid,
            @Parameter(description = VIRKNING) @QueryParam("virkning") @Nullable String virkning,
            @Parameter(description = REGISTRERING) @QueryParam("registrering") @Nullable String registrering,
            @Parameter(description = STS) @QueryParam("stsTidspunkt") @Nullable String stsTidspunkt) {
        return opslag.bevilling(adgang.kraev(), uuid, Tider.laes(virkning, registrering, stsTidspunkt));
    }

    @GET
    @Path("/bevillinger/{uuid}/historik")
    @Operation(
            operationId = "laesBevillingshistorik",
            summary = "Læs alle registreringer af en bevilling, som de blev modtaget, med StsTidspunkt")
    @APIResponse(responseCode = "200", description = "Registreringerne i den rækkefølge, de blev modtaget")
    public Uni<Oejebliksbillede<BevillingRegistrering>> bevillingshistorik(@PathParam("uuid") UUID uuid) {
        return opslag.bevillingshistorik(adgang.kraev(), uuid);
    }

    @GET
    @Path("/effektueringer/{uuid}")
    @Operation(
            operationId = "laesEffektuering",
            summary = "Læs en økonomisk effektuering, som den er, eller som den var kendt på et tidspunkt")
    @APIResponse(responseCode = "200", description = "Effektueringen")
    public Uni<Oejebliksbillede<EffektueringRegistrering>> effektuering(
            @PathParam("uuid") UUID uuid,
            @Parameter(description = VIRKNING) @QueryParam("virkning") @Nullable String virkning,
            @Parameter(description = REGISTRERING) @QueryParam("registrering") @Nullable String registrering,
            @Parameter(description = STS) @QueryParam("stsTidspunkt") @Nullable String stsTidspunkt) {
        return opslag.effektuering(adgang.kraev(), uuid, Tider.laes(virkning, registrering, stsTidspunkt));
    }

    @GET
    @Path("/effektueringer/{uuid}/historik")
    @Operation(
            operationId = "laesEffektueringshistorik",
            summary = "Læs alle registreringer af en økonomisk effektuering, som de blev modtaget, med StsTidspunkt")
    @APIResponse(responseCode = "200", description = "Registreringerne i den rækkefølge, de blev modtaget")
    public Uni<Oejebliksbillede<EffektueringRegistrering>> effektueringshistorik(@PathParam("uuid") UUID uuid) {
        return opslag.effektueringshistorik(adgang.kraev(), uuid);
    }
}
