package dk.borgerblikket.bulk.systemovergang;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * "Fjern entiteter ved systemovergang": preview, removal, receipt (borgerblikket §6.2). An index says at which address, and
 * nothing else.
 */
public abstract class AbstractSystemovergangeResource {

    private final String sti;
    private final Skriveadgang adgang;
    private final Systemovergange overgange;

    /** @param sti address of the removals */
    protected AbstractSystemovergangeResource(String sti, Skriveadgang adgang, Systemovergange overgange) {
        this.sti = sti;
        this.adgang = adgang;
        this.overgange = overgange;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "forhaandsvisSystemovergang",
            summary = "Se, hvad der fjernes, når systemet udskiftes i kommunen",
            description = "Tæller de objekter, som kalderen er Master for i kommunen. Intet fjernes, før koden i svaret"
                    + " er sendt til udfoer.")
    @APIResponse(
            responseCode = "201",
            description = "Forhåndsvisningen; Location er dens adresse",
            content = @Content(schema = @Schema(implementation = Systemovergang.class)))
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    public Uni<RestResponse<Systemovergang>> forhaandsvis(@NotNull @Valid NySystemovergang ny) {
        return overgange
                .forhaandsvis(adgang.kraev(), ny.tilOgMed())
                .map(o -> ResponseBuilder.<Systemovergang>created(URI.create(sti + "/" + o.id()))
                        .entity(o)
                        .build());
    }

    @POST
    @Path("{id}/udfoer")
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "udfoerSystemovergang",
            summary = "Fjern det, der står i forhåndsvisningen, fysisk med al historik",
            description =
                    "Svaret kommer straks; fjernelsen fortsætter i tjenesten, også hvis den genstartes. Det, der er importeret"
                            + " efter forhåndsvisningen, bliver: nyeSiden siger, hvor meget det er. Kan ikke fortrydes.")
    @APIResponse(
            responseCode = "202",
            description = "Fjernelsen er sat i gang",
            content = @Content(schema = @Schema(implementation = Systemovergang.class)))
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    @APIResponse(responseCode = "409", description = "Koden er ikke forhåndsvisningens; intet er fjernet")
    public Uni<RestResponse<Systemovergang>> udfoer(
            @PathParam("id") UUID id, @NotNull @Valid Bekraeftelse bekraeftelse) {
        return overgange
                .udfoer(adgang.kraev(), id, bekraeftelse.bekraeft())
                .map(o -> ResponseBuilder.accepted(o).build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Adgang.SYSTEM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hentSystemovergang", summary = "Se, hvor langt fjernelsen er, eller kvitteringen")
    @APIResponse(responseCode = "200", description = "Fjernelsen; med afsluttet er det kvitteringen")
    @APIResponse(responseCode = "400", description = "Adressen er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    public Uni<Systemovergang> hent(@PathParam("id") UUID id) {
        return overgange.hent(adgang.kraev(), id);
    }
}
