package dk.borgerblikket.lookup.trae;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.lookup.trae.Rodvalg.Grund;
import dk.borgerblikket.lookup.trae.Rodvalg.Kandidat;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The units of an organisation. */
@Path("/organisation/v1/organisationer/{uuid}/trae")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
final class OrganisationstraeResource {

    private final Traeopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    OrganisationstraeResource(Traeopslag opslag, Svarlager svarlager, Clock ur) {
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    /** A unit that is below nobody, outside the tree. */
    record Rod(UUID uuid, String navn) {
        static Rod af(Kandidat kandidat) {
            return new Rod(kandidat.uuid(), kandidat.navn());
        }
    }

    /**
     * The tree of an organisation.
     *
     * @param rodGrund why the unit at the top is that: NAEVNT by the organisation, TILKNYTTET, or the only one OEVERST
     * @param trae absent when no unit is named and there is not exactly one below nobody
     * @param andreRoedder active units of the organisation below nobody that are not in the tree
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisationstraesvar(
            UUID organisation,
            @Nullable Grund rodGrund,
            @Nullable Knude trae,
            List<Rod> andreRoedder) {}

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentOrganisationstrae",
            summary = "Hent en organisations enheder som træ",
            description =
                    "Øverst står den enhed, organisationen nævner som Overordnet, ellers den, den er tilknyttet, ellers"
                            + " den eneste, der ikke er under nogen. andreRoedder er de øvrige, der ikke er under nogen.")
    @APIResponse(
            responseCode = "200",
            description = "Træet, som det var på virkning",
            content = @Content(schema = @Schema(implementation = Organisationstraesvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Organisationen findes ikke")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @RestPath String uuid,
            @Parameter(description = "Højst så mange niveauer under den øverste")
                    @RestQuery
                    @DefaultValue("50")
                    @Min(value = 0, message = "skal være mindst 0")
                    @Max(value = EnhedstraeResource.MAKS_DYBDE, message = "må højst være 50")
                    int dybde,
            @Parameter(description = "ÅÅÅÅ-MM-DD eller tidspunkt; uden gælder nu") @RestQuery @Nullable
                    String virkning) {
        return svarlager.besvar(kald, () -> {
            var organisation = Opslag.uuid(uuid);
            return opslag.iOrganisation(
                            organisation, Tidsparameter.laes(virkning).orElseGet(ur::instant), dybde)
                    .map(fundet -> new Organisationstraesvar(
                            organisation,
                            fundet.valg().rod().map(Kandidat::grund).orElse(null),
                            fundet.trae().orElse(null),
                            fundet.valg().andre().stream().map(Rod::af).toList()));
        });
    }
}
