package dk.borgerblikket.lookup.klasse;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Datoparameter;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which classifications there are: KLE, the lists of roles and types, and what has been taken in from elsewhere. */
@Path("/klassifikation/v1/klassifikationer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Klassifikationer")
final class KlassifikationResource {

    private final KlassifikationRepository repository;
    private final Svarlager svarlager;

    KlassifikationResource(KlassifikationRepository repository, Svarlager svarlager) {
        this.repository = repository;
        this.svarlager = svarlager;
    }

    /** A classification with its facets. */
    record Klassifikation(UUID uuid, Cvr ejer, String noegle, String titel, List<Facet> facetter) {}

    /**
     * A facet.
     *
     * @param antal how many classes are published in it
     */
    record Facet(UUID uuid, String noegle, String titel, int antal) {}

    /** The classifications in order of key. */
    record Klassifikationssvar(List<Klassifikation> klassifikationer) {}

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlassifikationer",
            summary = "Klassifikationerne med deres facetter",
            description =
                    "KLE, listerne over roller og typer, og hvad der ellers er registreret; kun det, der er publiceret"
                            + " på datoen. Klasserne i en facet hentes med traae?facet=.")
    @APIResponse(
            responseCode = "200",
            description = "Klassifikationerne",
            content = @Content(schema = @Schema(implementation = Klassifikationssvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @Parameter(description = "ÅÅÅÅ-MM-DD; uden dato gælder i dag") @RestQuery @Nullable String dato) {
        return svarlager.besvar(
                kald, () -> repository.alle(Datoparameter.laes(dato)).map(Klassifikationssvar::new));
    }
}
