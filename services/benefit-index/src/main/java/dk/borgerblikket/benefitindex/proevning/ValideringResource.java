package dk.borgerblikket.benefitindex.proevning;

import dk.borgerblikket.benefitindex.ramme.Tekst;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Skriveadgang;
import dk.borgerblikket.validation.proevning.ValideringOutput;
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

/** A check of messages before they are sent in earnest. */
@Path("/ydelseindeks/v1/validering")
@Tag(name = "Datakvalitet")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
final class ValideringResource {

    private final Skriveadgang adgang;
    private final Validering validering;

    ValideringResource(Skriveadgang adgang, Validering validering) {
        this.adgang = adgang;
        this.validering = validering;
    }

    @POST
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "validerYdelseIndeks",
            summary = "Prøver en besked uden at gemme den",
            description =
                    "Beskeden har de samme lister som importer og opdater, og hvert objekt får det resultat, det ville have"
                            + " fået: først bevillinger og økonomiske effektueringer, der importeres, så dem, der opdateres."
                            + " Under Fund står alle regler, der er brudt, med element og forventning; Afviser fortæller, om"
                            + " objektet ville være afvist. Intet er gemt bagefter.")
    @APIResponse(responseCode = "200", description = "Beskeden er prøvet; se resultatet for hvert objekt")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(responseCode = "403", description = "Forkert token eller ingen serviceaftale")
    public Uni<ValideringOutput> valider(@NotNull(message = Tekst.MANGLER) @Valid ValideringInput input) {
        return validering.valider(adgang.kraev(), input).map(ValideringOutput::af);
    }
}
