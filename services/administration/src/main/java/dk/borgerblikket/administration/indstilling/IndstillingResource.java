package dk.borgerblikket.administration.indstilling;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What an authority has chosen, over HTTP. Who approves decides whether approval is asked for. */
@Path("/administration/v1/kommuner/{cvr}/indstillinger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Indstillinger")
final class IndstillingResource {

    private final Indstillinger indstillinger;
    private final Adgangskontrol adgang;

    IndstillingResource(Indstillinger indstillinger, Adgangskontrol adgang) {
        this.indstillinger = indstillinger;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentIndstillinger", summary = "Myndighedens indstillinger")
    public Uni<Indstilling> hent(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return indstillinger.hent(kommune);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "gemIndstillinger", summary = "Vælg, om der kræves fire øjne (konfiguration_godkend)")
    public Uni<Indstilling> gem(@RestPath String cvr, @Nullable IndstillingBesked besked) {
        var kommune = Stiparameter.cvr(cvr);
        var hvem = adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_GODKEND);
        return indstillinger.gem(kommune, Feltkontrol.besked(besked).laes(), hvem);
    }
}
