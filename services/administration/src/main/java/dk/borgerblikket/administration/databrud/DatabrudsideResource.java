package dk.borgerblikket.administration.databrud;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Etag;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.fagsystem.Fagsystem;
import dk.borgerblikket.administration.fagsystem.Fagsystemer;
import dk.borgerblikket.administration.formular.Formularfejl;
import dk.borgerblikket.administration.formular.Kommunevalg;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Medarbejder;
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
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The DPO's pages: the queue, and each reported breach. */
@Path("/admin/databrud")
@RolesAllowed(Adgang.MEDARBEJDER)
final class DatabrudsideResource {

    private static final String STI = "/admin/databrud";

    @CheckedTemplate(basePath = "databrud")
    static class Skabeloner {

        static native TemplateInstance koe(Koeside koe);

        static native TemplateInstance databrud(Databrudsside brud);

        private Skabeloner() {}
    }

    private final Databrudskoe koe;
    private final Fagsystemer fagsystemer;
    private final Kommunevalg kommunevalg;
    private final Adgangskontrol adgang;
    private final Sider sider;

    DatabrudsideResource(
            Databrudskoe koe, Fagsystemer fagsystemer, Kommunevalg kommunevalg, Adgangskontrol adgang, Sider sider) {
        this.koe = koe;
        this.fagsystemer = fagsystemer;
        this.kommunevalg = kommunevalg;
        this.adgang = adgang;
        this.sider = sider;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> alle(@RestQuery @Nullable String kommune) {
        var cvr = kommunevalg.cvr(kommune);
        cvr.ifPresentOrElse(c -> adgang.kraevEnAf(c, Rolle.DPO), adgang::kraevNational);
        return kommunevalg
                .valg(cvr)
                .flatMap(valg -> cvr.map(koe::alle)
                        .orElseGet(() -> Uni.createFrom().item(List.of()))
                        .flatMap(alle -> sider.vis(Skabeloner.koe(new Koeside(valg, alle, koe.nu())))));
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Uni<Response> vis(
            @RestPath String id, @RestQuery @Nullable String kommune, @RestQuery @Nullable String kvittering) {
        var cvr = kommune(kommune);
        var hvem = adgang.kraevEnAf(cvr, Rolle.DPO);
        return side(200, cvr, Stiparameter.id(id), hvem, Optional.empty(), Formularfejl.INGEN, kvittering != null);
    }

    @POST
    @Path("/{id}/tilstand")
    @Operation(hidden = true)
    public Uni<Response> skift(
            @RestPath String id,
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String version,
            @RestForm @Nullable String tilstand,
            @RestForm @Nullable String begrundelse,
            @RestForm @Nullable String journalnummer) {
        var besked = new SkiftBesked(tom(tilstand), tom(begrundelse), tom(journalnummer));
        return udfoer(
                id,
                kommune,
                Optional.empty(),
                (sag, hvem) -> koe.skift(sag.cvr(), sag.id(), besked, set(version), hvem));
    }

    @POST
    @Path("/{id}/tjekliste")
    @Operation(hidden = true)
    public Uni<Response> udfyld(
            @RestPath String id,
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String version,
            @RestForm @Nullable String art,
            @RestForm @Nullable String persongrupper,
            @RestForm @Nullable String antalPersoner,
            @RestForm @Nullable String oplysningstyper,
            @RestForm @Nullable String antalRegistreringer,
            @RestForm @Nullable String kontakt,
            @RestForm @Nullable String konsekvenser,
            @RestForm @Nullable String foranstaltninger,
            @RestForm @Nullable String hoejRisiko,
            @RestForm @Nullable String underretning) {
        var besked = new TjeklisteBesked(
                tom(art),
                tom(persongrupper),
                tal(antalPersoner),
                tom(oplysningstyper),
                tal(antalRegistreringer),
                tom(kontakt),
                tom(konsekvenser),
                tom(foranstaltninger),
                tom(hoejRisiko) == null ? null : Objects.equals(hoejRisiko, "ja"),
                tom(underretning));
        return udfoer(
                id,
                kommune,
                Optional.of(besked),
                (sag, hvem) -> koe.udfyld(sag.cvr(), sag.id(), besked, set(version), hvem));
    }

    @POST
    @Path("/{id}/kendskab")
    @Operation(hidden = true)
    public Uni<Response> kendskab(
            @RestPath String id,
            @RestForm @Nullable String kommune,
            @RestForm @Nullable String version,
            @RestForm @Nullable String tid,
            @RestForm @Nullable String begrundelse) {
        var besked = new KendskabBesked(medZone(tid), begrundelse);
        return udfoer(
                id,
                kommune,
                Optional.empty(),
                (sag, hvem) -> koe.fikKendskab(sag.cvr(), sag.id(), besked, set(version), hvem));
    }

    @POST
    @Path("/{id}/notater")
    @Operation(hidden = true)
    public Uni<Response> noter(
            @RestPath String id, @RestForm @Nullable String kommune, @RestForm @Nullable String tekst) {
        var besked = new NotatBesked(tekst);
        return udfoer(id, kommune, Optional.empty(), (sag, hvem) -> koe.noter(sag.cvr(), sag.id(), besked, hvem));
    }

    /** Which breach a form is about. */
    private record Hvilken(Cvr cvr, UUID id) {}

    private Uni<Response> udfoer(
            String id,
            @Nullable String kommune,
            Optional<TjeklisteBesked> udfyldt,
            BiFunction<Hvilken, Medarbejder, Uni<Databrudskoe.Sag>> handling) {
        var sag = new Hvilken(kommune(kommune), Stiparameter.id(id));
        var hvem = adgang.kraevEnAf(sag.cvr(), Rolle.DPO);
        return Formularfejl.eller(
                () -> handling.apply(sag, hvem).map(efter -> videre(sag)),
                fejl -> side(422, sag.cvr(), sag.id(), hvem, udfyldt, fejl, false));
    }

    private Uni<Response> side(
            int status,
            Cvr cvr,
            UUID id,
            Medarbejder hvem,
            Optional<TjeklisteBesked> udfyldt,
            Formularfejl fejl,
            boolean gemt) {
        return kommunevalg
                .valg(Optional.of(cvr))
                .flatMap(valg -> koe.hent(cvr, id, hvem)
                        .flatMap(sag -> fagsystemer
                                .alle()
                                .flatMap(systemer -> sider.vis(
                                        status,
                                        Skabeloner.databrud(new Databrudsside(
                                                valg,
                                                sag.databrud(),
                                                sag.log(),
                                                koe.nu(),
                                                systemer.stream()
                                                        .collect(Collectors.toMap(Fagsystem::uuid, Fagsystem::navn)),
                                                udfyldt.orElseGet(() -> Databrudsside.somBesked(
                                                        sag.databrud().tjekliste())),
                                                fejl,
                                                gemt))))));
    }

    private Cvr kommune(@Nullable String kommune) {
        return kommunevalg.cvr(kommune).orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }

    private Response videre(Hvilken sag) {
        var kommune = adgang.erNational() ? "&kommune=" + sag.cvr().cifre() : "";
        return sider.videre(STI + "/" + sag.id() + "?kvittering=gemt" + kommune);
    }

    private static @Nullable String set(@Nullable String version) {
        return version == null ? null : Etag.af(version);
    }

    /** A browser sends what is left empty as an empty text. */
    private static @Nullable String tom(@Nullable String vaerdi) {
        return vaerdi == null || vaerdi.isBlank() ? null : vaerdi;
    }

    /** A browser only sends whole numbers here; anything else is told as a wrong number. */
    private static @Nullable Integer tal(@Nullable String vaerdi) {
        if (tom(vaerdi) == null) {
            return null;
        }
        try {
            return Integer.valueOf(Objects.requireNonNull(vaerdi).strip());
        } catch (NumberFormatException intetTal) {
            return -1;
        }
    }

    /** The browser's field has Danish local time; anything else is told as a wrong moment. */
    private static @Nullable String medZone(@Nullable String lokal) {
        if (tom(lokal) == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(Objects.requireNonNull(lokal))
                    .atZone(Dato.DANMARK)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException intetTidspunkt) {
            return lokal;
        }
    }
}
