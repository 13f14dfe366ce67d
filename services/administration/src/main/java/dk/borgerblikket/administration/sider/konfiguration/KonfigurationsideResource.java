package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.Ikraftsaettelse;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationer;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilder;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.konfiguration.Konfigurationsbilleder.Oenske;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an authority shows, and its versions, as pages. */
@Path("/admin/kommuner/{cvr}/konfiguration")
@RolesAllowed(Adgang.MEDARBEJDER)
final class KonfigurationsideResource {

    @CheckedTemplate(basePath = "konfiguration")
    static class Skabeloner {

        static native TemplateInstance konfiguration(Konfigurationsbillede billede);

        static native TemplateInstance version(
                Kommunehoved hoved, int version, List<Linjevisning> linjer, Forskel forskel);

        private Skabeloner() {}
    }

    private final Konfigurationsbilleder billeder;
    private final KleKonfigurationer konfigurationer;
    private final Ikraftsaettelse ikraftsaettelse;
    private final Linjekilder kilder;
    private final Linjevisninger visninger;
    private final Kommuneadgang adgang;
    private final Sider sider;

    KonfigurationsideResource(
            Konfigurationsbilleder billeder,
            KleKonfigurationer konfigurationer,
            Ikraftsaettelse ikraftsaettelse,
            Linjekilder kilder,
            Linjevisninger visninger,
            Kommuneadgang adgang,
            Sider sider) {
        this.billeder = billeder;
        this.konfigurationer = konfigurationer;
        this.ikraftsaettelse = ikraftsaettelse;
        this.kilder = kilder;
        this.visninger = visninger;
        this.adgang = adgang;
        this.sider = sider;
    }

    /**
     * @param kle a pattern to begin a new line with, from the search in KLE
     * @param sket what was just done, which the page tells
     * @param version the version that it was done with
     */
    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(
            @RestPath String cvr,
            @RestQuery @Nullable String kle,
            @RestQuery @Nullable String sket,
            @RestQuery @Nullable String version) {
        var kommune = adgang.laesbar(cvr);
        var oenske = new Oenske(
                kle == null ? "" : kle, sket == null ? "" : sket, version == null ? 0 : Stiparameter.version(version));
        return billeder.af(kommune, oenske, null).flatMap(b -> sider.vis(Skabeloner.konfiguration(b)));
    }

    @GET
    @Path("versioner/{version}")
    @Operation(hidden = true)
    public Uni<Response> version(@RestPath String cvr, @RestPath String version) {
        var kommune = adgang.laesbar(cvr);
        var nummer = Stiparameter.version(version);
        return adgang.hoved(kommune, "konfiguration")
                .flatMap(hoved -> konfigurationer
                        .version(kommune, nummer)
                        .flatMap(v -> visninger
                                .af(kommune, v.linjer())
                                .flatMap(linjer -> kilder.forskel(
                                                kommune, new Linjekilde.Aktiv(), new Linjekilde.Version(nummer))
                                        .flatMap(forskel ->
                                                sider.vis(Skabeloner.version(hoved, nummer, linjer, forskel))))));
    }

    @POST
    @Path("versioner/{version}/tilbagerulning")
    @Operation(hidden = true)
    public Uni<Response> tilbagerul(@RestPath String cvr, @RestPath String version) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoerEllerGodkender(kommune);
        return ikraftsaettelse
                .tilbagerul(kommune, Stiparameter.version(version), hvem)
                .map(ny -> sider.videre(sti(kommune) + "?sket=tilbagerullet&version=" + ny.version()))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> medMeddelelse(kommune, fejl));
    }

    @POST
    @Path("versioner/{version}/annullering")
    @Operation(hidden = true)
    public Uni<Response> annuller(@RestPath String cvr, @RestPath String version) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoerEllerGodkender(kommune);
        return ikraftsaettelse
                .annuller(kommune, Stiparameter.version(version), hvem)
                .map(v -> sider.videre(sti(kommune) + "?sket=annulleret"))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> medMeddelelse(kommune, fejl));
    }

    private Uni<Response> medMeddelelse(Cvr kommune, Throwable fejl) {
        var meddelelse = Meddelelse.af(fejl);
        return billeder.af(kommune, Oenske.INTET, meddelelse)
                .flatMap(b -> sider.vis(meddelelse.status(), Skabeloner.konfiguration(b)));
    }

    static String sti(Cvr kommune) {
        return "/admin/kommuner/" + kommune.cifre() + "/konfiguration";
    }
}
