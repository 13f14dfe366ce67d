package dk.borgerblikket.administration.serviceaftale;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * The service agreements over HTTP. Whoever configures for the authority, or brings vendors on board for the nation,
 * sets one up; the authority's own approver decides on it.
 */
@Path("/administration/v1/kommuner/{cvr}/serviceaftaler")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Serviceaftaler")
final class ServiceaftaleResource {

    private final Serviceaftaler aftaler;
    private final Adgangskontrol adgang;

    ServiceaftaleResource(Serviceaftaler aftaler, Adgangskontrol adgang) {
        this.aftaler = aftaler;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentServiceaftaler", summary = "En myndigheds serviceaftaler; enhver ansat der")
    public Uni<List<Aftale>> alle(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevAnsat(kommune);
        return aftaler.af(kommune);
    }

    @PUT
    @Path("/{itSystem}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gemServiceaftale",
            summary =
                    "Opret en serviceaftale (konfiguration_rediger, onboarding_leverandoer) eller godkend, afvis eller"
                            + " ophør den (konfiguration_godkend)")
    public Uni<Aftale> gem(@RestPath String cvr, @RestPath String itSystem, @Nullable AftaleBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var mindst = kraevEnAfRollerne(kommune);
        var laest = Feltkontrol.besked(besked).laes();
        var hvem = laest.status() == Aftalestatus.Oprettet
                ? kraevOpretter(kommune, mindst)
                : adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND);
        return aftaler.gem(kommune, Stiparameter.uuid(itSystem), laest, hvem);
    }

    /** Comes before the message is read, so that a caller without any of the roles learns nothing about it. */
    private Medarbejder kraevEnAfRollerne(Cvr kommune) {
        var medarbejder = adgang.medarbejder();
        return adgang.harNationalRolle(medarbejder, Rolle.ONBOARDING_LEVERANDOER)
                ? medarbejder
                : adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
    }

    private Medarbejder kraevOpretter(Cvr kommune, Medarbejder medarbejder) {
        return adgang.harNationalRolle(medarbejder, Rolle.ONBOARDING_LEVERANDOER)
                ? medarbejder
                : adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_REDIGER);
    }
}
