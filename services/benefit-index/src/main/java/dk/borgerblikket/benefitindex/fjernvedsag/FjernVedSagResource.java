package dk.borgerblikket.benefitindex.fjernvedsag;

import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Removal of the grants of cases. The case index calls it with the sender's own token; the sender may do so too. */
@Path("/ydelseindeks/v1/fjern-ved-sag")
@Tag(name = "Ydelsesindeks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class FjernVedSagResource {

    private final Skriveadgang adgang;
    private final FjernVedSag brug;

    FjernVedSagResource(Skriveadgang adgang, FjernVedSag brug) {
        this.adgang = adgang;
        this.brug = brug;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "fjernYdelserVedSag",
            summary = "Fjerner sagers bevillinger fysisk med hele deres historik",
            description =
                    "Kalderens egne bevillinger, hvis Bevillingssag er en af sagerne, og de økonomiske effektueringer,"
                            + " der kun har linjer på dem eller på bevillinger, som er fjernet før. Samme besked igen fjerner"
                            + " ikke mere.")
    @APIResponse(responseCode = "200", description = "Antal fjernede bevillinger og effektueringer for hver sag")
    @APIResponse(responseCode = "400", description = "Beskeden følger ikke skemaet; intet er fjernet")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token eller certifikat")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    public Uni<FjernVedSagOutput> fjern(@NotNull(message = Tekst.MANGLER) @Valid FjernVedSagInput input) {
        return brug.fjern(adgang.kraev(), input.sagUuid());
    }
}
