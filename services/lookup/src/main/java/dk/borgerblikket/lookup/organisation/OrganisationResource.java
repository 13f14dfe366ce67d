package dk.borgerblikket.lookup.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Tidsparameter;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Soegning;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Look-up of organisation objects. Answers hold a strong tag; those without persons are kept ready for a few seconds. */
@Path(Organisationssti.OBJEKTER)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
@Tag(name = "Organisation")
final class OrganisationResource {

    private static final String ART =
            "organisationer, enheder, funktioner, brugere, interessefaellesskaber, itsystemer,"
                    + " adresser, personer, virksomheder eller myndigheder";
    private static final String VIRKNING = "ÅÅÅÅ-MM-DD eller tidspunkt, som der slås op for; uden gælder nu";

    private final Organisationsopslag opslag;
    private final Svarlager svarlager;
    private final Clock ur;

    OrganisationResource(Organisationsopslag opslag, Svarlager svarlager, Clock ur) {
        this.opslag = opslag;
        this.svarlager = svarlager;
        this.ur = ur;
    }

    /**
     * Several objects.
     *
     * @param ukendte the UUIDs that nothing of the kind was found by; only in look-ups by {@code ids}
     * @param naeste value of {@code efter} for the next page; only in searches, absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Objektersvar(
            List<Objektsvar> objekter,
            @Nullable List<UUID> ukendte,
            @Nullable String naeste) {}

    /** A registration with when it was received. */
    record Registreringssvar(int nummer, Instant modtaget, Registrering registrering) {}

    /** All registrations in the order in which they count; a change holds only what it changes. */
    record Historiksvar(UUID uuid, String art, Cvr ejer, List<Registreringssvar> registreringer) {

        static Historiksvar af(Organisationsopslag.Objekthistorik historik) {
            return new Historiksvar(
                    historik.uuid(),
                    historik.art().oioNavn(),
                    historik.ejer(),
                    historik.registreringer().stream()
                            .map(m -> new Registreringssvar(m.nummer(), m.modtaget(), m.registrering()))
                            .toList());
        }
    }

    @GET
    @Path("/{uuid}")
    @Operation(
            operationId = "hentObjekt",
            summary = "Slå et objekt op ved UUID",
            description = "Som det er på virkning, efter den seneste registrering, eller den der var den seneste på"
                    + " registrering. gyldighed er hele forløbet. En persons navn og CPR-nummer kræver rettighed.")
    @APIResponse(
            responseCode = "200",
            description = "Objektet",
            content = @Content(schema = @Schema(implementation = Objektsvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Der er intet objekt af den art med det UUID")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @Parameter(description = ART) @RestPath String sti,
            @RestPath String uuid,
            @Parameter(description = VIRKNING) @RestQuery @Nullable String virkning,
            @Parameter(description = "ÅÅÅÅ-MM-DD eller tidspunkt for registrering; uden gælder den seneste")
                    @RestQuery
                    @Nullable
                    String registrering) {
        var art = Organisationssti.art(sti);
        return besvar(
                kald,
                art,
                () -> opslag.hent(art, Opslag.uuid(uuid), virkning(virkning), Tidsparameter.laes(registrering)));
    }

    @GET
    @Operation(
            operationId = "hentObjekter",
            summary = "Slå flere objekter op, eller søg",
            description = "Enten ids med op til 200 UUID'er, eller søgning i alfabetisk orden, som gennemløbes sidevis."
                    + " Alle kriterier skal være opfyldt på virkning. Personer findes kun ved deres nøgle, eller i egen"
                    + " myndighed af den, der må se deres navne.")
    @APIResponse(
            responseCode = "200",
            description = "Objekterne",
            content = @Content(schema = @Schema(implementation = Objektersvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "400", description = "Opslaget kan ikke forstås")
    public Uni<RestResponse<byte[]>> hentFlere(
            @Context HttpServerRequest kald,
            @Parameter(description = ART) @RestPath String sti,
            @Parameter(description = "UUID'er adskilt af komma") @RestQuery @Nullable String ids,
            @BeanParam Soegeparametre soegning,
            @Parameter(description = VIRKNING) @RestQuery @Nullable String virkning,
            @Parameter(description = "naeste fra forrige side") @RestQuery @Nullable String efter,
            @Parameter(description = "Højst så mange ad gangen")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = Soegning.MAKS_SIDE, message = "må højst være 500; hent resten som næste side")
                    int antal) {
        var art = Organisationssti.art(sti);
        return besvar(
                kald,
                art,
                () -> ids != null
                        ? opslag.hent(art, Opslag.uuider(ids), virkning(virkning))
                                .map(fundne -> new Objektersvar(fundne.objekter(), fundne.ukendte(), null))
                        : opslag.soeg(
                                        art,
                                        soegning,
                                        virkning(virkning),
                                        efter == null ? null : Sidenoegle.laes(efter),
                                        antal)
                                .map(side -> new Objektersvar(
                                        side.objekter(),
                                        null,
                                        side.naeste().map(Sidenoegle::tekst).orElse(null))));
    }

    @GET
    @Path("/{uuid}/historik")
    @Operation(
            operationId = "hentObjekthistorik",
            summary = "Hent alle registreringer af et objekt",
            description = "Som de er modtaget, med OIO's navne. Også når objektet er slettet.")
    @APIResponse(
            responseCode = "200",
            description = "Registreringerne i den rækkefølge, de gælder",
            content = @Content(schema = @Schema(implementation = Historiksvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "404", description = "Der har aldrig været et objekt af den art med det UUID")
    public Uni<RestResponse<byte[]>> historik(
            @Context HttpServerRequest kald,
            @Parameter(description = ART) @RestPath String sti,
            @RestPath String uuid) {
        var art = Organisationssti.art(sti);
        return besvar(kald, art, () -> opslag.historik(art, Opslag.uuid(uuid)).map(Historiksvar::af));
    }

    private Uni<RestResponse<byte[]>> besvar(
            HttpServerRequest kald, Objektart art, Supplier<? extends Uni<?>> indhold) {
        return art == Objektart.PERSON ? svarlager.besvarUdenAtGemme(kald, indhold) : svarlager.besvar(kald, indhold);
    }

    private Instant virkning(@Nullable String virkning) {
        return Tidsparameter.laes(virkning).orElseGet(ur::instant);
    }
}
