package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who has looked at the citizen's data, asked on behalf of the citizen. Whose data is told by the token alone. */
@Path("/borger/v1/adgang")
@RolesAllowed(Adgang.BORGER)
@Tag(name = "Borger")
class AdgangResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int ANTAL = 50;
    private static final int MAKS_ANTAL = 200;

    private final Kald kald;
    private final Adgangsopslag opslag;

    AdgangResource(Kald kald, Adgangsopslag opslag) {
        this.kald = kald;
        this.opslag = opslag;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "adgang",
            summary = "Hvem der har set borgerens oplysninger: fagsystemer, medarbejdere og borgeren selv",
            description =
                    "Nyeste først, med formål og aldrig med navn på en medarbejder. Opslag i et formål med forsinkelse er"
                            + " først med, når den er gået. Svarer også, når en kilde ikke kan nås: så fortæller `kilder` hvilken.")
    @APIResponse(
            responseCode = "200",
            description = "En side af opslag",
            content =
                    @Content(
                            schema = @Schema(implementation = AdgangSvar.class),
                            examples = @ExampleObject(name = "Korsbæk", value = Adgangseksempel.ADGANG)))
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    public Uni<AdgangSvar> adgang(
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @Nullable
                    String efter,
            @Parameter(description = "Højeste antal opslag på siden, fra 1 til 200; 50 når det udelades")
                    @QueryParam("antal")
                    @Nullable
                    String antal) {
        return opslag.side(kald.borger().cpr(), efter, antal(antal));
    }

    @GET
    @Path("/eksport")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "adgangEksport",
            summary = "Hele listen over, hvem der har set borgerens oplysninger",
            description = "Som JSON, eller som CSV med `Accept: text/csv`. Kan en kilde ikke nås, gives intet.")
    @APIResponse(
            responseCode = "200",
            description = "Listen; naeste er med, når den er længere end en eksport kan være")
    @APIResponse(responseCode = "503", description = "En kilde kan ikke nås")
    public Uni<AdgangSvar> eksport() {
        return opslag.alt(kald.borger().cpr());
    }

    @GET
    @Path("/eksport")
    @Produces(CSV)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> ark() {
        return opslag.alt(kald.borger().cpr())
                .map(svar -> RestResponse.ResponseBuilder.ok(Adgangsark.af(svar))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"hvem-har-set-mine-oplysninger.csv\"")
                        .build());
    }

    private static int antal(@Nullable String tekst) {
        if (tekst == null) {
            return ANTAL;
        }
        try {
            var antal = Integer.parseInt(tekst);
            if (antal >= 1 && antal <= MAKS_ANTAL) {
                return antal;
            }
        } catch (NumberFormatException ikkeEtTal) {
            throw ugyldigtAntal();
        }
        throw ugyldigtAntal();
    }

    private static Fejl ugyldigtAntal() {
        return new Fejl(
                FaellesFejl.UGYLDIG_PARAMETER, "Parameteren antal skal være et tal fra 1 til " + MAKS_ANTAL + ".");
    }
}
