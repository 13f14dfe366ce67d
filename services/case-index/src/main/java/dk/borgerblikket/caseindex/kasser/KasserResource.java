package dk.borgerblikket.caseindex.kasser;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.registrations.graenseflade.Kvittering;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code kasser} of SagIndeks and DokumentIndeks. */
@Path("/sagdokumentindeks/v1/kasser")
@Tag(name = "Sags- og Dokumentindeks")
class KasserResource {

    private final Skriveadgang adgang;
    private final Kasser kasser;

    KasserResource(Skriveadgang adgang, Kasser kasser) {
        this.adgang = adgang;
        this.kasser = kasser;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "kasser",
            summary = "Fjern relationer fysisk fra sager og dokumenter, også fra historikken",
            description =
                    "Hvert objekt er et øjebliksbillede, hvis RelationListe nævner det, der skal væk: samme slags, Rolle og"
                            + " Indeks, og samme ReferenceID, hvis den er med. Den gamle besked bringer ikke noget tilbage,"
                            + " hvis den sendes igen. Ét resultat pr. objekt, først dokumenter og så sager: 20 kasseret, 40"
                            + " obligatorisk eller ikke en relation, 44 objektet findes ikke, er ikke afsenderens, eller har"
                            + " ikke det, der er nævnt.")
    @APIResponse(responseCode = "200", description = "Beskeden er behandlet; se resultatet for hvert objekt")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses; intet er kasseret")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "413", description = "Beskeden er for stor; intet er kasseret")
    @APIResponse(responseCode = "422", description = "Alle objekter er afvist; intet er kasseret")
    public Uni<MultipleOutput> kasser(@NotNull KasserInput input) {
        return kasser.kasser(adgang.kraev(), input.objekter()).map(Kvittering::af);
    }
}
