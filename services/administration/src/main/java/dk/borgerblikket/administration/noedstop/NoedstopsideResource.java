package dk.borgerblikket.administration.noedstop;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg;
import dk.borgerblikket.administration.noedstop.Noedstopside.Udfyldt;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
import dk.borgerblikket.identity.Rolle;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page of emergency stops: of one authority, or for a national administrator those everywhere. */
@Path("/admin/noedstop")
@RolesAllowed(Adgang.MEDARBEJDER)
final class NoedstopsideResource {

    private static final String STI = "/admin/noedstop";
    private static final Rolle[] LAESER = {
        Rolle.DPO, Rolle.KONFIGURATION_GODKEND, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_LAES
    };
    private static final Rolle[] STOPPER = {Rolle.DPO, Rolle.KONFIGURATION_GODKEND};

    @CheckedTemplate(basePath = "noedstop")
    static class Skabeloner {

        static native TemplateInstance noedstop(Noedstopside noedstop);

        private Skabeloner() {}
    }

    private final Noedstoppene stop;
    private final Fagsystemer fagsystemer;
    private final Kommunevalg kommunevalg;
    private final Adgangskontrol adgang;
    private final Sider sider;

    NoedstopsideResource(
            Noedstoppene stop, Fagsystemer fagsystemer, Kommunevalg kommunevalg, Adgangskontrol adgang, Sider sider) {
        this.stop = stop;
        this.fagsystemer = fagsystemer;
        this.kommunevalg = kommunevalg;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> vis(
            @RestQuery @Nullable String kommune,
            @RestQuery @Nullable String kle,
            @RestQuery @Nullable String itSystem,
            @RestQuery @Nullable String kvittering) {
        return side(
                200,
                laesbar(kommune),
                Udfyldt.af(null, kle, itSystem, null),
                Formularfejl.INGEN,
                Objects.requireNonNullElse(kvittering, ""));
    }

    @POST
    @Operation(hidden = true)
    public Uni<Response> saet(
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String omfang,
            @RestForm @Nullable String kle,
            @RestForm @Nullable String itSystem,
            @RestForm @Nullable String begrundelse) {
        var cvr = kommunevalg.cvr(kommune);
        var hvem = stopper(cvr);
        var udfyldt = Udfyldt.af(omfang, kle, itSystem, begrundelse);
        var mangler = mangler(udfyldt);
        if (mangler.findes()) {
            return side(422, cvr, udfyldt, mangler, "");
        }
        var besked = new NoedstopBesked(
                udfyldt.omfang().equals("kle") ? udfyldt.kle() : null,
                udfyldt.omfang().equals("fagsystem") ? udfyldt.itSystem() : null,
                udfyldt.begrundelse());
        return Formularfejl.eller(
                () -> cvr.map(c -> stop.saet(c, besked, adgang.erNational(), hvem))
                        .orElseGet(() -> stop.saetOveralt(besked, hvem))
                        .map(sat -> videre(cvr, sat.ny() ? "sat" : "var")),
                fejl -> side(422, cvr, udfyldt, fejl, ""));
    }

    @POST
    @Path("/ophaev")
    @Operation(hidden = true)
    public Uni<Response> ophaev(
            @RestForm @Nullable String kommune, @RestForm @Nullable String id, @RestForm @Nullable String begrundelse) {
        var cvr = kommunevalg.cvr(kommune);
        var hvem = stopper(cvr);
        var besked = new OphaevBesked(begrundelse);
        var stoppet = Stiparameter.id(Objects.requireNonNullElse(id, ""));
        return Formularfejl.eller(
                () -> cvr.map(c -> stop.ophaev(c, stoppet, besked, adgang.erNational(), hvem))
                        .orElseGet(() -> stop.ophaevOveralt(stoppet, besked, hvem))
                        .map(ophaevet -> videre(cvr, "ophaevet")),
                fejl -> side(422, cvr, Udfyldt.af(null, null, null, null), ved(stoppet.toString(), fejl), ""));
    }

    /** The field of the form of this one stop: there is one on the page for each. */
    private static Formularfejl ved(String id, Formularfejl fejl) {
        var felt = fejl.paa("begrundelse");
        return felt == null ? fejl : new Formularfejl(fejl.besked(), Map.of("ophaev-" + id, felt));
    }

    /** What the page itself asks for, beyond what the message does: that nobody stops everything by leaving a field empty. */
    private static Formularfejl mangler(Udfyldt udfyldt) {
        return switch (udfyldt.omfang()) {
            case "kle" ->
                udfyldt.kle().isEmpty() ? Formularfejl.felt("kle", "Skriv et KLE-nummer") : Formularfejl.INGEN;
            case "fagsystem" ->
                udfyldt.itSystem().isEmpty() ? Formularfejl.felt("itSystem", "Vælg et fagsystem") : Formularfejl.INGEN;
            case "alt" -> Formularfejl.INGEN;
            default -> Formularfejl.felt("omfang", "Vælg, hvad der skal skjules");
        };
    }

    private Optional<Cvr> laesbar(@Nullable String kommune) {
        var cvr = kommunevalg.cvr(kommune);
        cvr.ifPresentOrElse(c -> adgang.kraevEnAf(c, LAESER), adgang::kraevNational);
        return cvr;
    }

    private Medarbejder stopper(Optional<Cvr> cvr) {
        return cvr.map(c -> adgang.kraevEnAf(c, STOPPER)).orElseGet(adgang::kraevNational);
    }

    private boolean maaAendre() {
        var medarbejder = adgang.medarbejder();
        return adgang.erNational() || Arrays.stream(STOPPER).anyMatch(medarbejder::har);
    }

    private Uni<Response> side(int status, Optional<Cvr> cvr, Udfyldt udfyldt, Formularfejl fejl, String kvittering) {
        return kommunevalg
                .valg(cvr)
                .flatMap(valg -> cvr.map(stop::af)
                        .orElseGet(stop::overalt)
                        .flatMap(alle -> fagsystemer
                                .alle()
                                .flatMap(systemer -> sider.vis(
                                        status,
                                        Skabeloner.noedstop(new Noedstopside(
                                                valg,
                                                alle,
                                                Noedstopside.navne(systemer),
                                                systemer,
                                                maaAendre(),
                                                adgang.erNational(),
                                                udfyldt,
                                                fejl,
                                                kvittering))))));
    }

    private Response videre(Optional<Cvr> cvr, String kvittering) {
        var kommune =
                adgang.erNational() ? cvr.map(c -> "&kommune=" + c.cifre()).orElse("") : "";
        return sider.videre(STI + "?kvittering=" + kvittering + kommune);
    }
}
