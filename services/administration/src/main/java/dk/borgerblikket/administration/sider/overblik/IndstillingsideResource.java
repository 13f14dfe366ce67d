package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.indstilling.Indstilling;
import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an authority has chosen, as a page. */
@Path("/admin/kommuner/{cvr}/indstillinger")
@RolesAllowed(Adgang.MEDARBEJDER)
final class IndstillingsideResource {

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance indstillinger(
                Kommunehoved hoved, Indstilling indstilling, boolean maaRette, boolean gemt);

        private Skabeloner() {}
    }

    private final Indstillinger indstillinger;
    private final Kommuneadgang adgang;
    private final Sider sider;

    IndstillingsideResource(Indstillinger indstillinger, Kommuneadgang adgang, Sider sider) {
        this.indstillinger = indstillinger;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestPath String cvr, @RestQuery @Nullable String sket) {
        var kommune = adgang.laesbar(cvr);
        return adgang.hoved(kommune, "indstillinger")
                .flatMap(hoved -> indstillinger
                        .hent(kommune)
                        .flatMap(valgt -> sider.vis(Skabeloner.indstillinger(
                                hoved, valgt, adgang.rettigheder(kommune).godkend(), "gemt".equals(sket)))));
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> gem(@RestPath String cvr, @RestForm("fire-oejne") @Nullable String fireOejne) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.godkender(kommune);
        return indstillinger
                .gem(kommune, new Indstilling(fireOejne != null), hvem)
                .map(i -> sider.videre("/admin/kommuner/" + kommune.cifre() + "/indstillinger?sket=gemt"));
    }
}
