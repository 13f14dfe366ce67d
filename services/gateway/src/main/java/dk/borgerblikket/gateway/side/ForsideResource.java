package dk.borgerblikket.gateway.side;

import dk.borgerblikket.pages.Sider;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that tells what the overview is and how to log in; for everybody, and about nobody. */
@Path(Skabeloner.ROD)
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ForsideResource {

    private final Sider sider;
    private final CurrentIdentityAssociation identitet;

    ForsideResource(Sider sider, CurrentIdentityAssociation identitet) {
        this.sider = sider;
        this.identitet = identitet;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> forside() {
        return loggetInd().flatMap(loggetInd -> sider.vis(Skabeloner.forside(loggetInd)));
    }

    /** Whether there is a session that still holds. The page asks for no login, so nobody has looked before. */
    private Uni<Boolean> loggetInd() {
        return identitet
                .getDeferredIdentity()
                .map(hvem -> !hvem.isAnonymous())
                .onFailure()
                .recoverWithItem(false);
    }
}
