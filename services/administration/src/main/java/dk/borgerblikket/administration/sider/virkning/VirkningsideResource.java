package dk.borgerblikket.administration.sider.virkning;

import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.indstilling.Indstillinger;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladder;
import dk.borgerblikket.administration.konsekvens.Konsekvensberegning;
import dk.borgerblikket.administration.konsekvens.Konsekvensberegninger;
import dk.borgerblikket.administration.sider.Kommuneadgang;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The preview of a draft as a page: begun, followed and read. */
@Path("/admin/kommuner/{cvr}/virkning")
@RolesAllowed(Adgang.MEDARBEJDER)
final class VirkningsideResource {

    private static final String FANE = "kladde";

    @CheckedTemplate(basePath = "virkning")
    static class Skabeloner {

        static native TemplateInstance virkning(Virkningsbillede billede);

        private Skabeloner() {}
    }

    private final Konsekvensberegninger beregninger;
    private final Virkningsstart start;
    private final Kladder kladder;
    private final Indstillinger indstillinger;
    private final Kommuneadgang adgang;
    private final Sider sider;

    VirkningsideResource(
            Konsekvensberegninger beregninger,
            Virkningsstart start,
            Kladder kladder,
            Indstillinger indstillinger,
            Kommuneadgang adgang,
            Sider sider) {
        this.beregninger = beregninger;
        this.start = start;
        this.kladder = kladder;
        this.indstillinger = indstillinger;
        this.adgang = adgang;
        this.sider = sider;
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> begynd(@RestPath String cvr) {
        var kommune = adgang.laesbar(cvr);
        var hvem = adgang.redaktoerEllerGodkender(kommune);
        return start.afKladde(kommune, hvem).map(sider::videre);
    }

    /** Asked for again and again while it goes on: by a script for the part with the figures, without one for all of it. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<Response> vis(@RestPath String cvr, @RestPath String id) {
        var kommune = adgang.laesbar(cvr);
        return beregninger
                .hent(kommune, Stiparameter.id(id))
                .flatMap(beregning -> kladder.find(kommune).flatMap(kladde -> billede(kommune, beregning, kladde)))
                .flatMap(billede -> sider.vis(Skabeloner.virkning(billede)));
    }

    private Uni<Virkningsbillede> billede(Cvr kommune, Konsekvensberegning beregning, Optional<Kladde> kladde) {
        var rettigheder = adgang.rettigheder(kommune);
        var aktuel = kladde.filter(k -> beregning.sammenlignet().equals(Konsekvensberegning.sammenlignet(k)));
        var afKladde = beregning.sammenlignet().startsWith("kladde:");
        return adgang.hoved(kommune, FANE)
                .flatMap(hoved -> indstillinger
                        .hent(kommune)
                        .map(valg -> new Virkningsbillede(
                                hoved,
                                rettigheder,
                                beregning,
                                aktuel.filter(k -> k.status() == Kladde.Status.KLADDE && !valg.fireOejne())
                                        .map(k -> k.maerke().toString())
                                        .orElse(""),
                                afKladde && aktuel.isEmpty())));
    }

    @POST
    @Path("{id}/annullering")
    @Operation(hidden = true)
    public Uni<Response> annuller(@RestPath String cvr, @RestPath String id) {
        var kommune = adgang.laesbar(cvr);
        adgang.redaktoerEllerGodkender(kommune);
        var beregning = Stiparameter.id(id);
        return beregninger
                .annuller(kommune, beregning)
                .map(v -> sider.videre(Virkningsstart.sti(kommune) + "/" + beregning));
    }
}
