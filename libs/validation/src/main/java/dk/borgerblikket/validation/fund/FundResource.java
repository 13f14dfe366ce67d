package dk.borgerblikket.validation.fund;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Findings, read by the sender of the objects. A service has a class of its own that says on which path. */
@Tag(name = "Datakvalitet")
@Produces(MediaType.APPLICATION_JSON)
public abstract class FundResource {

    private static final int MAKS_ANTAL = 1000;

    private final Skriveadgang adgang;
    private final Fundoversigt fund;

    protected FundResource(Skriveadgang adgang, Fundoversigt fund) {
        this.adgang = adgang;
        this.fund = fund;
    }

    /** A page of them. */
    @GET
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "fund",
            summary = "Hent fund om datakvalitet i egne objekter",
            description =
                    "Egne er dem, som it-systemet er Master eller Afsender for, og som tilhører kommunen. Et fund er en regel,"
                            + " som objektet bryder, som det er nu, uden at være afvist for det. Sorteret efter regel og objekt.")
    @APIResponse(responseCode = "200", description = "En side af fund; naeste er med, når der er flere")
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    public Uni<FundSvar> hent(
            @Parameter(description = "Kun fund fra denne regel")
                    @QueryParam("regel")
                    @Pattern(regexp = "[A-Z]-[0-9]{2}", message = "skal være en regel som C-10 eller B-05")
                    @Nullable
                    String regel,
            @Parameter(description = "Kun fund i dette objekt")
                    @QueryParam("uuid")
                    @Pattern(
                            regexp = "[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}",
                            message = "skal være et UUID")
                    @Nullable
                    String uuid,
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @Nullable
                    String efter,
            @Parameter(description = "Højeste antal fund på siden")
                    @QueryParam("antal")
                    @DefaultValue("200")
                    @Min(value = 1, message = "skal være mindst 1")
                    @Max(value = MAKS_ANTAL, message = "må højst være 1000; hent resten som næste side")
                    int antal) {
        return fund.side(
                adgang.kraev(), regel, uuid == null ? null : UUID.fromString(uuid), Fundmaerke.laes(efter), antal);
    }

    /** How many there are. */
    @GET
    @Path("/oversigt")
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "fundoversigt",
            summary = "Tæl fund i egne objekter pr. regel",
            description = "For hver regel med fund: hvor mange fund, og hvor mange objekter de er i.")
    @APIResponse(responseCode = "200", description = "Antal pr. regel")
    @APIResponse(responseCode = "400", description = "Adressen kan ikke læses")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    public Uni<FundSvar.Oversigt> oversigt() {
        return fund.oversigt(adgang.kraev());
    }
}
