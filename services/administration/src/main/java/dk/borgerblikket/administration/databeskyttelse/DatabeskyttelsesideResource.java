package dk.borgerblikket.administration.databeskyttelse;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg;
import dk.borgerblikket.administration.formular.Kommunevalg.Valg;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.pages.Sider;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page on which an authority tells whom citizens turn to about data protection. */
@Path("/admin/databeskyttelse")
@RolesAllowed(Adgang.MEDARBEJDER)
final class DatabeskyttelsesideResource {

    private static final String STI = "/admin/databeskyttelse";
    private static final Rolle[] RETTER = {Rolle.DPO, Rolle.KONFIGURATION_REDIGER};

    @CheckedTemplate(basePath = "databeskyttelse")
    static class Skabeloner {

        static native TemplateInstance databeskyttelse(Databeskyttelsesside blok);

        private Skabeloner() {}
    }

    private final Databeskyttelser databeskyttelser;
    private final Kommunevalg kommunevalg;
    private final Adgangskontrol adgang;
    private final Sider sider;
    private final Clock ur;

    DatabeskyttelsesideResource(
            Databeskyttelser databeskyttelser, Kommunevalg kommunevalg, Adgangskontrol adgang, Sider sider, Clock ur) {
        this.databeskyttelser = databeskyttelser;
        this.kommunevalg = kommunevalg;
        this.adgang = adgang;
        this.sider = sider;
        this.ur = ur;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(@RestQuery @Nullable String kommune, @RestQuery @Nullable String kvittering) {
        var cvr = kommunevalg.cvr(kommune);
        cvr.ifPresent(adgang::kraevAnsat);
        return side(200, cvr, Optional.empty(), Formularfejl.INGEN, "gemt".equals(kvittering));
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> gem(
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String funktion,
            @RestForm @Nullable String email,
            @RestForm @Nullable String telefon,
            @RestForm @Nullable String sikkerPost,
            @RestForm @Nullable String adresse,
            @RestForm @Nullable String privatlivspolitik,
            @RestForm @Nullable String gyldigFra,
            @RestForm @Nullable String gyldigTil) {
        var cvr = kommunevalg.cvr(kommune).orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
        var hvem = adgang.kraevEnAf(cvr, RETTER);
        var besked = new DatabeskyttelseBesked(
                funktion, email, telefon, sikkerPost, adresse, privatlivspolitik, gyldigFra, gyldigTil);
        return Formularfejl.eller(
                () -> databeskyttelser.gem(cvr, besked, hvem).map(gemt -> videre(cvr)),
                fejl -> side(422, Optional.of(cvr), Optional.of(besked), fejl, false));
    }

    private Uni<Response> side(
            int status, Optional<Cvr> cvr, Optional<DatabeskyttelseBesked> udfyldt, Formularfejl fejl, boolean gemt) {
        return kommunevalg
                .valg(cvr)
                .flatMap(valg -> cvr.map(databeskyttelser::versioner)
                        .orElseGet(() -> Uni.createFrom().item(List.of()))
                        .flatMap(versioner -> sider.vis(
                                status, Skabeloner.databeskyttelse(indhold(valg, versioner, udfyldt, fejl, gemt)))));
    }

    private Databeskyttelsesside indhold(
            Valg valg,
            List<Databeskyttelsesversion> versioner,
            Optional<DatabeskyttelseBesked> udfyldt,
            Formularfejl fejl,
            boolean gemt) {
        var idag = Dato.dag(ur.instant());
        var medarbejder = adgang.medarbejder();
        return new Databeskyttelsesside(
                valg,
                versioner,
                versioner.stream().filter(v -> v.gaelder(idag)).findFirst(),
                adgang.erNational() || Stream.of(RETTER).anyMatch(medarbejder::har),
                udfyldt.orElseGet(() -> Databeskyttelsesside.udgangspunkt(versioner, idag)),
                fejl,
                gemt);
    }

    private Response videre(Cvr cvr) {
        return sider.videre(STI + "?kvittering=gemt" + (adgang.erNational() ? "&kommune=" + cvr.cifre() : ""));
    }
}
