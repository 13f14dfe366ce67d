package dk.borgerblikket.bulk.indlaesning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Bulk loads: begin, follow and close them. An index says at which address, and nothing else. */
public abstract class AbstractIndlaesningerResource {

    private static final int MAKS_ANTAL = 1000;

    private final String sti;
    private final Skriveadgang adgang;
    private final Indlaesninger indlaesninger;

    /** @param sti address of the loads */
    protected AbstractIndlaesningerResource(String sti, Skriveadgang adgang, Indlaesninger indlaesninger) {
        this.sti = sti;
        this.adgang = adgang;
        this.indlaesninger = indlaesninger;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "opretIndlaesning", summary = "Begynd en indlæsning af en hel bestand")
    @APIResponse(
            responseCode = "201",
            description = "Indlæsningen er oprettet; Location er dens adresse",
            content = @Content(schema = @Schema(implementation = Indlaesning.class)))
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    public Uni<RestResponse<Indlaesning>> opret(@NotNull @Valid NyIndlaesning ny) {
        return indlaesninger
                .opret(adgang.kraev(), ny.navn())
                .map(i -> ResponseBuilder.<Indlaesning>created(URI.create(sti + "/" + i.id()))
                        .entity(i)
                        .build());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Adgang.SYSTEM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "hentIndlaesning",
            summary = "Se, hvor langt en indlæsning er, eller dens kvittering",
            description = "naesteByte er det sted, som afsenderen fortsætter fra, uanset hvor der blev afbrudt.")
    @APIResponse(responseCode = "200", description = "Indlæsningen; med afsluttet er det kvitteringen")
    @APIResponse(responseCode = "400", description = "Adressen er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    public Uni<Indlaesning> hent(@PathParam("id") UUID id) {
        return indlaesninger.hent(adgang.kraev(), id);
    }

    @GET
    @Path("{id}/fejl")
    @RolesAllowed(Adgang.SYSTEM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hentLinjefejl", summary = "Se de linjer, som ikke blev gemt, og hvorfor")
    @APIResponse(responseCode = "200", description = "En side af linjerne, i orden")
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    public Uni<Linjefejlside> fejl(
            @PathParam("id") UUID id,
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @DefaultValue("0")
                    @Min(value = 0, message = "skal være mindst 0")
                    long efter,
            @Parameter(description = "Højeste antal linjer på siden")
                    @QueryParam("antal")
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 1000; hent resten som næste side")
                    int antal) {
        return indlaesninger.fejl(adgang.kraev(), id, efter, antal).map(f -> Linjefejlside.af(f, antal));
    }

    @POST
    @Path("{id}/afslut")
    @RolesAllowed(Adgang.SYSTEM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "afslutIndlaesning",
            summary = "Afslut en indlæsning, og få kvitteringen",
            description =
                    "Derefter ændres intet i den. En afsluttet indlæsning, der afsluttes igen, giver samme kvittering.")
    @APIResponse(responseCode = "200", description = "Kvitteringen")
    @APIResponse(responseCode = "400", description = "Adressen er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Findes ikke, eller er ikke kalderens")
    @APIResponse(responseCode = "409", description = "Der sendes data til den")
    public Uni<Indlaesning> afslut(@PathParam("id") UUID id) {
        return indlaesninger.afslut(adgang.kraev(), id);
    }
}
