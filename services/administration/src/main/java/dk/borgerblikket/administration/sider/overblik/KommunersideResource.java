package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.kommune.Kommune;
import dk.borgerblikket.administration.kommune.Kommuner;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All authorities, for whoever acts for the nation. */
@Path("/admin/kommuner")
@RolesAllowed(Adgang.MEDARBEJDER)
final class KommunersideResource {

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance kommuner(List<Kommune> kommuner);

        private Skabeloner() {}
    }

    private final Kommuner kommuner;
    private final Adgangskontrol adgang;
    private final Sider sider;

    KommunersideResource(Kommuner kommuner, Adgangskontrol adgang, Sider sider) {
        this.kommuner = kommuner;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis() {
        adgang.kraevNational();
        return kommuner.alle().flatMap(alle -> sider.vis(Skabeloner.kommuner(alle)));
    }
}
