package dk.borgerblikket.search.revision;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.registrations.graenseflade.Sideantal;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The log of look-ups, for those who supervise in an authority (role {@link Rolle#DPO}) or in the nation. A service has a
 * class of its own that says on which path.
 */
@Tag(name = "Revision")
@Produces(MediaType.APPLICATION_JSON)
public abstract class RevisionResource {

    private static final int ANTAL = 50;

    private final Kald kald;
    private final Revision revision;

    protected RevisionResource(Kald kald, Revision revision) {
        this.kald = kald;
        this.revision = revision;
    }

    /** A page of look-ups. */
    @GET
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(
            operationId = "revisionsopslag",
            summary = "Opslag i kommunens sager eller ydelser (rollen dpo)",
            description = "Nyeste først, i hvilket formål det end er. En medarbejder står med et pseudonym.")
    @APIResponse(responseCode = "200", description = "En side af opslag")
    @APIResponse(responseCode = "400", description = "En parameter er ugyldig")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Ikke en medarbejder med rollen")
    @APIResponse(responseCode = "404", description = "En anden kommune end medarbejderens")
    public Uni<RevisionSvar> opslag(
            @Parameter(description = "CVR-nummer på den kommune, som ejer det læste; ens egen, når det udelades")
                    @QueryParam("cvr")
                    @Nullable
                    String cvr,
            @Parameter(description = "Fra og med, ISO 8601") @QueryParam("fra") @Nullable String fra,
            @Parameter(description = "Indtil, ISO 8601") @QueryParam("til") @Nullable String til,
            @Parameter(description = "Kun opslag af medarbejderen med dette id i kommunen")
                    @QueryParam("medarbejder")
                    @Nullable
                    String medarbejder,
            @Parameter(description = "Kun opslag med dette formål, som kode") @QueryParam("formaal") @Nullable
                    String formaal,
            @Parameter(description = "naeste fra den forrige side; udelades for den første")
                    @QueryParam("efter")
                    @Nullable
                    String efter,
            @Parameter(description = "Højeste antal på siden, fra 1 til 500; 50 når det udelades")
                    @QueryParam("antal")
                    @Nullable
                    String antal) {
        var kommune = cvr == null ? kald.medarbejder().cvr() : cvr(cvr);
        kald.kraev(Rolle.DPO, kommune);
        return revision.side(new Revisionssoegning(
                kommune,
                tid(fra, "fra", Instant.EPOCH),
                tid(til, "til", Sidemaerke.START.tidspunkt()),
                Optional.ofNullable(medarbejder),
                Optional.ofNullable(formaal),
                Sidemaerke.laes(efter),
                Sideantal.laes(antal, ANTAL)));
    }

    private static Cvr cvr(String tekst) {
        return Cvr.laes(tekst)
                .orElseThrow(() -> new Fejl(FaellesFejl.UGYLDIG_PARAMETER, "Parameteren cvr skal være otte cifre."));
    }

    private static Instant tid(@Nullable String tekst, String navn, Instant ellers) {
        if (tekst == null) {
            return ellers;
        }
        try {
            var tid = Instant.parse(tekst);
            if (tid.isBefore(Instant.EPOCH) || tid.isAfter(Sidemaerke.START.tidspunkt())) {
                throw new DateTimeException("Uden for det, der kan søges i");
            }
            return tid;
        } catch (DateTimeException ulaeselig) {
            throw new Fejl(
                    FaellesFejl.UGYLDIG_PARAMETER,
                    "Parameteren " + navn + " skal være et tidspunkt som 2026-12-01T00:00:00Z.");
        }
    }
}
