package dk.borgerblikket.administration.klekonfiguration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.kle.Kle;
import dk.borgerblikket.lookupclient.Opslagsklient;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dato;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What KLE says about an authority's configuration; beside it, so that a configuration can be sent back as it was read. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration/oplysninger")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-konfiguration")
final class KleOplysningResource {

    private final KleKonfigurationer konfigurationer;
    private final Adgangskontrol adgang;
    private final Kle kle;
    private final Clock ur;

    KleOplysningResource(KleKonfigurationer konfigurationer, Adgangskontrol adgang, Kle kle, Clock ur) {
        this.konfigurationer = konfigurationer;
        this.adgang = adgang;
        this.kle = kle;
        this.ur = ur;
    }

    /**
     * One line for each of the configuration.
     *
     * @param version the active version that they are about
     * @param kleHentet when KLE was last known to be as it is told here; left out when it is not known at all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KleOplysninger")
    record Svar(int version, @Nullable Instant kleHentet, List<KleOplysning> linjer) {}

    @GET
    @Operation(
            operationId = "hentKleOplysninger",
            summary = "KLE's titler til den aktive konfigurations linjer, og hvilke numre der er udgået eller ukendte",
            description =
                    "Et udgået nummer bliver stående for ældre sager. Efterfølgeren foreslås og åbnes ikke af sig selv."
                            + " Kan opslagstjenesten ikke nås, er svaret det senest kendte; er intet kendt, er status IKKE_OPLYST.")
    @APIResponse(responseCode = "200", description = "En oplysning for hver linje, i konfigurationens rækkefølge")
    public Uni<Svar> hent(@RestPath String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return konfigurationer.aktiv(kommune).map(konfiguration -> svar(kommune, konfiguration));
    }

    private Svar svar(Cvr kommune, KleKonfiguration konfiguration) {
        var nu = ur.instant();
        return kle.nu()
                .map(opslag -> new Svar(
                        konfiguration.version(),
                        opslag.alder().map(nu::minus).orElse(null),
                        oplysninger(kommune, konfiguration, opslag, nu)))
                .orElseGet(() -> new Svar(konfiguration.version(), null, KleOplysninger.uden(konfiguration.linjer())));
    }

    private static List<KleOplysning> oplysninger(
            Cvr kommune, KleKonfiguration konfiguration, Opslagsklient opslag, Instant nu) {
        var dag = Dato.dag(nu);
        return new KleOplysninger(konfiguration.linjer(), nummer -> opslag.findKlasse(nummer, dag, kommune.cifre()))
                .alle();
    }
}
