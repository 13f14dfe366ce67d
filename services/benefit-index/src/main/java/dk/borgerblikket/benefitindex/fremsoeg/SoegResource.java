package dk.borgerblikket.benefitindex.fremsoeg;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.search.kort.Kortsoeger;
import dk.borgerblikket.search.kort.Kortsoegning;
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

/** The short search. A POST, since references can hold CPR numbers, which no address may. */
@Path("/ydelseindeks/v1/soeg")
@Tag(name = "Ydelsesindeks")
class SoegResource {

    private final Laeseadgang adgang;
    private final Kortsoeger soeger;

    SoegResource(Laeseadgang adgang, Kortsoeger soeger) {
        this.adgang = adgang;
        this.soeger = soeger;
    }

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "soegYdelser",
            summary = "Find bevillinger og effektueringer ved en relation eller en del af ydelsesnavn eller nummer",
            description =
                    "Nyeste først, og kun det, læseren må se. Næste side hentes med efter = naeste. Bevillingen eller"
                            + " effektueringen selv hentes ved sit UUID.")
    @APIResponse(responseCode = "200", description = "En side; tom, når intet er fundet")
    @APIResponse(responseCode = "400", description = "Søgningen er ugyldig; angiv relation, tekst eller begge")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description = "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen"
                    + " serviceaftale i kraft")
    public Uni<Kortsoegning.Side<Kortydelse>> soeg(@NotNull @Valid Kortsoegning<Relationsliste> soegning) {
        return soeger.soeg(adgang.kraev(), soegning, Kortydelse.VISNING);
    }
}
