package dk.borgerblikket.bulk.haendelser;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.haendelser.Haendelseslog;
import dk.borgerblikket.registrations.haendelser.Haendelsesmaerke;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What has changed since last time (case-index §17). An index says at which address, and nothing else. */
public abstract class AbstractHaendelserResource {

    private static final String NU = "nu";
    private static final int MAKS_ANTAL = 1000;

    private final Laeseadgang adgang;
    private final Hoerere hoerere;
    private final Haendelseslog log;

    protected AbstractHaendelserResource(Laeseadgang adgang, Hoerere hoerere, Haendelseslog log) {
        this.adgang = adgang;
        this.hoerere = hoerere;
        this.log = log;
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "haendelser",
            summary = "Følg, hvad der er sket med objekterne",
            description =
                    "Ældste hændelse først, og kun om objekter, som kalderen må se. En hændelse siger, at et objekt er"
                            + " importeret, opdateret eller fjernet, ikke hvad der står i det. Gem naeste, og spørg med den næste"
                            + " gang: så kommer hver hændelse én gang. Ændringer, som afsenderen har sendt med UdenNotifikation,"
                            + " er ikke med.")
    @APIResponse(responseCode = "200", description = "Hændelserne; en tom liste, når der ikke er flere for nu")
    @APIResponse(responseCode = "400", description = "siden eller antal er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype eller rolle, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "410", description = "Der er slettet hændelser efter siden; begynd forfra")
    public Uni<HaendelserOutput> haendelser(
            @QueryParam("siden")
                    @Parameter(
                            description =
                                    "naeste fra forrige svar; nu for kun det, der sker herefter; udelad for de ældste, der er gemt")
                    @Nullable
                    String siden,
            @Parameter(description = "Højeste antal hændelser")
                    @QueryParam("antal")
                    @DefaultValue("100")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 1000; hent resten med naeste")
                    int antal) {
        var laeser = adgang.kraev();
        if (NU.equals(siden)) {
            return log.nu().map(HaendelserOutput::ingen);
        }
        return log.efter(hoerere.kreds(laeser), Haendelsesmaerke.laes(siden), antal)
                .map(HaendelserOutput::af);
    }
}
