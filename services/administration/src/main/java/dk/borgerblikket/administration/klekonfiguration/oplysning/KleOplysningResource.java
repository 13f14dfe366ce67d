package dk.borgerblikket.administration.klekonfiguration.oplysning;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.kilde.Linjekilde;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is told beside an authority's configuration; apart from it, so that a configuration can be sent back as it was read. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration/oplysninger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-konfiguration")
final class KleOplysningResource {

    private final Linjeoplysninger oplysninger;
    private final Adgangskontrol adgang;

    KleOplysningResource(Linjeoplysninger oplysninger, Adgangskontrol adgang) {
        this.oplysninger = oplysninger;
        this.adgang = adgang;
    }

    @GET
    @Operation(
            operationId = "hentKleOplysninger",
            summary =
                    "KLE's titler til linjerne, hvilke numre der er udgået eller ukendte, hvad der skal vises, og hvornår en"
                            + " linje er ændret",
            description =
                    "Et udgået nummer bliver stående for ældre sager. Efterfølgeren foreslås og åbnes ikke af sig selv."
                            + " Kan opslagstjenesten ikke nås, er svaret det senest kendte; er intet kendt, er status IKKE_OPLYST.")
    @APIResponse(responseCode = "200", description = "En oplysning for hver linje, i konfigurationens rækkefølge")
    public Uni<Linjeoplysninger.Svar> hent(
            @RestPath String cvr,
            @Parameter(description = "aktiv, kladde, et versionsnummer eller kommune:<cvr>")
                    @RestQuery
                    @DefaultValue("aktiv")
                    String af) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        var kilde =
                Linjekilde.laes(af).orElseThrow(() -> new Fejl(FaellesFejl.UGYLDIG_PARAMETER, "Kilden findes ikke."));
        return oplysninger.hent(kommune, kilde);
    }
}
