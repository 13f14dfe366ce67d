package dk.borgerblikket.reporting.modtagere;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.identity.Rolle;
import dk.borgerblikket.identity.oidc.Kald;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.web.FaellesFejl;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The receivers over HTTP. Whoever may read the report may say where it goes. */
@Path("/rapportering/v1/kommuner/{cvr}/modtagere")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Adgang.MEDARBEJDER)
@Tag(name = "Forsendelse")
final class ModtagerResource {

    /** The receivers, all of them. */
    @Schema(name = "ModtagereBesked", description = "Adresser, som månedsrapporten sendes til")
    record ModtagereBesked(
            @NotNull
            @Size(max = 100)
            @Schema(description = "Helst funktionspostkasser", examples = "[\"borgerblikket@korsbaek.example\"]")
            List<@NotNull @Size(max = 320) String> modtagere) {}

    private final Modtagere modtagere;
    private final Kald kald;

    ModtagerResource(Modtagere modtagere, Kald kald) {
        this.modtagere = modtagere;
        this.kald = kald;
    }

    @GET
    @Operation(operationId = "hentModtagere", summary = "Hvem månedsrapporten sendes til")
    @APIResponse(responseCode = "200", description = "Adresserne")
    public Uni<ModtagereBesked> hent(@RestPath String cvr) {
        return modtagere.hent(tilladt(cvr)).map(ModtagereBesked::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "gemModtagere", summary = "Erstat modtagerne af månedsrapporten (rapport_laes)")
    @APIResponse(responseCode = "200", description = "Adresserne, som de er gemt")
    @APIResponse(responseCode = "400", description = "En adresse kan ikke bruges; intet er ændret")
    public Uni<ModtagereBesked> gem(@RestPath String cvr, @NotNull @Valid ModtagereBesked besked) {
        return modtagere.gem(tilladt(cvr), besked.modtagere()).map(ModtagereBesked::new);
    }

    private Cvr tilladt(String tekst) {
        var cvr = Cvr.laes(tekst);
        kald.kraev(Rolle.RAPPORT_LAES, cvr.orElse(kald.medarbejder().cvr()));
        return cvr.orElseThrow(() -> new Fejl(FaellesFejl.IKKE_FUNDET));
    }
}
