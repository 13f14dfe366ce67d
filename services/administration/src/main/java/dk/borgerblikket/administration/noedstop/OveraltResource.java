package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The emergency stops everywhere over HTTP; only for a national administrator. */
@Path("/administration/v1/noedstop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Nødstop")
final class OveraltResource {

    private final Noedstoppene stop;
    private final Adgangskontrol adgang;

    OveraltResource(Noedstoppene stop, Adgangskontrol adgang) {
        this.stop = stop;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentNoedstopOveralt", summary = "De nødstop, der gælder i alle kommuner; nyeste først")
    public Uni<List<Noedstopsag>> alle() {
        adgang.kraevNational();
        return stop.overalt();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saetNoedstopOveralt",
            summary = "Skjul straks et fagsystem eller et KLE-nummer i alle kommuner")
    @APIResponse(responseCode = "201", description = "Stoppet er sat")
    @APIResponse(responseCode = "200", description = "Det var stoppet i forvejen")
    public Uni<RestResponse<Noedstopsag>> saet(@Nullable NoedstopBesked besked) {
        var hvem = adgang.kraevNational();
        return stop.saetOveralt(Feltkontrol.besked(besked), hvem).map(NoedstopResource::svar);
    }

    @POST
    @Path("/{id}/ophaev")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ophaevNoedstopOveralt", summary = "Ophæv et nødstop, der gælder i alle kommuner")
    public Uni<Noedstopsag> ophaev(@RestPath String id, @Nullable OphaevBesked besked) {
        var hvem = adgang.kraevNational();
        return stop.ophaevOveralt(Stiparameter.id(id), Feltkontrol.besked(besked), hvem);
    }
}
