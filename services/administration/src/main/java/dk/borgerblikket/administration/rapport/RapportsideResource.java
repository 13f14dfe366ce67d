package dk.borgerblikket.administration.rapport;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The report as a page. */
@Path("/admin/rapport")
@RolesAllowed(Adgang.MEDARBEJDER)
final class RapportsideResource {

    private static final Logger LOG = Logger.getLogger(RapportsideResource.class);
    private static final String UDVIDET = "udvidet";
    private static final int MAANEDER_TILBAGE = 12;
    private static final int IKKE_BEHANDLET = 422;

    @CheckedTemplate(basePath = "rapport")
    static class Skabeloner {

        static native TemplateInstance rapport(Rapportside rapport);

        private Skabeloner() {}
    }

    private final Rapporteringsklient rapportering;
    private final Sider sider;
    private final Kald kald;
    private final Clock ur;

    RapportsideResource(@RestClient Rapporteringsklient rapportering, Sider sider, Kald kald, Clock ur) {
        this.rapportering = rapportering;
        this.sider = sider;
        this.kald = kald;
        this.ur = ur;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(
            @RestQuery @Nullable String fra, @RestQuery @Nullable String til, @RestQuery @Nullable String gemt) {
        var besked = gemt == null
                ? Optional.<Rapportside.Besked>empty()
                : Optional.of(new Rapportside.Besked(tekster().gemt(), false));
        return side(periode(fra, til), Optional.empty(), besked);
    }

    @POST
    @Path("/modtagere")
    @Operation(hidden = true)
    public Uni<Response> gemModtagere(@FormParam("modtagere") @Nullable String tekst) {
        var adresser = tekst == null ? "" : tekst;
        var alle = adresser.lines().map(String::strip).filter(a -> !a.isEmpty()).toList();
        return rapportering
                .gemModtagere(token(), cvr(), new Rapporteringsklient.Modtagere(alle))
                .map(svar -> sider.videre("/admin/rapport?gemt=ja#modtagere"))
                .onFailure()
                .recoverWithUni(fejl -> side(
                        periode(null, null),
                        Optional.of(adresser),
                        Optional.of(new Rapportside.Besked(
                                Rapportsvar.grund(fejl)
                                        .map(tekster()::ikke_gemt)
                                        .orElseGet(tekster()::utilgaengelig),
                                true))));
    }

    /** Where a user lands whose session ended before the form was sent. */
    @GET
    @Path("/modtagere")
    @Operation(hidden = true)
    public Response tilRapporten() {
        return sider.videre("/admin/rapport");
    }

    @GET
    @Path("/fil/{format}")
    @Operation(hidden = true)
    public Uni<Response> fil(
            @RestPath String format, @RestQuery @Nullable String fra, @RestQuery @Nullable String til) {
        var filformat = format(format);
        return rapportering
                .fil(token(), filformat.medietype(), cvr(), fra, til, UDVIDET)
                .map(RapportsideResource::vedhaeftet);
    }

    @GET
    @Path("/sendt/{maaned}/{version}/{format}")
    @Operation(hidden = true)
    public Uni<Response> sendtFil(@RestPath String maaned, @RestPath String version, @RestPath String format) {
        var filformat = format(format);
        return rapportering
                .sendtFil(token(), filformat.medietype(), cvr(), maaned, version)
                .map(RapportsideResource::vedhaeftet);
    }

    /** What to fetch: a year and the present month, unless the user says otherwise. */
    private record Periode(String fra, String til) {}

    private Periode periode(@Nullable String fra, @Nullable String til) {
        var nu = Dato.maaned(ur.instant());
        return new Periode(
                fra == null || fra.isBlank() ? nu.minusMonths(MAANEDER_TILBAGE).toString() : fra.strip(),
                til == null || til.isBlank() ? nu.toString() : til.strip());
    }

    private Uni<Response> side(Periode periode, Optional<String> indtastet, Optional<Rapportside.Besked> besked) {
        var token = token();
        var cvr = cvr();
        return Uni.combine()
                .all()
                .unis(
                        rapportering.kald(token, cvr, periode.fra(), periode.til(), UDVIDET),
                        rapportering.sendte(token, cvr),
                        rapportering.modtagere(token, cvr))
                .asTuple()
                .flatMap(svar -> vis(
                        besked.filter(Rapportside.Besked::fejl).isPresent() ? IKKE_BEHANDLET : 200,
                        new Rapportside(
                                periode.fra(),
                                periode.til(),
                                raekker(svar.getItem1()),
                                diagrammer(svar.getItem1()),
                                sendte(svar.getItem2()),
                                indtastet.orElseGet(
                                        () -> String.join("\n", svar.getItem3().modtagere())),
                                besked)))
                .onFailure()
                .recoverWithUni(fejl -> ikkeHentet(periode, indtastet.orElse(""), fejl));
    }

    private Uni<Response> ikkeHentet(Periode periode, String modtagere, Throwable fejl) {
        var grund = Rapportsvar.grund(fejl);
        if (grund.isEmpty()) {
            LOG.warnf("Rapporten kan ikke hentes: %s", fejl.getClass().getSimpleName());
        }
        return vis(
                grund.isPresent() ? IKKE_BEHANDLET : 503,
                new Rapportside(
                        periode.fra(),
                        periode.til(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        modtagere,
                        Optional.of(new Rapportside.Besked(
                                grund.map(tekster()::afvist).orElseGet(tekster()::utilgaengelig), true))));
    }

    private Uni<Response> vis(int status, Rapportside side) {
        return sider.vis(status, Skabeloner.rapport(side));
    }

    private List<Rapportside.Raekke> raekker(List<Maanedskald> maaneder) {
        return maaneder.stream()
                .map(m -> new Rapportside.Raekke(iOrd(m.tid()), m))
                .toList();
    }

    private Optional<Rapportdiagrammer> diagrammer(List<Maanedskald> maaneder) {
        return maaneder.stream().anyMatch(m -> m.samletAntalKald() > 0)
                ? Optional.of(new Rapportdiagrammer(maaneder, sider.sprog().locale()))
                : Optional.empty();
    }

    private List<Rapportside.Sendt> sendte(List<SendtRapport> rapporter) {
        var dag = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(sider.sprog().locale());
        return rapporter.stream()
                .map(r -> new Rapportside.Sendt(iOrd(YearMonth.parse(r.maaned())), dag.format(Dato.dag(r.dannet())), r))
                .toList();
    }

    private String iOrd(YearMonth maaned) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", sider.sprog().locale()).format(maaned);
    }

    private static Response vedhaeftet(Response svar) {
        return Response.status(svar.getStatus())
                .entity(svar.readEntity(byte[].class))
                .header(HttpHeaders.CONTENT_TYPE, svar.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, svar.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                .build();
    }

    private static Filformat format(String navn) {
        return Filformat.laes(navn).orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }

    private String cvr() {
        var medarbejder = kald.medarbejder();
        kald.kraev(Rolle.RAPPORT_LAES, medarbejder.cvr());
        return medarbejder.cvr().cifre();
    }

    private String token() {
        return "Bearer " + kald.token().orElseThrow(() -> new Fejl(FaellesFejl.MANGLER_LOGIN));
    }

    private Rapporttekster tekster() {
        return MessageBundles.get(
                Rapporttekster.class, Localized.Literal.of(sider.sprog().kode()));
    }
}
