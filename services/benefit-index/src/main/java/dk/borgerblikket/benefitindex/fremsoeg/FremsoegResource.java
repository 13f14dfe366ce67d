package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
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

/** {@code fremsoeg} of SF1490: a search by POST, so that no CPR number stands in an address. */
@Path("/ydelseindeks/v1/fremsoeg")
@Tag(name = "Ydelsesindeks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class FremsoegResource {

    private final Laeseadgang adgang;
    private final Fremsoegning fremsoegning;

    FremsoegResource(Laeseadgang adgang, Fremsoegning fremsoegning) {
        this.adgang = adgang;
        this.fremsoegning = fremsoegning;
    }

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Operation(
            operationId = "fremsoegYdelseIndeks",
            summary = "Find bevillinger og effektueringer ved UUID og ved søgeudtryk",
            description =
                    "Kun det, læseren må se; resten er som om det ikke var der, også i antal, sider, rækkefølge og det, der"
                            + " kan søges på.\n\n"
                            + "Et søgeudtryk skal være der, men må være tomt. Det er et træ af AND, OR og NOT. Et kriterium"
                            + " er et eksempel: hvert udfyldt felt skal være ens; datoer sammenlignes som tidspunkter, og"
                            + " beløb efter deres værdi. Et tidsinterval er fra inklusive, til eksklusive; et beløbsinterval"
                            + " har begge ender med. Kriterier på bevillinger siger intet om effektueringer og omvendt. Nævnes"
                            + " en slags både ved UUID og ved kriterier, skal begge dele være opfyldt. SoegVirkning gælder det"
                            + " element, der opfylder kriteriet. SoegRegistrering og SoegStsFra/TilTidspunkt søger i det, der"
                            + " var kendt dengang, og viser det.\n\n"
                            + "Uden filter svares med alt; et filter nævner de dele, der skal med, og et tomt filter giver kun"
                            + " antallet. En side har højst 1000 resultater og angives i det første kriterium af sin slags."
                            + " Intet fundet giver statuskode 44 uden Antal.")
    @APIResponse(responseCode = "200", description = "Statuskode 20 med resultatet, eller 44 når intet er fundet")
    @APIResponse(
            responseCode = "400",
            description = "Beskeden kan ikke læses, eller søgningen er for stor eller for bred; detaljen siger hvordan")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description =
                    "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(
            @NotNull(message = Tekst.MANGLER) @Valid FremsoegYdelseIndeksInput input) {
        return fremsoegning.fremsoeg(adgang.kraev(), input);
    }
}
