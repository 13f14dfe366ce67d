package dk.borgerblikket.administration.klekonfiguration.kilde;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel;
import dk.borgerblikket.administration.klekonfiguration.kontrol.Fund;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Findings and differences over HTTP. */
@Path("/administration/v1/kommuner/{cvr}/kle-konfiguration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-konfiguration")
final class LinjekildeResource {

    private static final String KILDE = "aktiv, kladde, et versionsnummer eller kommune:<cvr>";

    private final Linjekilder kilder;
    private final Adgangskontrol adgang;

    LinjekildeResource(Linjekilder kilder, Adgangskontrol adgang) {
        this.kilder = kilder;
        this.adgang = adgang;
    }

    @GET
    @Path("/fund")
    @Operation(
            operationId = "hentKleFund",
            summary = "Hvad der er galt med linjerne, bør overvejes eller er godt at vide; det alvorligste først")
    public Uni<List<Fund>> fund(
            @RestPath String cvr, @Parameter(description = KILDE) @RestQuery @DefaultValue("aktiv") String af) {
        var kommune = laesbar(cvr);
        return kilder.fund(kommune, kilde(af));
    }

    @GET
    @Path("/forskel")
    @Operation(
            operationId = "hentKleForskel",
            summary = "Hvad der er anderledes mellem to versioner, kladden eller en anden kommune")
    public Uni<Forskel> forskel(
            @RestPath String cvr,
            @Parameter(description = KILDE) @RestQuery @DefaultValue("aktiv") String fra,
            @Parameter(description = KILDE) @RestQuery @DefaultValue("kladde") String til) {
        var kommune = laesbar(cvr);
        return kilder.forskel(kommune, kilde(fra), kilde(til));
    }

    private Cvr laesbar(String cvr) {
        var kommune = Stiparameter.cvr(cvr);
        adgang.kraevEnAf(kommune, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return kommune;
    }

    private static Linjekilde kilde(String tekst) {
        return Linjekilde.laes(tekst)
                .orElseThrow(() -> new Fejl(FaellesFejl.UGYLDIG_PARAMETER, "Skriv " + KILDE + "."));
    }
}
