package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.popuptekst.Popupsammenligning;
import dk.borgerblikket.administration.popuptekst.Popuptekster;
import dk.borgerblikket.administration.popuptekst.Popupvisning;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What citizens are told that an authority shows, now and with the draft, as a page (P-715). */
@Path("/admin/kommuner/{cvr}/popuptekst")
@RolesAllowed(Adgang.MEDARBEJDER)
final class PopuptekstsideResource {

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance popuptekst(
                Kommunehoved hoved,
                @Nullable Popupvisning nu,
                @Nullable Popupsammenligning kladde,
                @Nullable Meddelelse meddelelse);

        private Skabeloner() {}
    }

    private final Popuptekster tekster;
    private final Kommuneadgang adgang;
    private final Sider sider;

    PopuptekstsideResource(Popuptekster tekster, Kommuneadgang adgang, Sider sider) {
        this.tekster = tekster;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestPath String cvr) {
        var kommune = adgang.laesbar(cvr);
        return adgang.hoved(kommune, "popuptekst")
                .flatMap(hoved -> side(kommune, hoved)
                        .onFailure(Meddelelse::erPaaSiden)
                        .recoverWithUni(fejl -> utilgaengelig(hoved, Meddelelse.af(fejl))));
    }

    private Uni<Response> side(Cvr kommune, Kommunehoved hoved) {
        return Uni.createFrom()
                .deferred(() -> tekster.iKraft(kommune))
                .flatMap(nu -> tekster.kladde(kommune)
                        .flatMap(kladde -> sider.vis(Skabeloner.popuptekst(hoved, nu, kladde.orElse(null), null))));
    }

    private Uni<Response> utilgaengelig(Kommunehoved hoved, Meddelelse meddelelse) {
        return sider.vis(meddelelse.status(), Skabeloner.popuptekst(hoved, null, null, meddelelse));
    }
}
