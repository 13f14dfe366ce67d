package dk.borgerblikket.gateway.side;

import dk.borgerblikket.gateway.adgang.Adgangsark;
import dk.borgerblikket.gateway.adgang.Adgangsopslag;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.pages.Sider;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who has looked at the citizen's data, as a page and as files to keep. */
@Path(Skabeloner.ADGANG)
@RolesAllowed(Adgang.BORGER)
class AdgangSideResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String FILNAVN = "hvem-har-set-mine-oplysninger";
    private static final int ANTAL = 50;

    private final Kald kald;
    private final Adgangsopslag opslag;
    private final Sider sider;

    AdgangSideResource(Kald kald, Adgangsopslag opslag, Sider sider) {
        this.kald = kald;
        this.opslag = opslag;
        this.sider = sider;
    }

    /** @param efter where an earlier page ended */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Uni<Response> adgang(@RestQuery @Nullable String efter) {
        return opslag.side(kald.borger().cpr(), efter, ANTAL)
                .flatMap(svar -> sider.vis(Skabeloner.adgang(svar, efter == null)));
    }

    @GET
    @Path("/csv")
    @Produces({CSV, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Uni<Response> csv() {
        return opslag.alt(kald.borger().cpr()).map(svar -> fil(Adgangsark.af(svar), CSV, ".csv"));
    }

    @GET
    @Path("/json")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Uni<Response> json() {
        return opslag.alt(kald.borger().cpr()).map(svar -> fil(svar, MediaType.APPLICATION_JSON, ".json"));
    }

    private static Response fil(Object indhold, String type, String endelse) {
        return Response.ok(indhold, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FILNAVN + endelse + "\"")
                .build();
    }
}
