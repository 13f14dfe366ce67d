package dk.borgerblikket.administration.konsekvens;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.konsekvens.KonsekvensBesked.Valg;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Previews over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/konsekvens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Konsekvens")
final class KonsekvensResource {

    private final Konsekvensberegninger beregninger;
    private final Adgangskontrol adgang;

    KonsekvensResource(Konsekvensberegninger beregninger, Adgangskontrol adgang) {
        this.beregninger = beregninger;
        this.adgang = adgang;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startKonsekvensberegning",
            summary = "Begynd at beregne, hvad borgerne vil se med en anden KLE-konfiguration end den gældende",
            description = "Sager, ydelser og borgere, som kommer eller forsvinder, pr. KLE-nummer og fagsystem."
                    + " Én ad gangen for hver myndighed.")
    @APIResponse(responseCode = "202", description = "Beregningen er begyndt; følg den på adressen i Location")
    @APIResponse(responseCode = "404", description = "Myndigheden, versionen eller kladden findes ikke")
    @APIResponse(responseCode = "409", description = "En anden beregning for myndigheden er i gang")
    public Uni<RestResponse<Konsekvensberegning>> start(@RestPath String cvr, @Nullable KonsekvensBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return start(kommune, Feltkontrol.besked(besked).laes(), hvem)
                .map(begyndt -> RestResponse.ResponseBuilder.<Konsekvensberegning>create(202)
                        .header(
                                HttpHeaders.LOCATION,
                                "/administration/v1/kommuner/" + kommune.cifre() + "/konsekvens/" + begyndt.id())
                        .entity(begyndt)
                        .build());
    }

    private Uni<Konsekvensberegning> start(Cvr kommune, Valg valg, Medarbejder hvem) {
        return switch (valg) {
            case Valg.Kladden k -> beregninger.startKladde(kommune, hvem);
            case Valg.Version(var version) -> beregninger.startVersion(kommune, version, hvem);
            case Valg.Linjer(var linjer) -> beregninger.startLinjer(kommune, linjer, hvem);
        };
    }

    @GET
    @Operation(operationId = "hentKonsekvensberegninger", summary = "De seneste beregninger; nyeste først")
    public Uni<List<Konsekvensberegning>> alle(@RestPath String cvr) {
        return beregninger.alle(laesbar(cvr));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "hentKonsekvensberegning",
            summary = "Hvor langt en beregning er nået, og hvad den er kommet til")
    public Uni<Konsekvensberegning> hent(@RestPath String cvr, @RestPath String id) {
        return beregninger.hent(laesbar(cvr), Stiparameter.id(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "annullerKonsekvensberegning",
            summary = "Stop en beregning; en, som er slut, forbliver, som den er")
    @APIResponse(responseCode = "204", description = "Den stopper snart")
    public Uni<Void> annuller(@RestPath String cvr, @RestPath String id) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return beregninger.annuller(kommune, Stiparameter.id(id));
    }

    private Cvr laesbar(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kommune;
    }
}
