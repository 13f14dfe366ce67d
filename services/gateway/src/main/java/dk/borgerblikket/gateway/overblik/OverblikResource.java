package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.GatewayFejl;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.overview.OverblikSvar;
import dk.borgerblikket.overview.SagSvar;
import dk.borgerblikket.overview.YdelseSvar;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What borger.dk asks on behalf of a citizen. Whose data is told by the token alone. */
@Path("/borger/v1")
@RolesAllowed(Adgang.BORGER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Borger", description = "Borgerens egne sager og ydelser, som kommunerne viser dem")
class OverblikResource {

    private static final String BOPAELSKOMMUNE = "bopaelskommune";

    private final Kald kald;
    private final Borgeropslag opslag;

    OverblikResource(Kald kald, Borgeropslag opslag) {
        this.kald = kald;
        this.opslag = opslag;
    }

    @GET
    @Path("/overblik")
    @Operation(
            operationId = "overblik",
            summary = "Borgerens sager, ydelser og udbetalinger fra alle kommuner",
            description = "Svarer også, når en kilde ikke kan nås: så fortæller `kilder` hvilken, og resten vises. "
                    + "Hvert svar skrives ned, før det sendes.")
    @APIResponse(
            responseCode = "200",
            description = "Det, kommunerne viser",
            content =
                    @Content(
                            schema = @Schema(implementation = OverblikSvar.class),
                            examples = @ExampleObject(name = "Korsbæk", value = Eksempler.OVERBLIK)))
    @APIResponse(responseCode = "400", description = "`bopaelskommune` er ugyldig eller ukendt")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke skrives ned, eller der er ingen opsætning")
    @Parameter(
            name = BOPAELSKOMMUNE,
            in = ParameterIn.QUERY,
            description = "Bopælskommunens CVR-nummer; går forud for tokenets",
            example = "11111111",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{8}$"))
    public Uni<OverblikSvar> overblik(@Context UriInfo adresse) {
        var borger = kald.borger();
        return opslag.overblik(borger.cpr(), bopaelskommune(adresse), borger.bopaelskommune());
    }

    @GET
    @Path("/sager/{id}")
    @Operation(operationId = "sag", summary = "En sag, som overblikket viser den")
    @APIResponse(
            responseCode = "200",
            description = "Sagen",
            content =
                    @Content(
                            schema = @Schema(implementation = SagSvar.class),
                            examples = @ExampleObject(name = "Forebyggende hjemmebesøg", value = Eksempler.SAG)))
    @APIResponse(responseCode = "404", description = "Borgeren har ikke en sag med det id, som vises")
    @APIResponse(responseCode = "503", description = "Det kan ikke afgøres lige nu")
    public Uni<SagSvar> sag(@PathParam("id") String id) {
        return opslag.sag(kald.borger().cpr(), id);
    }

    @GET
    @Path("/ydelser/{id}")
    @Operation(operationId = "ydelse", summary = "En ydelse med udbetalinger, som overblikket viser den")
    @APIResponse(
            responseCode = "200",
            description = "Ydelsen",
            content =
                    @Content(
                            schema = @Schema(implementation = YdelseSvar.class),
                            examples = @ExampleObject(name = "Sygedagpenge", value = Eksempler.YDELSE)))
    @APIResponse(responseCode = "404", description = "Borgeren har ikke en ydelse med det id, som vises")
    @APIResponse(responseCode = "503", description = "Det kan ikke afgøres lige nu")
    public Uni<YdelseSvar> ydelse(@PathParam("id") String id) {
        return opslag.ydelse(kald.borger().cpr(), id);
    }

    /** Read from the address itself, since a parameter that is there without a value is malformed and not absent. */
    private static Optional<Cvr> bopaelskommune(UriInfo adresse) {
        var vaerdier = adresse.getQueryParameters().getOrDefault(BOPAELSKOMMUNE, List.of());
        if (vaerdier.isEmpty()) {
            return Optional.empty();
        }
        var cvr = vaerdier.size() == 1 ? Cvr.laes(vaerdier.getFirst()) : Optional.<Cvr>empty();
        return Optional.of(cvr.orElseThrow(() -> new Fejl(GatewayFejl.UGYLDIG_KOMMUNE)));
    }
}
