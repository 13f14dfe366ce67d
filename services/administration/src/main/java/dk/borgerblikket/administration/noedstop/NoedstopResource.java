package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
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

/** The emergency stops of one authority over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/noedstop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Nødstop")
final class NoedstopResource {

    private final Noedstoppene stop;
    private final Adgangskontrol adgang;

    NoedstopResource(Noedstoppene stop, Adgangskontrol adgang) {
        this.stop = stop;
        this.adgang = adgang;
    }

    @GET
    @Operation(
            operationId = "hentNoedstop",
            summary = "Myndighedens nødstop og dem, der gælder overalt, i kraft og ophævede; nyeste først")
    public Uni<List<Noedstopsag>> alle(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(
                kommune, Rolle.DPO, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_LAES);
        return stop.af(kommune);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saetNoedstop",
            summary = "Skjul straks et KLE-nummer, et fagsystem eller alt hos myndigheden (dpo, konfiguration_godkend)",
            description = "Gælder hos borgerne inden for 5 sekunder. Er det samme stoppet i forvejen, ændres intet.")
    @APIResponse(responseCode = "201", description = "Stoppet er sat")
    @APIResponse(responseCode = "200", description = "Det var stoppet i forvejen")
    public Uni<RestResponse<Noedstopsag>> saet(@RestPath String cvr, @Nullable NoedstopBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.DPO, Rolle.KONFIGURATION_GODKEND);
        return stop.saet(kommune, Feltkontrol.besked(besked), adgang.erNational(), hvem)
                .map(NoedstopResource::svar);
    }

    @POST
    @Path("/{id}/ophaev")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ophaevNoedstop",
            summary = "Ophæv et nødstop (dpo, konfiguration_godkend); et nationalt sat kun af den nationale myndighed")
    public Uni<Noedstopsag> ophaev(@RestPath String cvr, @RestPath String id, @Nullable OphaevBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.DPO, Rolle.KONFIGURATION_GODKEND);
        return stop.ophaev(kommune, Stiparameter.id(id), Feltkontrol.besked(besked), adgang.erNational(), hvem);
    }

    static RestResponse<Noedstopsag> svar(Noedstoppene.Sat sat) {
        return RestResponse.status(sat.ny() ? RestResponse.Status.CREATED : RestResponse.Status.OK, sat.stop());
    }
}
