package dk.borgerblikket.pages;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Around the citizens' login. */
@Path("/mit-overblik/session")
public final class BorgerLoginsider {

    private final Loginsider sider;

    BorgerLoginsider(Loginsider sider) {
        this.sider = sider;
    }

    /** Where the issuer sends the user back to; reached without a login in progress only by hand. */
    @GET
    @Path("login")
    @PermitAll
    @Operation(hidden = true)
    public Response login() {
        return sider.login(Sideomraade.BORGER);
    }

    @GET
    @Path("afbrudt")
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> afbrudt() {
        return sider.afbrudt(Sideomraade.BORGER);
    }
}
