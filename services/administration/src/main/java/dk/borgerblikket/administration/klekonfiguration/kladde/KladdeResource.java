package dk.borgerblikket.administration.klekonfiguration.kladde;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What stands in a draft, over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration/kladde")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-kladde")
final class KladdeResource {

    private final Kladder kladder;
    private final Adgangskontrol adgang;

    KladdeResource(Kladder kladder, Adgangskontrol adgang) {
        this.kladder = kladder;
        this.adgang = adgang;
    }

    /** @param version the newest version, which the caller has seen */
    @Schema(name = "KleKladdeBekraeftelse")
    record Bekraeftelse(@Schema(required = true) @Nullable Integer version) {}

    @GET
    @Operation(
            operationId = "hentKleKladde",
            summary = "Kladden til den næste konfiguration, med dens indhold som ETag")
    @APIResponse(responseCode = "200", description = "Kladden")
    @APIResponse(responseCode = "204", description = "Der er ingen kladde")
    public Uni<RestResponse<KladdeSvar>> hent(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kladder.find(kommune).map(fundet -> fundet.map(KladdeSvar::svar).orElseGet(RestResponse::noContent));
    }

    @POST
    @Operation(
            operationId = "begyndKleKladde",
            summary = "Begynd en kladde med den aktive versions linjer, eller en andens (konfiguration_rediger)")
    public Uni<RestResponse<KladdeSvar>> begynd(@RestPath String cvr, @RestQuery @Nullable String version) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = redaktoer(kommune);
        return kladder.begynd(kommune, version == null ? null : Stiparameter.version(version), hvem)
                .map(KladdeSvar::svar);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemKleKladde",
            summary = "Erstat kladdens indhold (konfiguration_rediger)",
            description = "Kræver If-Match. Linjer med fejl kan gemmes, når de kan læses; se fund.")
    public Uni<RestResponse<KladdeSvar>> gem(
            @RestPath String cvr,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable KladdeBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = redaktoer(kommune);
        return kladder.gem(kommune, Feltkontrol.besked(besked), set, hvem).map(KladdeSvar::svar);
    }

    @DELETE
    @Operation(operationId = "kasserKleKladde", summary = "Kassér kladden (konfiguration_rediger); kræver If-Match")
    @APIResponse(responseCode = "204", description = "Der er ikke længere en kladde")
    public Uni<Void> kasser(@RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = redaktoer(kommune);
        return kladder.kasser(kommune, set, hvem);
    }

    @POST
    @Path("/bekraeftelse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bekraeftKleKladde",
            summary = "Bekræft, at kladden skal gælde, selv om der er kommet en nyere version (konfiguration_rediger)",
            description = "Kræver If-Match, og at den nyeste version er den, der er set.")
    public Uni<RestResponse<KladdeSvar>> bekraeft(
            @RestPath String cvr,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable Bekraeftelse besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = redaktoer(kommune);
        var version = Feltkontrol.besked(Feltkontrol.besked(besked).version());
        return kladder.bekraeft(kommune, version, set, hvem).map(KladdeSvar::svar);
    }

    private Medarbejder redaktoer(Cvr kommune) {
        return adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
    }
}
