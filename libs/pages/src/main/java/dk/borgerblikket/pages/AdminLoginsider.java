package dk.borgerblikket.pages;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Around the employees' login. */
@Path("/admin/session")
public final class AdminLoginsider {

    private final Loginsider sider;

    AdminLoginsider(Loginsider sider) {
        this.sider = sider;
    }

    /** Where the issuer sends the user back to; reached without a login in progress only by hand. */
    @GET
    @Path("login")
    @PermitAll
    @Operation(hidden = true)
    public Response login() {
        return sider.login(Sideomraade.MEDARBEJDER);
    }

    @GET
    @Path("afbrudt")
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> afbrudt() {
        return sider.afbrudt(Sideomraade.MEDARBEJDER);
    }

    @GET
    @Path("logget-ud")
    @PermitAll
    @Operation(hidden = true)
    public Uni<Response> loggetUd() {
        return sider.loggetUd(Sideomraade.MEDARBEJDER);
    }
}
