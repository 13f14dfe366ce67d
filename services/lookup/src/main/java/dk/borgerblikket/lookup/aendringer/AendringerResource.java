package dk.borgerblikket.lookup.aendringer;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektart.Omraade;
import dk.borgerblikket.registrations.haendelser.Haendelseslog;
import dk.borgerblikket.registrations.haendelser.Haendelsesmaerke;
import dk.borgerblikket.registrations.haendelser.Haendelsesside;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since last time, whoever owns it (ADR 0022). An answer holds no more of a person than that there is one,
 * so everybody who may look up may follow.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ændringer")
final class AendringerResource {

    private static final String NU = "nu";
    private static final int MAKS_ANTAL = 1000;
    private static final String FORKLARING =
            "Ældste ændring først. En ændring siger, at et objekt er importeret, opdateret eller fjernet, ikke hvad der står i"
                    + " det. Gem naeste, og spørg med den næste gang: så kommer hver ændring én gang. Begynd med siden=nu, hent"
                    + " objekterne, og følg med derfra.";
    private static final String SIDEN =
            "naeste fra forrige svar; nu for kun det, der sker herefter; udelad for de ældste, der er gemt";

    private final Haendelseslog log;

    AendringerResource(Haendelseslog log) {
        this.log = log;
    }

    @GET
    @Path("/klassifikation/v1/aendringer")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlassifikationsaendringer",
            summary = "Følg, hvad der er ændret i klassifikationen",
            description = FORKLARING)
    @APIResponse(responseCode = "200", description = "Ændringerne; en tom liste, når der ikke er flere for nu")
    @APIResponse(responseCode = "400", description = "siden eller antal er ugyldig")
    @APIResponse(responseCode = "410", description = "Der er slettet ændringer efter siden; begynd forfra")
    public Uni<AendringerSvar> klassifikation(
            @Parameter(description = SIDEN) @RestQuery @Nullable String siden,
            @Parameter(description = "Højeste antal ændringer")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 1000; hent resten med naeste")
                    int antal) {
        return efter(Omraade.KLASSIFIKATION, siden, antal);
    }

    @GET
    @Path("/organisation/v1/aendringer")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentOrganisationsaendringer",
            summary = "Følg, hvad der er ændret i organisationen",
            description = FORKLARING)
    @APIResponse(responseCode = "200", description = "Ændringerne; en tom liste, når der ikke er flere for nu")
    @APIResponse(responseCode = "400", description = "siden eller antal er ugyldig")
    @APIResponse(responseCode = "410", description = "Der er slettet ændringer efter siden; begynd forfra")
    public Uni<AendringerSvar> organisation(
            @Parameter(description = SIDEN) @RestQuery @Nullable String siden,
            @Parameter(description = "Højeste antal ændringer")
                    @RestQuery
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 1000; hent resten med naeste")
                    int antal) {
        return efter(Omraade.ORGANISATION, siden, antal);
    }

    private Uni<AendringerSvar> efter(Omraade omraade, @Nullable String siden, int antal) {
        if (NU.equals(siden)) {
            return log.nu().map(naeste -> AendringerSvar.af(new Haendelsesside(List.of(), naeste)));
        }
        var typer = Objektart.i(omraade).stream().map(Objektart::oioNavn).collect(Collectors.toSet());
        return log.efterAfTyper(typer, Haendelsesmaerke.laes(siden), antal).map(AendringerSvar::af);
    }
}
