package dk.borgerblikket.lookup.udgave;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which releases of KLE there are, and what changed between two of them. */
@Path("/klassifikation/v1/kle")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-udgaver")
final class UdgaveResource {

    private final Udgaver udgaver;

    UdgaveResource(Udgaver udgaver) {
        this.udgaver = udgaver;
    }

    /** The releases, newest first. */
    record Udgaversvar(List<Udgave> udgaver) {}

    /** The changes in order of number. */
    record Aendringersvar(List<Aendring> aendringer) {}

    @GET
    @Path("/udgaver")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(operationId = "hentKleUdgaver", summary = "Importerede udgaver af KLE, nyeste først")
    @APIResponse(responseCode = "200", description = "Udgaverne")
    public Uni<Udgaversvar> udgaver() {
        return udgaver.alle().map(Udgaversvar::new);
    }

    @GET
    @Path("/aendringer")
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKleAendringer",
            summary = "Forskellen mellem to udgaver af KLE",
            description =
                    "Tilkomne, bortfaldne, omdøbte og flyttede klasser. Samme UUID er samme klasse. Ved bortfaldne"
                            + " foreslås efterfølgere: efter filens egen oplysning, efter stikordet Tidligere emnenr., og som et"
                            + " vink efter vejledningens tekst.")
    @APIResponse(responseCode = "200", description = "Ændringerne")
    @APIResponse(responseCode = "404", description = "En af udgaverne er ikke importeret")
    public Uni<Aendringersvar> aendringer(@RestQuery @Nullable String fra, @RestQuery @Nullable String til) {
        var foer = Datoparameter.laes(fra);
        var efter = Datoparameter.laes(til);
        if (foer == null || efter == null) {
            throw new Fejl(Opslagsfejl.UGYLDIG_DATO, "Angiv begge udgivelsesdatoer med fra og til.");
        }
        return udgaver.aendringer(foer, efter).map(Aendringersvar::new);
    }
}
