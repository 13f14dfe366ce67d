package dk.borgerblikket.administration.sider.revision;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.aendringslog.Aendring.Emne;
import dk.borgerblikket.administration.revision.Aendringsfilter;
import dk.borgerblikket.administration.revision.Aendringsside;
import dk.borgerblikket.administration.revision.Opslagsfilter;
import dk.borgerblikket.administration.revision.Opslagsside;
import dk.borgerblikket.administration.revision.Revision;
import dk.borgerblikket.administration.revision.Revision.Indeks;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.pages.Sider;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The audit as pages: what has been changed here, and who has looked at an authority's objects. */
@Path("/admin/revision")
@RolesAllowed(Adgang.MEDARBEJDER)
final class RevisionsideResource {

    private static final int PR_SIDE = 50;

    @CheckedTemplate(basePath = "revision")
    static class Skabeloner {

        static native TemplateInstance aendringer(
                Revisionsfelter felter,
                boolean national,
                boolean dpo,
                List<String> emner,
                Aendringsside fundet,
                @Nullable Meddelelse meddelelse);

        static native TemplateInstance opslag(
                Revisionsfelter felter, boolean national, Opslagsside fundet, @Nullable Meddelelse meddelelse);

        private Skabeloner() {}
    }

    private final Revision revision;
    private final Adgangskontrol adgang;
    private final Kald kald;
    private final Sider sider;

    RevisionsideResource(Revision revision, Adgangskontrol adgang, Kald kald, Sider sider) {
        this.revision = revision;
        this.adgang = adgang;
        this.kald = kald;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> aendringer(@BeanParam Revisionsfelter felter) {
        var omfattet = omfattet(felter);
        return Uni.createFrom()
                .deferred(() -> revision.aendringer(new Aendringsfilter(
                        omfattet,
                        felter.hvad().map(hvad -> Stiparameter.valg(hvad, Emne.class)),
                        felter.hvem(),
                        felter.fra().orElse(Instant.EPOCH),
                        felter.til().orElse(Revisionsfelter.ALTID),
                        felter.efter().map(Stiparameter::id),
                        PR_SIDE)))
                .flatMap(fundet -> vis(felter, fundet, null))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> vis(felter, new Aendringsside(List.of(), null), Meddelelse.af(fejl)));
    }

    private Uni<Response> vis(Revisionsfelter felter, Aendringsside fundet, @Nullable Meddelelse meddelelse) {
        return sider.vis(
                meddelelse == null ? 200 : meddelelse.status(),
                Skabeloner.aendringer(
                        felter,
                        adgang.erNational(),
                        adgang.medarbejder().har(Rolle.DPO) || adgang.erNational(),
                        Stream.of(Emne.values()).map(Enum::name).toList(),
                        fundet,
                        meddelelse));
    }

    @GET
    @Path("opslag")
    @Operation(hidden = true)
    public Uni<Response> opslag(@BeanParam Revisionsfelter felter) {
        var kommune =
                felter.cvr().map(Stiparameter::cvr).orElse(adgang.medarbejder().cvr());
        adgang.kraevEnAf(kommune, Rolle.DPO);
        return Uni.createFrom()
                .deferred(() -> revision.opslag(
                        felter.hvad()
                                .map(hvad -> Stiparameter.valg(hvad, Indeks.class))
                                .orElse(Indeks.SAGER),
                        new Opslagsfilter(
                                kommune,
                                felter.hvem(),
                                felter.formaal(),
                                felter.fra(),
                                felter.til(),
                                felter.efter(),
                                PR_SIDE),
                        kald.token().orElseThrow()))
                .flatMap(fundet -> sider.vis(Skabeloner.opslag(felter, adgang.erNational(), fundet, null)))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> {
                    var meddelelse = Meddelelse.af(fejl);
                    return sider.vis(
                            meddelelse.status(),
                            Skabeloner.opslag(
                                    felter, adgang.erNational(), new Opslagsside(List.of(), null), meddelelse));
                });
    }

    private Optional<Cvr> omfattet(Revisionsfelter felter) {
        if (felter.cvr().isEmpty() && adgang.erNational()) {
            return Optional.empty();
        }
        var kommune =
                felter.cvr().map(Stiparameter::cvr).orElse(adgang.medarbejder().cvr());
        adgang.kraevEnAf(
                kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND, Rolle.DPO);
        return Optional.of(kommune);
    }
}
