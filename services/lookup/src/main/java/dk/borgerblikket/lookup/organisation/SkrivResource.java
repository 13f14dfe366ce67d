package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.UnikId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Registration of one organisation object. */
@Path(Organisationssti.OBJEKTER)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
@Tag(name = "Organisation")
final class SkrivResource {

    private static final int INTET_INDHOLD = 204;

    private static final String HVEM = "Kræver rollen organisation_rediger i myndigheden, national_admin, eller en"
            + " serviceaftale, der giver REDIGER_ORGANISATION. Et objekt hører til den myndighed, det først blev registreret"
            + " for.";
    private static final String EJER = "CVR-nummer på den myndighed, der registreres for; uden er det kalderens egen";

    private final Organisationsskrivning skrivning;
    private final Organisationsopslag opslag;
    private final Clock ur;

    SkrivResource(Organisationsskrivning skrivning, Organisationsopslag opslag, Clock ur) {
        this.skrivning = skrivning;
        this.opslag = opslag;
        this.ur = ur;
    }

    /** Why, and by whom, an object is no longer kept up to date. */
    record Begrundelse(@Nullable String noteTekst, @Nullable String brugerRef) {
        Registrering registrering() {
            return new Registrering(
                    noteTekst, null, null, brugerRef == null ? null : UnikId.urn(brugerRef), null, null, null, null);
        }
    }

    @PUT
    @Path("/{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemObjekt",
            summary = "Registrér et helt objekt",
            description =
                    "Objektet, som det skal være fra nu af, med OIO's navne. Samme indhold igen ændrer intet. " + HVEM)
    @APIResponse(responseCode = "200", description = "Objektet er registreret")
    @APIResponse(responseCode = "201", description = "Objektet er oprettet")
    @APIResponse(responseCode = "404", description = "Objektet er en anden myndigheds")
    @APIResponse(responseCode = "409", description = "En anden registrerede objektet på samme tid; intet er ændret")
    @APIResponse(responseCode = "422", description = "En regel er brudt; intet er ændret")
    public Uni<RestResponse<Objektsvar>> gem(
            @RestPath String sti,
            @RestPath String uuid,
            @Parameter(description = EJER) @RestQuery @Nullable String ejer,
            @NotNull Registrering registrering) {
        var art = Organisationssti.art(sti);
        var cvr = ejer(ejer);
        var id = uuid(uuid, cvr);
        return skrivning
                .gem(art, id, cvr, registrering)
                .flatMap(ny -> opslag.hent(art, id, ur.instant(), Optional.empty())
                        .map(svar -> RestResponse.ResponseBuilder.create(
                                        ny ? RestResponse.Status.CREATED : RestResponse.Status.OK, svar)
                                .build()));
    }

    @POST
    @Path("/{uuid}/ret")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "retObjekt",
            summary = "Ret et objekt",
            description = "Hver liste, der er med, flettes ind over den virkning, den har; en liste, der mangler, er"
                    + " uændret. " + HVEM)
    @APIResponse(responseCode = "200", description = "Objektet, som det nu er")
    @APIResponse(responseCode = "404", description = "Objektet findes ikke, eller er en anden myndigheds")
    @APIResponse(responseCode = "422", description = "En regel er brudt; intet er ændret")
    public Uni<Objektsvar> ret(
            @RestPath String sti,
            @RestPath String uuid,
            @Parameter(description = EJER) @RestQuery @Nullable String ejer,
            @NotNull Registrering registrering) {
        return skriv(sti, uuid, Haandtering.RET, ejer, registrering);
    }

    @POST
    @Path("/{uuid}/passiver")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "passiverObjekt",
            summary = "Passivér et objekt",
            description = "Objektet ajourføres ikke længere, men findes stadig. " + HVEM)
    @APIResponse(responseCode = "200", description = "Objektet, som det nu er")
    @APIResponse(responseCode = "404", description = "Objektet findes ikke, eller er en anden myndigheds")
    public Uni<Objektsvar> passiver(
            @RestPath String sti,
            @RestPath String uuid,
            @Parameter(description = EJER) @RestQuery @Nullable String ejer,
            @NotNull Begrundelse begrundelse) {
        return skriv(sti, uuid, Haandtering.PASSIVER, ejer, begrundelse.registrering());
    }

    @DELETE
    @Path("/{uuid}")
    @ResponseStatus(INTET_INDHOLD)
    @Operation(
            operationId = "sletObjekt",
            summary = "Slet et objekt",
            description = "Objektet findes ikke længere ved opslag og søgning. Historikken bliver. " + HVEM)
    @APIResponse(responseCode = "204", description = "Objektet er slettet")
    @APIResponse(responseCode = "404", description = "Objektet findes ikke, eller er en anden myndigheds")
    public Uni<Void> slet(
            @RestPath String sti,
            @RestPath String uuid,
            @Parameter(description = EJER) @RestQuery @Nullable String ejer) {
        var cvr = ejer(ejer);
        return skrivning.enkelt(
                Organisationssti.art(sti),
                uuid(uuid, cvr),
                Haandtering.SLET,
                cvr,
                new Begrundelse(null, null).registrering());
    }

    private Uni<Objektsvar> skriv(
            String sti, String uuid, Haandtering haandtering, @Nullable String ejer, Registrering registrering) {
        var art = Organisationssti.art(sti);
        var cvr = ejer(ejer);
        var id = uuid(uuid, cvr);
        return skrivning
                .enkelt(art, id, haandtering, cvr, registrering)
                .chain(() -> opslag.hent(art, id, ur.instant(), Optional.empty()));
    }

    /** Whoever may not write at all learns nothing of the address. */
    private UUID uuid(String uuid, Optional<Cvr> ejer) {
        skrivning.kraev(ejer);
        return Opslag.uuid(uuid);
    }

    private static Optional<Cvr> ejer(@Nullable String cvr) {
        return Optional.ofNullable(cvr).map(Opslag::cvr);
    }
}
