package dk.borgerblikket.reporting.national;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.reporting.kald.Layout;
import dk.borgerblikket.reporting.pdf.PdfSvar;
import dk.borgerblikket.reporting.tabel.TabelCsv;
import dk.borgerblikket.reporting.tabel.TabelXlsx;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The national report. */
@Path("/rapportering/v1/kald")
@Tag(name = "Kald på borgerblikket")
final class NationalResource {

    private final HentNational hentNational;
    private final Kald kald;

    NationalResource(HentNational hentNational, Kald kald) {
        this.hentNational = hentNational;
        this.kald = kald;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TabelCsv.MEDIA_TYPE, TabelXlsx.MEDIA_TYPE, PdfSvar.MEDIA_TYPE})
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(
            operationId = "hentNationaleKald",
            summary = "Kald på borgerblikket for alle kommuner",
            description = "Én række pr. kommune for hele perioden, også dem uden kald, og en sum. Kun for den nationale"
                    + " administrator.")
    @APIResponse(
            responseCode = "200",
            description = "Rapporten",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NationalSvar.class)),
                @Content(mediaType = TabelCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TabelXlsx.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PdfSvar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "Perioden eller layoutet kan ikke bruges")
    public Uni<NationalRapport> hent(
            @RestQuery
                    @Parameter(description = "Første måned; uden den 12 måneder før den sidste", example = "2026-01")
                    @Nullable
                    String fra,
            @RestQuery @Parameter(description = "Sidste måned; uden den den nuværende", example = "2026-12") @Nullable
                    String til,
            @RestQuery @Parameter(description = "enkel eller udvidet", example = "udvidet") @Nullable String layout) {
        kald.kraevNational();
        return hentNational.hent(fra, til, Layout.af(layout));
    }
}
