package dk.borgerblikket.reporting.arkiv;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.kald.KaldRaekke;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import dk.borgerblikket.reporting.pdf.PdfSvar;
import dk.borgerblikket.reporting.tabel.TabelCsv;
import dk.borgerblikket.reporting.tabel.TabelXlsx;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The archive over HTTP. */
@Path("/rapportering/v1/kommuner/{cvr}/rapporter")
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Arkiv")
final class ArkivResource {

    /** A frozen report, without its figures. */
    @Schema(name = "RapportSvar", description = "En rapport, som er dannet og sendt")
    record RapportSvar(
            @Schema(examples = "2026-10") String maaned,

            @Schema(description = "1 for den første; en senere retter den")
            int version,

            @Schema(description = "Hvorfor den er rettet; null for den første") @Nullable
            String aarsag,

            Instant dannet) {

        static RapportSvar af(Maanedsrapport rapport) {
            return new RapportSvar(
                    rapport.maaned().toString(),
                    rapport.version(),
                    rapport.aarsag().orElse(null),
                    rapport.dannet());
        }
    }

    /** Why a report is made again. */
    @Schema(name = "RettelseBesked")
    record RettelseBesked(
            @NotNull @Schema(description = "Hvorfor rapporten rettes; modtagerne får den at læse")
            String aarsag) {}

    private final Arkiv arkiv;
    private final Kald kald;
    private final Clock ur;

    ArkivResource(Arkiv arkiv, Kald kald, Clock ur) {
        this.arkiv = arkiv;
        this.kald = kald;
        this.ur = ur;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hentRapporter", summary = "De sendte månedsrapporter, nyeste først (rapport_laes)")
    @APIResponse(responseCode = "200", description = "Én for hver version")
    public Uni<List<RapportSvar>> alle(@RestPath String cvr) {
        return arkiv.alle(tilladt(cvr))
                .map(alle -> alle.stream().map(RapportSvar::af).toList());
    }

    @GET
    @Path("/{maaned}")
    @Produces({MediaType.APPLICATION_JSON, TabelCsv.MEDIA_TYPE, TabelXlsx.MEDIA_TYPE, PdfSvar.MEDIA_TYPE})
    @Operation(operationId = "hentRapport", summary = "En sendt rapport, som den var (rapport_laes)")
    @APIResponse(
            responseCode = "200",
            description = "Måneden og de tolv før den, ældste først",
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
    @APIResponse(responseCode = "404", description = "Der er ingen sådan rapport")
    public Uni<Frosset> hent(@RestPath String cvr, @RestPath String maaned, @RestQuery @Nullable Integer version) {
        return arkiv.hent(tilladt(cvr), maaned(maaned), Optional.ofNullable(version));
    }

    @POST
    @Path("/{maaned}/versioner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "retRapport",
            summary = "Dan rapporten igen med tallene, som de er nu, og send den",
            description = "Den tidligere version bliver i arkivet. Kun for den nationale administrator.")
    @APIResponse(responseCode = "200", description = "Den nye version")
    @APIResponse(responseCode = "409", description = "Der er ingen rapport at rette, eller årsagen mangler")
    public Uni<RapportSvar> ret(@RestPath String cvr, @RestPath String maaned, @NotNull @Valid RettelseBesked besked) {
        kald.kraevNational();
        return arkiv.ret(tilladt(cvr), maaned(maaned), besked.aarsag()).map(RapportSvar::af);
    }

    private YearMonth maaned(String tekst) {
        return Rapportperiode.af(tekst, tekst, Dato.maaned(ur.instant())).fra();
    }

    private Cvr tilladt(String tekst) {
        var cvr = Cvr.laes(tekst);
        kald.kraev(Rolle.RAPPORT_LAES, cvr.orElse(kald.medarbejder().cvr()));
        return cvr.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }
}
