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

/** {@code POST /ydelseindeks/v1/fremsoeg}: a search by POST, so that no CPR number stands in an address. */
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
            summary = "Find bevillinger og økonomiske effektueringer ved UUID eller ved part",
            description =
                    "Kun objekter, som læseren må se: dem, it-systemet selv er Master eller Afsender for, og dem, der har"
                            + " mindst én linje inden for dataafgrænsningen (KLE og bevillingens følsomhed vurderet sammen)"
                            + " og en modpart, der også har. Linjer uden for afgrænsningen er udeladt, og når én er"
                            + " det, er effektueringens samlede beløb og periode det også. Andre modtagere end"
                            + " bevillingsmodtageren nævnes kun ved deres art. Det, læseren ikke må se, er som om det ikke"
                            + " var der, også i antal og sider.")
    @APIResponse(responseCode = "200", description = "StandardRetur 20 med objekterne, eller 44 når intet findes")
    @APIResponse(
            responseCode = "400",
            description = "Beskeden følger ikke skemaet, eller et kriterium understøttes ikke")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token eller certifikat")
    @APIResponse(
            responseCode = "403",
            description =
                    "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "503", description = "Opslaget kunne ikke noteres, så der svares ikke")
    public Uni<FremsoegYdelseIndeksOutput> fremsoeg(
            @NotNull(message = Tekst.MANGLER) @Valid FremsoegYdelseIndeksInput input) {
        return fremsoegning.fremsoeg(adgang.kraev(), input);
    }
}
