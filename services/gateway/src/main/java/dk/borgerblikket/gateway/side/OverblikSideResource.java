package dk.borgerblikket.gateway.side;

import dk.borgerblikket.gateway.overblik.Borgeropslag;
import dk.borgerblikket.gateway.overblik.Nyt;
import dk.borgerblikket.gateway.overblik.Sideoverblik;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.overview.Overbliksvisning;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The overview, a case and a benefit as pages. They ask the same use case as borger.dk does, so an overview is written down
 * and counted here as there, a reload too.
 */
@Path(Skabeloner.ROD)
@RolesAllowed(Adgang.BORGER)
@Produces(MediaType.TEXT_HTML)
class OverblikSideResource {

    private final Kald kald;
    private final Borgeropslag opslag;
    private final Sider sider;

    OverblikSideResource(Kald kald, Borgeropslag opslag, Sider sider) {
        this.kald = kald;
        this.opslag = opslag;
        this.sider = sider;
    }

    @GET
    @Path("/overblik")
    @Operation(hidden = true)
    public Uni<Response> overblik() {
        var borger = kald.borger();
        return opslag.sideoverblik(borger.cpr(), borger.bopaelskommune())
                .flatMap(overblik -> sider.vis(side(overblik)));
    }

    private static TemplateInstance side(Sideoverblik overblik) {
        var nye = overblik.nyt().map(Nyt::ider).orElse(Set.of());
        return Skabeloner.overblik(new Overbliksvisning(overblik.svar(), Skabeloner.STIER, nye), overblik);
    }

    @GET
    @Path("/sager/{id}")
    @Operation(hidden = true)
    public Uni<Response> sag(@PathParam("id") String id) {
        return opslag.sag(kald.borger().cpr(), id).flatMap(sag -> sider.vis(Skabeloner.sag(sag, Skabeloner.STIER)));
    }

    @GET
    @Path("/ydelser/{id}")
    @Operation(hidden = true)
    public Uni<Response> ydelse(@PathParam("id") String id) {
        return opslag.ydelse(kald.borger().cpr(), id)
                .flatMap(ydelse -> sider.vis(Skabeloner.ydelse(ydelse, Skabeloner.STIER)));
    }
}
