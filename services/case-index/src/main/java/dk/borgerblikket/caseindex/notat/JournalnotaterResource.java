package dk.borgerblikket.caseindex.notat;

import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Journal notes to be read by people. */
@Path("/sagdokumentindeks/v1/sager/{uuid}/journalnotater")
@Tag(name = "Sags- og Dokumentindeks")
class JournalnotaterResource {

    private final Laeseadgang adgang;
    private final Journalnotater notater;

    JournalnotaterResource(Laeseadgang adgang, Journalnotater notater) {
        this.adgang = adgang;
        this.notater = notater;
    }

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "journalnotater",
            summary = "Hent en sags journalnotater som tekst",
            description =
                    "RTF og OOXML er lavet om til tekst efter det format, notatet siger, det har. Status fortæller, om notatet"
                            + " er læst, var for stort til at blive sendt, er ulæseligt, eller har et ukendt format.")
    @APIResponse(responseCode = "200", description = "Sagens journalnotater; tom, når den ingen har")
    @APIResponse(responseCode = "400", description = "Sagens UUID er ugyldigt")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description =
                    "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "404", description = "Sagen findes ikke, eller må ikke ses")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
    public Uni<NotatSvar> hent(@PathParam("uuid") String uuid) {
        return notater.laes(adgang.kraev(), Objektid.laes(uuid, "uuid"));
    }
}
