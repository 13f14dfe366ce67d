package dk.borgerblikket.reporting.haendelser;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.reporting.Opgoerelsessted;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the gateway delivers its call events. */
@Path("/rapportering/v1/haendelser")
@Tag(name = "Hændelser")
final class HaendelserResource {

    private final ModtagHaendelser modtag;

    HaendelserResource(ModtagHaendelser modtag) {
        this.modtag = modtag;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Adgang.TJENESTE)
    @Operation(
            operationId = "modtagHaendelser",
            summary = "Modtag kald til månedsopgørelsen",
            description = "Kan gentages: et kald, der allerede er talt med, tælles ikke igen. Hele leverancen tælles"
                    + " med, eller intet af den.")
    @APIResponse(responseCode = "204", description = "Alle leverancens kald er talt med")
    @APIResponse(responseCode = "400", description = "Leverancen kan ikke læses; intet er talt med")
    public Uni<Void> modtag(@NotNull @Valid HaendelserBesked besked) {
        return modtag.modtag(
                besked.haendelser().stream().map(HaendelserResource::haendelse).toList());
    }

    private static Haendelse haendelse(HaendelserBesked.Kald kald) {
        return new Haendelse(
                kald.id(),
                kald.tidspunkt(),
                kald.kommuner().stream()
                        .map(kommune -> new Haendelse.Kommunekald(
                                new Opgoerelsessted(
                                        Optional.ofNullable(kommune.cvr()).map(Cvr::new)),
                                kommune.sager(),
                                kommune.ydelser(),
                                kommune.tekniskFejl()))
                        .toList());
    }
}
