package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kladde.KladdeSvar;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Configurations as files, and copied from another authority, over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration")
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-udveksling")
final class UdvekslingResource {

    private static final String CSV = "text/csv";

    private final Udveksling udveksling;
    private final Adgangskontrol adgang;

    UdvekslingResource(Udveksling udveksling, Adgangskontrol adgang) {
        this.udveksling = udveksling;
        this.adgang = adgang;
    }

    /** @param cvr the authority to copy from */
    @Schema(name = "KleKopi")
    record Kopi(@Schema(required = true) @Nullable String cvr) {}

    @GET
    @Path("/eksport")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "eksporterKleKonfiguration",
            summary = "En konfiguration som fil: JSON, eller CSV til et regneark",
            description = "CSV har semikolon mellem kolonnerne og er UTF-8 med BOM. Begge kan importeres igen.")
    @APIResponse(responseCode = "200", description = "Filen")
    public Uni<RestResponse<String>> eksporter(
            @RestPath String cvr,
            @Parameter(description = "aktiv, kladde, et versionsnummer eller kommune:<cvr>")
                    @RestQuery
                    @DefaultValue("aktiv")
                    String af,
            @Parameter(description = "json eller csv") @RestQuery @DefaultValue("json") String format) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        var kilde = Linjekilde.laes(af).orElseThrow(() -> ugyldig("Kilden findes ikke."));
        var filformat = Filformat.laes(format).orElseThrow(() -> ugyldig("Formatet skal være json eller csv."));
        return udveksling.eksporter(kommune, kilde, filformat).map(UdvekslingResource::svar);
    }

    @POST
    @Path("/kladde/import")
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importerKleKonfiguration",
            summary = "Erstat kladdens linjer med en fils (konfiguration_rediger)",
            description = "Er der en kladde, kræves If-Match; ellers begyndes en.")
    public Uni<RestResponse<KladdeSvar>> importer(
            @RestPath String cvr,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set,
            @RestHeader(HttpHeaders.CONTENT_TYPE) String medietype,
            byte @Nullable [] indhold) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
        var format = medietype.startsWith(CSV) ? Filformat.CSV : Filformat.JSON;
        return udveksling
                .importer(kommune, indhold == null ? new byte[0] : indhold, format, set, hvem)
                .map(KladdeSvar::svar);
    }

    @POST
    @Path("/kladde/kopi")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kopierKleKonfiguration",
            summary = "Erstat kladdens linjer med en anden myndigheds (konfiguration_rediger)",
            description = "Er der en kladde, kræves If-Match; ellers begyndes en. Noterne kopieres ikke.")
    public Uni<RestResponse<KladdeSvar>> kopier(
            @RestPath String cvr, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String set, @Nullable Kopi besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
        var fra = Stiparameter.cvr(Feltkontrol.besked(Feltkontrol.besked(besked).cvr()));
        return udveksling.kopier(kommune, fra, set, hvem).map(KladdeSvar::svar);
    }

    private static RestResponse<String> svar(Fil fil) {
        return RestResponse.ResponseBuilder.ok(new String(fil.indhold(), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_TYPE, fil.format().medietype())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fil.navn() + "\"")
                .build();
    }

    private static Fejl ugyldig(String besked) {
        return new Fejl(FaellesFejl.UGYLDIG_PARAMETER, besked);
    }
}
