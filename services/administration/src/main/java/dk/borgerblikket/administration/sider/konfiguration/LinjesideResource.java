package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.klekonfiguration.KleLinjeBesked;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.sider.Kommuneadgang;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.virkning.Virkningsstart;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The lines of a draft, one at a time. */
@Path("/admin/kommuner/{cvr}/kladde/linjer")
@RolesAllowed(Adgang.MEDARBEJDER)
final class LinjesideResource {

    @CheckedTemplate(basePath = "kladde")
    static class Skabeloner {

        static native TemplateInstance linje(Linjebillede billede);

        private Skabeloner() {}
    }

    private static final KleLinjeBesked TOM =
            new KleLinjeBesked(null, true, true, true, null, false, null, null, null, null, null, null, null);

    private final Kladder kladder;
    private final Linjeaendring aendring;
    private final Virkningsstart virkning;
    private final Fagsystemer fagsystemer;
    private final Kommuneadgang adgang;
    private final Sider sider;

    LinjesideResource(
            Kladder kladder,
            Linjeaendring aendring,
            Virkningsstart virkning,
            Fagsystemer fagsystemer,
            Kommuneadgang adgang,
            Sider sider) {
        this.kladder = kladder;
        this.aendring = aendring;
        this.virkning = virkning;
        this.fagsystemer = fagsystemer;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Path("ny")
    @Operation(hidden = true)
    public Uni<Response> ny(@RestPath String cvr) {
        var kommune = adgang.laesbar(cvr);
        adgang.redaktoer(kommune);
        return kladder.find(kommune)
                .flatMap(kladde ->
                        vis(kommune, kladde.map(k -> k.maerke().toString()).orElse(""), null, TOM, null));
    }

    @GET
    @Path("{nummer}")
    @Operation(hidden = true)
    public Uni<Response> ret(@RestPath String cvr, @RestPath String nummer) {
        var kommune = adgang.laesbar(cvr);
        adgang.redaktoer(kommune);
        var plads = Stiparameter.version(nummer);
        return kladder.hent(kommune)
                .flatMap(kladde ->
                        vis(kommune, kladde.maerke().toString(), plads, KleLinjeBesked.af(linje(kladde, plads)), null));
    }

    private static KleLinje linje(Kladde kladde, int plads) {
        if (plads < 0 || plads >= kladde.linjer().size()) {
            throw new Fejl(FaellesFejl.IKKE_FUNDET);
        }
        return kladde.linjer().get(plads);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> tilfoej(@RestPath String cvr, MultivaluedMap<String, String> form) {
        var kommune = adgang.laesbar(cvr);
        return gem(kommune, null, form, adgang.redaktoer(kommune));
    }

    @POST
    @Path("{nummer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> gem(@RestPath String cvr, @RestPath String nummer, MultivaluedMap<String, String> form) {
        var kommune = adgang.laesbar(cvr);
        return gem(kommune, Stiparameter.version(nummer), form, adgang.redaktoer(kommune));
    }

    private Uni<Response> gem(
            Cvr kommune, @Nullable Integer plads, MultivaluedMap<String, String> form, Medarbejder hvem) {
        var maerke = form.getFirst("maerke");
        var besked = Linjeformular.besked(form);
        return Uni.createFrom()
                .item(() -> Linjeformular.laes(besked))
                .flatMap(linje -> aendring.saet(kommune, plads, linje, KladdesideResource.set(maerke), hvem))
                .flatMap(kladde -> videre(kommune, form, hvem))
                .onFailure(Meddelelse::erPaaSiden)
                .recoverWithUni(fejl -> vis(kommune, maerke == null ? "" : maerke, plads, besked, Meddelelse.af(fejl)));
    }

    private Uni<Response> videre(Cvr kommune, MultivaluedMap<String, String> form, Medarbejder hvem) {
        return "beregn".equals(form.getFirst("handling"))
                ? virkning.afKladde(kommune, hvem).map(sider::videre)
                : Uni.createFrom().item(sider.videre(KladdesideResource.sti(kommune)));
    }

    @POST
    @Path("{nummer}/fjernelse")
    @Operation(hidden = true)
    public Uni<Response> fjern(@RestPath String cvr, @RestPath String nummer, @RestForm String maerke) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoer(kommune);
        return aendring.fjern(kommune, Stiparameter.version(nummer), KladdesideResource.set(maerke), hvem)
                .map(kladde -> sider.videre(KladdesideResource.sti(kommune)));
    }

    private Uni<Response> vis(
            Cvr kommune,
            String maerke,
            @Nullable Integer plads,
            KleLinjeBesked besked,
            @Nullable Meddelelse meddelelse) {
        return adgang.hoved(kommune, "kladde")
                .flatMap(hoved -> fagsystemer
                        .alle()
                        .flatMap(systemer -> sider.vis(
                                meddelelse == null ? 200 : meddelelse.status(),
                                Skabeloner.linje(new Linjebillede(
                                        hoved,
                                        adgang.rettigheder(kommune),
                                        maerke,
                                        plads,
                                        besked,
                                        systemer,
                                        meddelelse)))));
    }
}
