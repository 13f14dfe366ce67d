package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.pdf.PdfSvar;
import dk.borgerblikket.reporting.tabel.TabelCsv;
import dk.borgerblikket.reporting.tabel.TabelXlsx;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The monthly report "Kald på borgerblikket". */
@Path("/rapportering/v1/kommuner/{cvr}/kald")
@Tag(name = "Kald på borgerblikket")
final class KaldResource {

    private final HentKald hentKald;
    private final Kald kald;

    KaldResource(HentKald hentKald, Kald kald) {
        this.hentKald = hentKald;
        this.kald = kald;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TabelCsv.MEDIA_TYPE, TabelXlsx.MEDIA_TYPE, PdfSvar.MEDIA_TYPE})
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(operationId = "hentKald", summary = "Kald på borgerblikket pr. måned", description = """
                    Én række for hver måned i perioden, ældste først; en måned uden kald giver en række med nuller, og \
                    måneder, der ikke er begyndt, er ikke med. Måneder skiftes efter dansk tid. Kræver rollen \
                    rapport_laes i kommunen.

                    \\* Kald med data: borgeren fik vist mindst én sag eller ydelse, som kommunen har åbnet for, og som \
                    ligger efter skæringsdatoen.

                    \\*\\* Kald uden data: alle kilder svarede, men kommunen har ingen sager eller ydelser, som den har \
                    åbnet for, og som ligger efter skæringsdatoen. Et kald, hvor en kilde svigtede, tæller ikke som \
                    kald uden data.

                    Tallene viser, hvor mange gange borgere har hentet deres overblik, og ikke hvor mange borgere det \
                    er. Sager og ydelser hentes i samme kald, så tallene viser ikke, om en borger så på det ene, det \
                    andet eller begge dele.""")
    @APIResponse(
            responseCode = "200",
            description = "Rapporten",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = KaldRaekke.class)),
                @Content(mediaType = TabelCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TabelXlsx.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PdfSvar.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", description = "Perioden eller layoutet kan ikke bruges")
    @APIResponse(responseCode = "404", description = "Kommunen er ikke medarbejderens egen")
    public Uni<Kaldsrapport> hent(
            @RestPath
                    @Parameter(
                            description = "Kommunens CVR-nummer, eller \"ukendt\" for kald uden kendt kommune (kun"
                                    + " for den nationale administrator)")
                    String cvr,
            @RestQuery
                    @Parameter(
                            description = "Første måned; uden den begynder rapporten 12 måneder før den sidste",
                            example = "2026-01")
                    @Nullable
                    String fra,
            @RestQuery
                    @Parameter(
                            description = "Sidste måned; uden den slutter rapporten med den nuværende",
                            example = "2026-12")
                    @Nullable
                    String til,
            @RestQuery
                    @Parameter(
                            description = "enkel: de fire kolonner; udvidet: også sager og ydelser hver for sig og kald"
                                    + " med teknisk fejl",
                            example = "enkel")
                    @Nullable
                    String layout) {
        return hentKald.hent(tilladtSted(cvr), fra, til, Layout.af(layout));
    }

    /** Another municipality, the unknown one and one that cannot exist are the same to an employee: not found. */
    private Opgoerelsessted tilladtSted(String tekst) {
        var sted = Opgoerelsessted.laes(tekst);
        var egen = kald.medarbejder().cvr();
        kald.kraev(Rolle.RAPPORT_LAES, sted.flatMap(Opgoerelsessted::cvr).orElse(egen));
        return sted.filter(s -> s.cvr().isPresent() || kald.erNational())
                .orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }
}
