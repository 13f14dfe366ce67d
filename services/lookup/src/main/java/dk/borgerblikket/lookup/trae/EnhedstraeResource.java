package dk.borgerblikket.lookup.trae;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.svar.Svarlager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A unit with what is below it. */
@Path("/organisation/v1/enheder/{uuid}/trae")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class EnhedstraeResource {

    /** Most levels below the top; no organisation has nearly so many. */
    static final int MAKS_DYBDE = 50;

    private final Traeopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    EnhedstraeResource(Traeopslag opslag, Svarlager svarlager, Clock ur) {
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentEnhedstrae",
            summary = "Hent en enhed med dens underenheder",
            description =
                    "Enheder af samme ejer, som de stod under hinanden på virkning, i alfabetisk orden. Lukkede enheder"
                            + " er med, som ikke aktive.")
    @APIResponse(
            responseCode = "200",
            description = "Enheden med det, der er under den",
            content = @Content(schema = @Schema(implementation = Knude.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Enheden findes ikke på virkning")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @RestPath String uuid,
            @Parameter(description = "Højst så mange niveauer under enheden")
                    @RestQuery
                    @DefaultValue("50")
                    @Min(value = 0, message = "skal være mindst 0")
                    @Max(value = MAKS_DYBDE, message = "må højst være 50")
                    int dybde,
            @Parameter(description = "ÅÅÅÅ-MM-DD eller tidspunkt; uden gælder nu") @RestQuery @Nullable
                    String virkning) {
        return svarlager.besvar(
                kald,
                () -> opslag.under(
                        Opslag.uuid(uuid), Tidsparameter.laes(virkning).orElseGet(ur::instant), dybde));
    }
}
