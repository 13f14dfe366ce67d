package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The configurations over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-konfiguration")
final class KleKonfigurationResource {

    private final KleKonfigurationer konfigurationer;
    private final Ikraftsaettelse ikraftsaettelse;
    private final Adgangskontrol adgang;

    KleKonfigurationResource(
            KleKonfigurationer konfigurationer, Ikraftsaettelse ikraftsaettelse, Adgangskontrol adgang) {
        this.konfigurationer = konfigurationer;
        this.ikraftsaettelse = ikraftsaettelse;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentKleKonfiguration", summary = "Den aktive KLE-konfiguration, med versionen som ETag")
    public Uni<RestResponse<KleKonfigurationBesked>> hent(@RestPath String cvr) {
        return konfigurationer.aktiv(laesbar(cvr)).map(KleKonfigurationResource::svar);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemKleKonfiguration",
            summary = "Ny version af KLE-konfigurationen, aktiv med det samme (konfiguration_rediger)",
            description = "Med If-Match gemmes kun, hvis den aktive version er den, der er set; ellers 412. Kræver"
                    + " myndigheden fire øjne, afvises det med 409: lav en kladde.")
    public Uni<RestResponse<KleKonfigurationBesked>> gem(
            @RestPath String cvr,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable KleKonfigurationBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
        return ikraftsaettelse
                .gem(kommune, Feltkontrol.besked(besked), set, hvem)
                .map(KleKonfigurationResource::svar);
    }

    @GET
    @Path("/versioner")
    @Operation(operationId = "hentKleVersioner", summary = "Hver version: hvem lavede den og hvornår; nyeste først")
    public Uni<List<KleVersion.Oplysning>> versioner(@RestPath String cvr) {
        return konfigurationer.versioner(laesbar(cvr));
    }

    @GET
    @Path("/versioner/{version}")
    @Operation(operationId = "hentKleVersion", summary = "En version med sine linjer")
    public Uni<KleVersion> version(@RestPath String cvr, @RestPath String version) {
        return konfigurationer.version(laesbar(cvr), Stiparameter.version(version));
    }

    @POST
    @Path("/versioner/{version}/tilbagerulning")
    @Operation(
            operationId = "tilbagerulKleVersion",
            summary = "Ny version med en tidligere versions linjer, aktiv med det samme",
            description = "konfiguration_godkend; uden fire øjne også konfiguration_rediger.")
    public Uni<KleVersion> tilbagerul(@RestPath String cvr, @RestPath String version) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER);
        return ikraftsaettelse.tilbagerul(kommune, Stiparameter.version(version), hvem);
    }

    @POST
    @Path("/versioner/{version}/annullering")
    @Operation(
            operationId = "annullerKleVersion",
            summary = "Tag en planlagt version tilbage, før den træder i kraft",
            description = "konfiguration_godkend; uden fire øjne også konfiguration_rediger.")
    @APIResponse(responseCode = "204", description = "Versionen træder aldrig i kraft")
    public Uni<Void> annuller(@RestPath String cvr, @RestPath String version) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER);
        return ikraftsaettelse.annuller(kommune, Stiparameter.version(version), hvem);
    }

    /** Whoever changes or approves has to see what is there. */
    private Cvr laesbar(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kommune;
    }

    private static RestResponse<KleKonfigurationBesked> svar(KleKonfiguration konfiguration) {
        return RestResponse.ResponseBuilder.ok(KleKonfigurationBesked.af(konfiguration))
                .header(HttpHeaders.ETAG, Etag.af(konfiguration.version()))
                .build();
    }
}
