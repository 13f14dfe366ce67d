package dk.borgerblikket.pages;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.oidc.Kald;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** One page of each kind, to see what users get. */
@Path("/")
public class Proevesider {

    @CheckedTemplate(basePath = "proeve")
    static class Skabeloner {
        static native TemplateInstance hilsen(String hvem);

        private Skabeloner() {}
    }

    private final Sider sider;
    private final Kald kald;

    Proevesider(Sider sider, Kald kald) {
        this.sider = sider;
        this.kald = kald;
    }

    @GET
    @Path("mit-overblik")
    @PermitAll
    public Uni<Response> aaben() {
        return sider.vis(Skabeloner.hilsen("enhver"));
    }

    @GET
    @Path("mit-overblik/proeve")
    @RolesAllowed(Adgang.BORGER)
    public Uni<Response> borger() {
        return sider.vis(Skabeloner.hilsen(kald.borger().cpr().cifre()));
    }

    @POST
    @Path("mit-overblik/proeve")
    @RolesAllowed(Adgang.BORGER)
    public Response send(@FormParam("navn") String navn) {
        return sider.videre("/mit-overblik/proeve?navn=" + navn);
    }

    @GET
    @Path("mit-overblik/fejl")
    @RolesAllowed(Adgang.BORGER)
    public Response fejl() {
        throw new IllegalStateException("hemmelighed");
    }

    @GET
    @Path("admin/proeve")
    @RolesAllowed(Adgang.MEDARBEJDER)
    public Uni<Response> medarbejder() {
        return sider.vis(Skabeloner.hilsen(
                kald.medarbejder().cvr().cifre() + " " + kald.token().orElse("")));
    }

    @GET
    @Path("program/borger")
    @RolesAllowed(Adgang.BORGER)
    public String program() {
        return kald.borger().cpr().cifre();
    }
}
