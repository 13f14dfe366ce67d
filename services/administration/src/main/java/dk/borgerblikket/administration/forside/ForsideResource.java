package dk.borgerblikket.administration.forside;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where an employee begins: what there is to do, of what the employee's roles allow. */
@Path("/admin")
@RolesAllowed(Adgang.MEDARBEJDER)
final class ForsideResource {

    @CheckedTemplate(basePath = "forside")
    static class Skabeloner {

        static native TemplateInstance forside();

        private Skabeloner() {}
    }

    private final Sider sider;

    ForsideResource(Sider sider) {
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis() {
        return sider.vis(Skabeloner.forside());
    }
}
