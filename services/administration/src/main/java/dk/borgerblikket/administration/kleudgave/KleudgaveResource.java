package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.administration.Adgangskontrol;
import dk.borgerblikket.administration.Stiparameter;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What releases of KLE mean, over HTTP. */
@Path("/administration/v1/kle-udgaver")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "KLE-konfiguration")
final class KleudgaveResource {

    private final Kleudgaver udgaver;
    private final Adgangskontrol adgang;

    KleudgaveResource(Kleudgaver udgaver, Adgangskontrol adgang) {
        this.udgaver = udgaver;
        this.adgang = adgang;
    }

    @GET
    @Path("/{dato}/konsekvens")
    @Operation(
            operationId = "hentUdgavekonsekvens",
            summary = "Hvad en KLE-udgave betyder: numre, konfigurationer, fagsystemer og etapepunkter",
            description =
                    "Sammenligner udgaven med den forrige. Efterfølgere foreslås og åbnes ikke. Et indeks, der ikke svarer, står som"
                            + " UTILGAENGELIG, og dets tal er udeladt. National administrator ser alle kommuner, andre deres egen.")
    @APIResponse(responseCode = "200", description = "Konsekvensen")
    @APIResponse(responseCode = "404", description = "Udgaven er ikke importeret, eller kommunen er ikke ens egen")
    @APIResponse(responseCode = "503", description = "Opslagstjenesten svarer ikke")
    public Uni<Udgavekonsekvens> konsekvens(
            @Parameter(description = "Udgivelsesdato", example = "2022-02-01") @RestPath String dato,
            @Parameter(description = "CVR-nummer; udeladt er det ens egen kommune, for national administrator alle")
                    @QueryParam("kommune")
                    @Nullable
                    String kommune) {
        var omfattet = omfattet(kommune);
        return udgaver.konsekvens(Stiparameter.dato(dato), omfattet);
    }

    private @Nullable Cvr omfattet(@Nullable String kommune) {
        if (kommune == null && adgang.erNational()) {
            return null;
        }
        var cvr = kommune == null ? adgang.medarbejder().cvr() : Stiparameter.cvr(kommune);
        adgang.kraevEnAf(cvr, Rolle.KONFIGURATION_LAES, Rolle.KONFIGURATION_REDIGER, Rolle.KONFIGURATION_GODKEND);
        return cvr;
    }
}
