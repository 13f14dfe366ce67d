package dk.borgerblikket.caseindex.fremsoeg;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.graenseflade.Laeseadgang;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The short search. A POST, since references can hold CPR numbers, which no address may. */
@Path("/sagdokumentindeks/v1/soeg")
@Tag(name = "Sags- og Dokumentindeks")
class SoegResource {

    private final Laeseadgang adgang;
    private final Laeselog log;
    private final KortsoegningRepository repository;

    SoegResource(Laeseadgang adgang, Laeselog log, KortsoegningRepository repository) {
        this.adgang = adgang;
        this.log = log;
        this.repository = repository;
    }

    @POST
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "soeg",
            summary = "Find sager og dokumenter ved en relation eller en del af titel eller nummer",
            description = "Nyeste først, og kun det, læseren må se. Næste side hentes med efter = naeste. Sagen eller"
                    + " dokumentet selv hentes ved sit UUID.")
    @APIResponse(responseCode = "200", description = "En side; tom, når intet er fundet")
    @APIResponse(responseCode = "400", description = "Søgningen er ugyldig; angiv relation, tekst eller begge")
    @APIResponse(responseCode = "503", description = "Opslaget kan ikke huskes, og intet vises")
    @APIResponse(responseCode = "401", description = "Intet gyldigt token")
    @APIResponse(
            responseCode = "403",
            description = "Forkert tokentype, medarbejder uden rollen sag_laes eller uden it-system, eller ingen"
                    + " serviceaftale i kraft")
    public Uni<Kortsoegning.Side> soeg(@NotNull @Valid Kortsoegning soegning) {
        var laeser = adgang.kraev();
        if (soegning.relation() == null && soegning.tekst() == null) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, "Angiv relation, tekst eller begge");
        }
        if (Lagerformat.harNul(Lagerformat.skriv(soegning))) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, "Tekst må ikke indeholde tegnet NUL");
        }
        return log.noteret(
                laeser,
                soegning.opslag(),
                () -> repository.side(laeser, soegning).map(fundne -> side(fundne, soegning.antalEllerStandard())),
                Kortsoegning.Side::svaret);
    }

    private static Kortsoegning.Side side(List<Kortsoegning.Objekt> fundne, int antal) {
        if (fundne.size() <= antal) {
            return new Kortsoegning.Side(fundne, null);
        }
        var sidste = fundne.get(antal - 1);
        return new Kortsoegning.Side(
                fundne.subList(0, antal), new Sidemaerke(sidste.tidspunkt().toInstant(), sidste.uuid()).tekst());
    }
}
