package dk.borgerblikket.lookup.virksomhed;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Legal entities. */
@Path("/organisation/v1/virksomheder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Virksomheder")
final class VirksomhedResource {

    private final Virksomheder virksomheder;

    VirksomhedResource(Virksomheder virksomheder) {
        this.virksomheder = virksomheder;
    }

    /** The state to register. */
    record Virksomhedsbesked(
            @NotNull(message = "skal udfyldes") @Pattern(regexp = "[0-9]{8}", message = "skal være otte cifre")
            String cvr,

            @NotBlank(message = "skal udfyldes")
            @Size(max = 200, message = "må højst være 200 tegn")
            @Pattern(regexp = "\\P{Cntrl}*", message = "må ikke have styretegn")
            String navn) {}

    /**
     * Several legal entities.
     *
     * @param ukendte the UUIDs that nothing was found by
     */
    record Virksomhedersvar(List<Virksomhed> virksomheder, List<UUID> ukendte) {}

    @PUT
    @Path("/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Operation(
            operationId = "registrerVirksomhed",
            summary = "Registrér en virksomhed",
            description =
                    "Kræver rollen organisation_rediger i kommunen med CVR-nummeret, national_admin, eller en serviceaftale"
                            + " med kommunen, der giver REDIGER_ORGANISATION. Samme indhold igen ændrer intet.")
    @APIResponse(responseCode = "200", description = "Virksomheden er registreret")
    @APIResponse(responseCode = "201", description = "Virksomheden er oprettet")
    @APIResponse(responseCode = "409", description = "CVR-nummeret hører til en anden virksomhed")
    public Uni<RestResponse<Virksomhed>> registrer(@RestPath String uuid, @NotNull @Valid Virksomhedsbesked besked) {
        return virksomheder
                .registrer(Opslag.uuid(uuid), new Cvr(besked.cvr()), besked.navn())
                .map(registreret -> RestResponse.ResponseBuilder.create(
                                registreret.ny() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                                registreret.virksomhed())
                        .build());
    }

    @GET
    @Path("/{uuid}")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(operationId = "hentVirksomhed", summary = "Slå en virksomhed op ved UUID")
    @APIResponse(responseCode = "200", description = "Virksomheden")
    @APIResponse(responseCode = "404", description = "Virksomheden findes ikke")
    public Uni<Virksomhed> hent(@RestPath String uuid) {
        return virksomheder.hent(Opslag.uuid(uuid));
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentVirksomheder",
            summary = "Slå virksomheder op",
            description = "Enten ids med op til 200 UUID'er, eller cvr.")
    @APIResponse(responseCode = "200", description = "Virksomhederne")
    @APIResponse(responseCode = "400", description = "Opslaget kan ikke forstås")
    public Uni<Virksomhedersvar> hentFlere(
            @Parameter(description = "UUID'er adskilt af komma") @RestQuery @Nullable String ids,
            @Parameter(description = "Otte cifre") @RestQuery @Nullable String cvr) {
        return switch (Opslag.laes(ids, cvr)) {
            case Opslag.VedCvr(Cvr nummer) ->
                virksomheder.findVedCvr(nummer).map(fundne -> new Virksomhedersvar(fundne, List.of()));
            case Opslag.VedUuid(List<UUID> uuider) ->
                virksomheder
                        .find(uuider)
                        .map(fundne -> new Virksomhedersvar(
                                fundne,
                                uuider.stream()
                                        .filter(uuid -> fundne.stream()
                                                .noneMatch(v -> v.uuid().equals(uuid)))
                                        .toList()));
        };
    }
}
