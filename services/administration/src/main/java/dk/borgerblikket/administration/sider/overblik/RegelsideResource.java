package dk.borgerblikket.administration.sider.overblik;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.nationalt.Regelsaet;
import dk.borgerblikket.administration.sider.Meddelelse;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The national rules as a page; only for whoever acts for the nation. */
@Path("/admin/nationale-regler")
@RolesAllowed(Adgang.MEDARBEJDER)
final class RegelsideResource {

    @CheckedTemplate(basePath = "kommuneoverblik")
    static class Skabeloner {

        static native TemplateInstance regler(Regelformular felter, boolean gemt, @Nullable Meddelelse meddelelse);

        private Skabeloner() {}
    }

    private final Regelsaet regelsaet;
    private final Adgangskontrol adgang;
    private final Sider sider;

    RegelsideResource(Regelsaet regelsaet, Adgangskontrol adgang, Sider sider) {
        this.regelsaet = regelsaet;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestQuery @Nullable String sket) {
        adgang.kraevNational();
        return regelsaet
                .hent()
                .flatMap(regler -> sider.vis(Skabeloner.regler(Regelformular.af(regler), "gemt".equals(sket), null)));
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> gem(
            @RestForm String lukkede,
            @RestForm String bygge,
            @RestForm @Nullable String uden,
            @RestForm String betalere,
            @RestForm String links,
            @RestForm String formaal) {
        var hvem = adgang.kraevNational();
        var felter = new Regelformular(lukkede, bygge, uden != null, betalere, links, formaal);
        return Uni.createFrom()
                .item(() -> felter.besked().laes())
                .flatMap(regler -> regelsaet.gem(regler, hvem))
                .map(regler -> sider.videre("/admin/nationale-regler?sket=gemt"))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> {
                    var meddelelse = Meddelelse.af(fejl);
                    return sider.vis(meddelelse.status(), Skabeloner.regler(felter, false, meddelelse));
                });
    }
}
