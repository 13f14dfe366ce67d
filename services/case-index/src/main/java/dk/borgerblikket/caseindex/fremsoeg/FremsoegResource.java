package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
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

/** {@code fremsoeg} of SF1470. */
@Path("/sagdokumentindeks/v1/fremsoeg")
@Tag(name = "Sags- og Dokumentindeks")
class FremsoegResource {

    private final Laeseadgang adgang;
    private final Fremsoegning fremsoegning;

    FremsoegResource(Laeseadgang adgang, Fremsoegning fremsoegning) {
        this.adgang = adgang;
        this.fremsoegning = fremsoegning;
    }

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fremsoeg",
            summary = "Find sager og dokumenter ved UUID og ved søgeudtryk",
            description =
                    "Kun objekter, som læseren må se: dem, it-systemet selv er Master eller Afsender for, og dem, der ligger"
                            + " inden for dataafgrænsningen (KLE og følsomhed vurderet sammen), uden visningsklasse og med"
                            + " læseren på en eventuel sikkerhedsprofil. Det, læseren ikke må se, er som om det ikke var der,"
                            + " også i antal, sider og rækkefølge.\n\n"
                            + "Et søgeudtryk er et træ af AND, OR og NOT. Et kriterium er et eksempel: hvert udfyldt felt"
                            + " skal være ens. Kriterier på sager siger intet om dokumenter og omvendt. SoegVirkning gælder"
                            + " det element, der opfylder kriteriet (fra inklusive, til eksklusive). SoegRegistrering og"
                            + " SoegStsFra/TilTidspunkt søger i det, der var kendt dengang, og viser det.\n\n"
                            + "Uden filter svares kun med antallet; et filter nævner de dele, der skal med. En side har"
                            + " højst 1000 resultater og angives i det første kriterium af sin slags. Intet fundet giver"
                            + " statuskode 44 uden Antal.")
    @APIResponse(responseCode = "200", description = "Statuskode 20 med resultatet, eller 44 når intet er fundet")
    @APIResponse(
            responseCode = "400",
            description = "Beskeden kan ikke læses, eller søgningen er for stor eller for bred; detaljen siger hvordan")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description =
                    "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen serviceaftale i kraft")
    public Uni<FremsoegOutput> fremsoeg(@NotNull FremsoegInput input) {
        return fremsoegning.fremsoeg(adgang.kraev(), input);
    }
}
