package dk.borgerblikket.lookup.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.virksomhed.Virksomhed;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** Organisations. */
@Path("/organisation/v1/organisationer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisationer")
final class OrganisationResource {

    private final Organisationer organisationer;
    private final Clock ur;

    OrganisationResource(Organisationer organisationer, Clock ur) {
        this.organisationer = organisationer;
        this.ur = ur;
    }

    /** A period of validity in messages; a missing limit is open. */
    record Gyldighedsbesked(
            @NotNull(message = "skal udfyldes") Gyldighed.@Nullable Status status,
            @Nullable Instant fra,
            @Nullable Instant til) {

        Gyldighed gyldighed() {
            return new Gyldighed(status, mikrosekunder(fra), mikrosekunder(til));
        }

        /** The database keeps microseconds. */
        private static @Nullable Instant mikrosekunder(@Nullable Instant tid) {
            return tid == null ? null : tid.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** The state to register. */
    record Organisationsbesked(
            @NotBlank(message = "skal udfyldes")
            @Size(max = 50, message = "må højst være 50 tegn")
            @Pattern(regexp = "\\P{Cntrl}*", message = "må ikke have styretegn")
            String brugervendtNoegle,

            @NotBlank(message = "skal udfyldes")
            @Size(max = 200, message = "må højst være 200 tegn")
            @Pattern(regexp = "\\P{Cntrl}*", message = "må ikke have styretegn")
            String navn,

            @NotNull(message = "skal udfyldes") UUID virksomhed,

            @Pattern(regexp = "[0-9]{3,4}", message = "skal være tre eller fire cifre") @Nullable
            String myndighedskode,

            @NotEmpty(message = "skal have mindst én periode") @Size(max = 100, message = "må højst have 100 perioder")
            List<@NotNull(message = "skal udfyldes") @Valid Gyldighedsbesked> gyldighed) {

        Tilstand tilstand() {
            return new Tilstand(
                    brugervendtNoegle,
                    navn,
                    virksomhed,
                    myndighedskode,
                    gyldighed.stream().map(Gyldighedsbesked::gyldighed).toList());
        }
    }

    /**
     * An organisation in answers.
     *
     * @param aktiv whether it is active now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisationssvar(
            UUID uuid,
            String brugervendtNoegle,
            String navn,
            Virksomhed virksomhed,
            @Nullable String myndighedskode,
            List<Gyldighed> gyldighed,
            boolean aktiv,
            Instant registreret) {}

    /**
     * Several organisations.
     *
     * @param ukendte the UUIDs that nothing was found by
     */
    record Organisationersvar(List<Organisationssvar> organisationer, List<UUID> ukendte) {}

    @PUT
    @Path("/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Operation(
            operationId = "registrerOrganisation",
            summary = "Registrér en organisation",
            description =
                    "Kræver rollen organisation_rediger i kommunen med virksomhedens CVR-nummer, national_admin, eller en"
                            + " serviceaftale med kommunen, der giver REDIGER_ORGANISATION. Samme indhold igen ændrer intet.")
    @APIResponse(responseCode = "200", description = "Organisationen er registreret")
    @APIResponse(responseCode = "201", description = "Organisationen er oprettet")
    @APIResponse(responseCode = "422", description = "Virksomheden findes ikke, eller perioderne overlapper")
    public Uni<RestResponse<Organisationssvar>> registrer(
            @RestPath String uuid, @NotNull @Valid Organisationsbesked besked) {
        return organisationer
                .registrer(Opslag.uuid(uuid), besked.tilstand())
                .map(registreret -> RestResponse.ResponseBuilder.create(
                                registreret.ny() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                                svar(registreret.organisation()))
                        .build());
    }

    @GET
    @Path("/{uuid}")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(operationId = "hentOrganisation", summary = "Slå en organisation op ved UUID")
    @APIResponse(responseCode = "200", description = "Organisationen")
    @APIResponse(responseCode = "404", description = "Organisationen findes ikke")
    public Uni<Organisationssvar> hent(@RestPath String uuid) {
        return organisationer.hent(Opslag.uuid(uuid)).map(this::svar);
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentOrganisationer",
            summary = "Slå organisationer op",
            description = "Enten ids med op til 200 UUID'er, eller cvr.")
    @APIResponse(responseCode = "200", description = "Organisationerne")
    @APIResponse(responseCode = "400", description = "Opslaget kan ikke forstås")
    public Uni<Organisationersvar> hentFlere(
            @Parameter(description = "UUID'er adskilt af komma") @RestQuery @Nullable String ids,
            @Parameter(description = "Otte cifre") @RestQuery @Nullable String cvr) {
        return switch (Opslag.laes(ids, cvr)) {
            case Opslag.VedCvr(Cvr nummer) -> organisationer.findVedCvr(nummer).map(fundne -> svar(fundne, List.of()));
            case Opslag.VedUuid(List<UUID> uuider) ->
                organisationer.find(uuider).map(fundne -> svar(fundne, uuider));
        };
    }

    private Organisationersvar svar(List<Organisation> fundne, List<UUID> soegte) {
        return new Organisationersvar(
                fundne.stream().map(this::svar).toList(),
                soegte.stream()
                        .filter(uuid -> fundne.stream().noneMatch(o -> o.uuid().equals(uuid)))
                        .toList());
    }

    private Organisationssvar svar(Organisation organisation) {
        var tilstand = organisation.tilstand();
        return new Organisationssvar(
                organisation.uuid(),
                tilstand.brugervendtNoegle(),
                tilstand.navn(),
                organisation.virksomhed(),
                tilstand.myndighedskode(),
                tilstand.gyldighed(),
                organisation.erAktiv(ur.instant()),
                organisation.registreret());
    }
}
