package dk.borgerblikket.administration.verifikation;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The page of the verification client. The person is told in a form and the answer is the page itself: an address would be
 * written down.
 */
@Path("/admin/verifikation")
@RolesAllowed(Adgang.MEDARBEJDER)
final class VerifikationsideResource {

    @CheckedTemplate(basePath = "verifikation")
    static class Skabeloner {

        static native TemplateInstance verifikation(Verifikationsside billede);

        private Skabeloner() {}
    }

    private final Sider sider;
    private final Verifikationsopslag opslag;
    private final Kald kald;

    VerifikationsideResource(Sider sider, Verifikationsopslag opslag, Kald kald) {
        this.sider = sider;
        this.opslag = opslag;
        this.kald = kald;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis() {
        kraev();
        return opslag.tom().flatMap(this::side);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> slaaOp(
            @RestForm @Nullable String cpr,
            @RestForm @Nullable String formaal,
            @RestForm @Nullable String tid,
            @RestForm @Nullable String bopaelskommune,
            @RestForm @Nullable String beskyttet) {
        kraev();
        var token = kald.token().orElseThrow(() -> new Fejl(FaellesFejl.MANGLER_LOGIN));
        return opslag.hent(Formular.af(cpr, formaal, tid, bopaelskommune, beskyttet), token)
                .flatMap(this::side);
    }

    private Uni<Response> side(Verifikationsside billede) {
        return sider.vis(billede.status(), Skabeloner.verifikation(billede));
    }

    /** The gateway asks the same of the token; here it is asked so that nobody is shown a form of no use. */
    private void kraev() {
        if (!kald.medarbejder().har(Rolle.VERIFIKATION) && !kald.erNational()) {
            throw new Fejl(FaellesFejl.INGEN_ADGANG);
        }
    }
}
