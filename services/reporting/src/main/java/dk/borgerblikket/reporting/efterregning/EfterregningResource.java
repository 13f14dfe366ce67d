package dk.borgerblikket.reporting.efterregning;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Rapportfejl;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Whether the figures can be trusted. */
@Path("/rapportering/v1/efterregninger")
@Tag(name = "Efterregning")
final class EfterregningResource {

    private static final int MAANEDER = 24;

    private final Efterregning efterregning;
    private final Kald kald;
    private final Clock ur;

    EfterregningResource(Efterregning efterregning, Kald kald, Clock ur) {
        this.efterregning = efterregning;
        this.kald = kald;
        this.ur = ur;
    }

    @PUT
    @Path("/{maaned}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Adgang.TJENESTE)
    @Operation(
            operationId = "efterregn",
            summary = "Hold en måneds tal op imod det, gatewayen har talt i sine opslag",
            description =
                    "Månedens tæller, de gemte kald og gatewayens opslag skal være ens. Er de ikke det, gemmes det"
                            + " som et fund. Kun for måneder, der er slut.")
    @APIResponse(responseCode = "204", description = "Tallene er holdt op imod hinanden, og resultatet er gemt")
    @APIResponse(responseCode = "400", description = "Måneden kan ikke bruges, eller den er ikke slut")
    public Uni<Void> efterregn(@RestPath String maaned, @NotNull @Valid EfterregningBesked besked) {
        var denne = Dato.maaned(ur.instant());
        var periode = Rapportperiode.af(maaned, maaned, denne);
        if (!periode.fra().isBefore(denne)) {
            throw new Fejl(Rapportfejl.UGYLDIG_PERIODE, "Måneden er ikke slut.");
        }
        return efterregning
                .holdOpImod(periode.fra(), besked.ventende(), besked.tal())
                .replaceWithVoid();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Adgang.MEDARBEJDER)
    @Operation(
            operationId = "hentEfterregninger",
            summary = "Hvad der sidst kom ud af at tælle hver måned igen, nyeste måned først",
            description = "De seneste 24 måneder. Kun for den nationale administrator.")
    @APIResponse(responseCode = "200", description = "Ét resultat pr. måned, der er efterregnet")
    public Uni<List<Efterregningsfund>> nyeste() {
        kald.kraevNational();
        return efterregning.nyeste(MAANEDER);
    }
}
