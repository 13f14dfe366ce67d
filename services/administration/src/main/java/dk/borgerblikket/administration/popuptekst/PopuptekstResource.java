package dk.borgerblikket.administration.popuptekst;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.AdministrationFejl;
import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Laestlinje;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Popupforskel;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pop-up texts over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/popuptekst")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Popuptekst")
final class PopuptekstResource {

    private final Popuptekster tekster;
    private final Adgangskontrol adgang;

    PopuptekstResource(Popuptekster tekster, Adgangskontrol adgang) {
        this.tekster = tekster;
        this.adgang = adgang;
    }

    /**
     * The text in force.
     *
     * @param konfigurationsversion the version that it follows from
     * @param html a fragment of HTML: {@code p}, {@code ul} and {@code li}
     */
    @Schema(name = "Popuptekst")
    record Svar(int konfigurationsversion, String tekst, String html) {

        static Svar af(Popupvisning visning) {
            var tekst = visning.tekst();
            return new Svar(visning.konfigurationsversion(), tekst.tekst(), tekst.html());
        }
    }

    /**
     * Another text beside it.
     *
     * @param konfigurationsversion the version in force that it is compared with
     * @param dag the day that it is written for
     * @param uaendret whether both say the same
     * @param forskel every sentence and area of either text, in order
     */
    @Schema(name = "Popuptekstforskel")
    record Forskelsvar(
            int konfigurationsversion,
            LocalDate dag,
            String tekst,
            String html,
            boolean uaendret,
            List<Linjesvar> forskel) {

        static Forskelsvar af(Popupsammenligning sammenligning) {
            var tekst = sammenligning.tekst();
            return new Forskelsvar(
                    sammenligning.konfigurationsversion(),
                    sammenligning.dag(),
                    tekst.tekst(),
                    tekst.html(),
                    sammenligning.forskel().erUaendret(),
                    sammenligning.forskel().linjer().stream()
                            .map(linje -> new Linjesvar(linje.art(), linje.tekst()))
                            .toList());
        }
    }

    @Schema(name = "Popuptekstlinje")
    record Linjesvar(Popupforskel.Art art, String tekst) {}

    @GET
    @Operation(
            operationId = "hentPopuptekst",
            summary = "Teksten, der fortæller borgerne, hvad kommunen viser",
            description = "Den følger af konfigurationen og kan ikke skrives om.")
    @APIResponse(responseCode = "200", description = "Teksten, som borgerne læser den nu")
    public Uni<Svar> hent(@RestPath String cvr) {
        return tekster.iKraft(laesbar(cvr)).map(Svar::af);
    }

    @GET
    @Path("/kladde")
    @Operation(
            operationId = "hentKladdensPopuptekst",
            summary = "Teksten efter kladden, og forskellen fra den gældende")
    @APIResponse(responseCode = "200", description = "Teksten, den dag kladden træder i kraft")
    @APIResponse(responseCode = "204", description = "Der er ingen kladde")
    public Uni<RestResponse<Forskelsvar>> kladde(@RestPath String cvr) {
        return tekster.kladde(laesbar(cvr))
                .map(fundet -> fundet.map(Forskelsvar::af).map(RestResponse::ok).orElseGet(RestResponse::noContent));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "afproevPopuptekst",
            summary = "Teksten, som disse linjer ville give, og forskellen fra den gældende; intet gemmes")
    @APIResponse(responseCode = "200", description = "Teksten, som den ville lyde i dag")
    public Uni<Forskelsvar> afproev(@RestPath String cvr, @Nullable KleKonfigurationBesked besked) {
        var kommune = laesbar(cvr);
        var felter = new Feltkontrol();
        var linjer = Feltkontrol.besked(besked).laes(felter).stream()
                .map(Laestlinje::linje)
                .toList();
        felter.afvisVedFejl(AdministrationFejl.UGYLDIG_KLE_KONFIGURATION);
        return tekster.af(kommune, linjer).map(Forskelsvar::af);
    }

    private Cvr laesbar(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kommune;
    }
}
