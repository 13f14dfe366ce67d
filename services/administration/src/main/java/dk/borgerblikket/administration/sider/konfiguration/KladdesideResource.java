package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.Tilblivelse;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilder;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.KladdeBesked;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladdeforloeb;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Filformat;
import dk.borgerblikket.administration.klekonfiguration.udveksling.Udveksling;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.Rettigheder;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.web.Fejl;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A draft as a page, and its way to becoming a version. */
@Path("/admin/kommuner/{cvr}/kladde")
@RolesAllowed(Adgang.MEDARBEJDER)
final class KladdesideResource {

    @CheckedTemplate(basePath = "kladde")
    static class Skabeloner {

        static native TemplateInstance kladde(Kladdebillede billede);

        static native TemplateInstance ingen(Kommunehoved hoved, Rettigheder rettigheder);

        private Skabeloner() {}
    }

    private final Kladder kladder;
    private final Kladdeforloeb forloeb;
    private final Linjekilder kilder;
    private final Kladdebilleder billeder;
    private final Kommuneadgang adgang;
    private final Sider sider;
    private final Udveksling udveksling;
    private final Vertx vertx;
    private final Clock ur;

    KladdesideResource(
            Kladder kladder,
            Kladdeforloeb forloeb,
            Linjekilder kilder,
            Kladdebilleder billeder,
            Kommuneadgang adgang,
            Sider sider,
            Udveksling udveksling,
            Vertx vertx,
            Clock ur) {
        this.kladder = kladder;
        this.forloeb = forloeb;
        this.kilder = kilder;
        this.billeder = billeder;
        this.adgang = adgang;
        this.sider = sider;
        this.udveksling = udveksling;
        this.vertx = vertx;
        this.ur = ur;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestPath String cvr) {
        return vis(adgang.laesbar(cvr), null);
    }

    private Uni<Response> vis(Cvr kommune, @Nullable Meddelelse meddelelse) {
        var status = meddelelse == null ? 200 : meddelelse.status();
        return kladder.find(kommune)
                .flatMap(fundet -> fundet.isEmpty()
                        ? adgang.hoved(kommune, "kladde")
                                .flatMap(hoved ->
                                        sider.vis(status, Skabeloner.ingen(hoved, adgang.rettigheder(kommune))))
                        : billeder.af(kommune, fundet.get(), meddelelse)
                                .flatMap(b -> sider.vis(status, Skabeloner.kladde(b))));
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> begynd(@RestPath String cvr) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(kommune, kladder.begynd(kommune, null, hvem));
    }

    @POST
    @Path("ikrafttraeden")
    @Operation(hidden = true)
    public Uni<Response> ikrafttraeden(@RestPath String cvr, @RestForm String maerke, @RestForm String dag) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(kommune, kladder.hent(kommune).flatMap(kladde -> {
            var linjer = kladde.linjer().stream().map(KleLinjeBesked::af).toList();
            return kladder.gem(kommune, new KladdeBesked(linjer, dag), set(maerke), hvem);
        }));
    }

    @POST
    @Path("kopi")
    @Operation(hidden = true)
    public Uni<Response> kopier(@RestPath String cvr, @RestForm String maerke, @RestForm String fra) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        var anden = Stiparameter.cvr(fra);
        return tilKladden(
                kommune,
                kilder.linjer(kommune, new Linjekilde.Anden(anden))
                        .flatMap(linjer ->
                                kladder.erstat(kommune, linjer, Tilblivelse.KOPI, anden.cifre(), set(maerke), hvem)));
    }

    /** A file that was saved here, or made in a spreadsheet; its name tells what it is. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<Response> importer(
            @RestPath String cvr, @RestForm String maerke, @RestForm("fil") @Nullable FileUpload fil) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(
                kommune,
                indhold(fil)
                        .flatMap(laest ->
                                udveksling.importer(kommune, laest.getBytes(), format(fil), set(maerke), hvem)));
    }

    private Uni<Buffer> indhold(@Nullable FileUpload fil) {
        return fil == null || fil.fileName().isEmpty()
                ? Uni.createFrom().failure(() -> new Fejl(AdministrationFejl.FIL_MANGLER))
                : vertx.fileSystem().readFile(fil.uploadedFile().toString());
    }

    private static Filformat format(@Nullable FileUpload fil) {
        return fil != null && fil.fileName().toLowerCase(Locale.ROOT).endsWith(".json")
                ? Filformat.JSON
                : Filformat.CSV;
    }

    @POST
    @Path("bekraeftelse")
    @Operation(hidden = true)
    public Uni<Response> bekraeft(@RestPath String cvr, @RestForm String maerke, @RestForm String version) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(kommune, kladder.bekraeft(kommune, Stiparameter.version(version), set(maerke), hvem));
    }

    @POST
    @Path("indsendelse")
    @Operation(hidden = true)
    public Uni<Response> indsend(@RestPath String cvr, @RestForm String maerke) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(kommune, forloeb.indsend(kommune, set(maerke), hvem));
    }

    @POST
    @Path("tilbagetraekning")
    @Operation(hidden = true)
    public Uni<Response> traekTilbage(@RestPath String cvr, @RestForm String maerke) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return tilKladden(kommune, forloeb.traekTilbage(kommune, set(maerke), hvem));
    }

    @POST
    @Path("afvisning")
    @Operation(hidden = true)
    public Uni<Response> afvis(@RestPath String cvr, @RestForm String maerke, @RestForm String begrundelse) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.godkender(kommune);
        return tilKladden(kommune, forloeb.afvis(kommune, begrundelse, set(maerke), hvem));
    }

    @POST
    @Path("kassering")
    @Operation(hidden = true)
    public Uni<Response> kasser(@RestPath String cvr, @RestForm String maerke) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return kladder.kasser(kommune, set(maerke), hvem)
                .map(v -> sider.videre(KonfigurationsideResource.sti(kommune) + "?sket=kasseret"))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> vis(kommune, Meddelelse.af(fejl)));
    }

    @POST
    @Path("aktivering")
    @Operation(hidden = true)
    public Uni<Response> aktiver(@RestPath String cvr, @RestForm String maerke) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoerEllerGodkender(kommune);
        return forloeb.aktiver(kommune, set(maerke), hvem)
                .map(version -> sider.videre(KonfigurationsideResource.sti(kommune) + "?sket=" + sket(version)
                        + "&version=" + version.version()))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> vis(kommune, Meddelelse.af(fejl)));
    }

    private String sket(KleVersion version) {
        return version.gyldigFra().isAfter(ur.instant()) ? "planlagt" : "aktiveret";
    }

    private Uni<Response> tilKladden(Cvr kommune, Uni<Kladde> skridt) {
        return skridt.map(kladde -> sider.videre(sti(kommune)))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> vis(kommune, Meddelelse.af(fejl)));
    }

    static String sti(Cvr kommune) {
        return "/admin/kommuner/" + kommune.cifre() + "/kladde";
    }

    /** The tag that the form has seen, as the use cases want it; one that fits nothing when the form had seen no draft. */
    static String set(@Nullable String maerke) {
        return Etag.af(maerke == null ? "" : maerke.strip());
    }
}
