package dk.borgerblikket.administration.nationalt;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
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
import org.jspecify.annotations.Nullable;

/** The national rules over HTTP; only for a national administrator. */
@Path("/administration/v1/nationale-regler")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Nationale regler")
final class RegelResource {

    private final Regelsaet regelsaet;
    private final Adgangskontrol adgang;

    RegelResource(Regelsaet regelsaet, Adgangskontrol adgang) {
        this.regelsaet = regelsaet;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentNationaleRegler", summary = "De nationale regler")
    public Uni<NationaleRegler> hent() {
        adgang.kraevNational();
        return regelsaet.hent();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "gemNationaleRegler", summary = "Erstat de nationale regler")
    public Uni<NationaleRegler> gem(@Nullable RegelBesked besked) {
        var hvem = adgang.kraevNational();
        return regelsaet.gem(Feltkontrol.besked(besked).laes(), hvem);
    }
}
