package dk.borgerblikket.administration.kommune;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
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

/** The authorities over HTTP. */
@Path("/administration/v1/kommuner")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Kommuner")
final class KommuneResource {

    private final Kommuner kommuner;
    private final Adgangskontrol adgang;

    KommuneResource(Kommuner kommuner, Adgangskontrol adgang) {
        this.kommuner = kommuner;
        this.adgang = adgang;
    }

    @GET
    @Operation(operationId = "hentKommuner", summary = "Myndigheder: egen, eller alle for en national administrator")
    public Uni<List<Kommune>> alle() {
        var egen = adgang.medarbejder().cvr();
        var alt = adgang.erNational();
        return kommuner.alle()
                .map(k -> k.stream().filter(e -> alt || e.cvr().equals(egen)).toList());
    }

    @GET
    @Path("/{cvr}")
    @Operation(operationId = "hentKommune", summary = "En myndighed")
    public Uni<Kommune> hent(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevAnsat(kommune);
        return kommuner.hent(kommune);
    }

    @GET
    @Path("/{cvr}/tilslutninger")
    @Operation(operationId = "hentTilslutninger", summary = "Hver tilslutningsstatus, en myndighed har haft")
    public Uni<List<Tilslutningsskift>> tilslutninger(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevAnsat(kommune);
        return kommuner.historik(kommune);
    }

    @PUT
    @Path("/{cvr}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "gemKommune", summary = "Opret eller ret en myndighed; kun en national administrator")
    public Uni<Kommune> gem(@RestPath String cvr, @Nullable KommuneBesked besked) {
        var hvem = adgang.kraevNational();
        return kommuner.gem(Feltkontrol.besked(besked), Stiparameter.cvr(cvr), hvem);
    }
}
