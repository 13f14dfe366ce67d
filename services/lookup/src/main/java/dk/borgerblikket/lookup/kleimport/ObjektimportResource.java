package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.adgang.Opslagsadgang;
import dk.borgerblikket.lookup.kleimport.Objektimport.Kvittering;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.konfiguration.Datarettighed;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the classes of another FK Klassifikation are delivered. */
@Path("/klassifikation/v1/objekter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-udgaver")
final class ObjektimportResource {

    private final Objektimport objektimport;
    private final Opslagsadgang adgang;

    ObjektimportResource(Objektimport objektimport, Opslagsadgang adgang) {
        this.objektimport = objektimport;
        this.adgang = adgang;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, "application/soap+xml"})
    @Blocking
    @RolesAllowed({Adgang.MEDARBEJDER, Adgang.SYSTEM})
    @Operation(
            operationId = "importerKlassifikation",
            summary = "Importér klasser fra et andet FK Klassifikation",
            description =
                    "Svar på list fra SF1510 (Klasse v7; Facet og Klassifikation v6), et eller flere efter hinanden under"
                            + " ét rodelement, eller objekterne selv. Læses, mens de modtages. Samme fil igen ændrer intet. Kræver"
                            + " rollen organisation_rediger i ejerens kommune, national_admin eller aftalens ret til at redigere.")
    @APIResponse(responseCode = "200", description = "Filen er læst; afviste objekter står i svaret")
    @APIResponse(responseCode = "422", description = "Filen kan ikke læses til ende; det, der stod før, er registreret")
    public Kvittering importer(
            InputStream fil,
            @Parameter(description = "CVR-nummer på den myndighed, som objekterne tilhører", required = true)
                    @RestQuery
                    @Nullable
                    String ejer) {
        adgang.kraevSkrivning(Datarettighed.REDIGER_KLASSIFIKATION);
        var cvr = Cvr.laes(ejer == null ? "" : ejer)
                .orElseThrow(() -> new Fejl(Opslagsfejl.UKLART_OPSLAG, "Angiv ejer med et CVR-nummer på otte cifre."));
        adgang.kraevSkrivning(Datarettighed.REDIGER_KLASSIFIKATION, cvr);
        try {
            return objektimport.importer(fil, cvr);
        } catch (UncheckedIOException afbrudt) {
            throw new Fejl(FaellesFejl.UGYLDIG_BESKED, "Filen blev ikke modtaget i sin helhed.");
        }
    }
}
