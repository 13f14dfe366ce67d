package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The DPO's queue over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/databrud")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Databrud")
final class DatabrudResource {

    private final Databrudskoe koe;
    private final Adgangskontrol adgang;

    DatabrudResource(Databrudskoe koe, Adgangskontrol adgang) {
        this.koe = koe;
        this.adgang = adgang;
    }

    @GET
    @Operation(
            operationId = "hentDatabrudskoe",
            summary = "Indberettede databrud med 72-timers-fristen (dpo)",
            description = "Først dem, hvis frist løber, med den, der udløber først, øverst.")
    public Uni<List<DatabrudSvar.Linje>> alle(@RestPath String cvr) {
        dpo(cvr);
        return koe.alle(Stiparameter.cvr(cvr))
                .map(alle -> alle.stream()
                        .map(brud -> DatabrudSvar.Linje.af(brud, koe.nu()))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "hentDatabrud",
            summary = "Et indberettet databrud med beslutningsspor, tjekliste og log (dpo)",
            description = "Opslaget føjes til loggen, før der svares.")
    public Uni<RestResponse<DatabrudSvar.Hele>> hent(@RestPath String cvr, @RestPath String id) {
        var hvem = dpo(cvr);
        return koe.hent(Stiparameter.cvr(cvr), Stiparameter.id(id), hvem).map(this::svar);
    }

    @PUT
    @Path("/{id}/tjekliste")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemDatabrudtjekliste",
            summary = "Udfyld det, en anmeldelse til Datatilsynet skal indeholde (dpo)",
            description = "Med If-Match gemmes kun, hvis sagen er, som den er set; ellers 412.")
    public Uni<RestResponse<DatabrudSvar.Hele>> udfyld(
            @RestPath String cvr,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable TjeklisteBesked besked) {
        var hvem = dpo(cvr);
        return koe.udfyld(Stiparameter.cvr(cvr), Stiparameter.id(id), Feltkontrol.besked(besked), set, hvem)
                .map(this::svar);
    }

    @POST
    @Path("/{id}/tilstand")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "skiftDatabrudtilstand",
            summary = "Tag sagen op, afgør den eller luk den (dpo)",
            description = "Selve anmeldelsen sker hos Datatilsynet; her noteres det. Med If-Match som ved tjeklisten.")
    public Uni<RestResponse<DatabrudSvar.Hele>> skift(
            @RestPath String cvr,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable SkiftBesked besked) {
        var hvem = dpo(cvr);
        return koe.skift(Stiparameter.cvr(cvr), Stiparameter.id(id), Feltkontrol.besked(besked), set, hvem)
                .map(this::svar);
    }

    @POST
    @Path("/{id}/kendskab")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saetDatabrudkendskab",
            summary = "Angiv, hvornår myndigheden fik kendskab til bruddet; fristen løber derfra (dpo)")
    public Uni<RestResponse<DatabrudSvar.Hele>> kendskab(
            @RestPath String cvr,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @Nullable KendskabBesked besked) {
        var hvem = dpo(cvr);
        return koe.fikKendskab(Stiparameter.cvr(cvr), Stiparameter.id(id), Feltkontrol.besked(besked), set, hvem)
                .map(this::svar);
    }

    @POST
    @Path("/{id}/notater")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "noterDatabrud", summary = "Føj et notat til sagens log (dpo)")
    public Uni<RestResponse<DatabrudSvar.Hele>> noter(
            @RestPath String cvr, @RestPath String id, @Nullable NotatBesked besked) {
        var hvem = dpo(cvr);
        return koe.noter(Stiparameter.cvr(cvr), Stiparameter.id(id), Feltkontrol.besked(besked), hvem)
                .map(this::svar);
    }

    private Medarbejder dpo(String cvr) {
        return adgang.kraevEnAf(Stiparameter.cvr(cvr), Rolle.DPO);
    }

    private RestResponse<DatabrudSvar.Hele> svar(Databrudskoe.Sag sag) {
        return RestResponse.ResponseBuilder.ok(DatabrudSvar.Hele.af(sag, koe.nu()))
                .header(HttpHeaders.ETAG, Etag.af(sag.databrud().version()))
                .build();
    }
}
