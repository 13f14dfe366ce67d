package dk.borgerblikket.lookup.titler;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.svar.Svarlager;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** All titles at once, for services that keep them in memory and ask often whether they have changed. */
@Path("/klassifikation/v1/titler")
@Tag(name = "KLE-titler")
final class TitlerResource {

    private final TitlerRepository repository;
    private final Svarlager svarlager;

    TitlerResource(TitlerRepository repository, Svarlager svarlager) {
        this.repository = repository;
        this.svarlager = svarlager;
    }

    /** The document's shape. */
    record Titelliste(@Nullable LocalDate udgave, List<Emne> emner) {}

    /** A main group, group or subject. */
    record Emne(String nummer, List<Titel> titler) {}

    /** A title and its period. */
    record Titel(
            String titel, @Nullable LocalDate fra, @Nullable LocalDate til) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Adgang.TJENESTE)
    @Operation(
            operationId = "hentTitler",
            summary = "Alle titler i KLE's Emneplan med deres perioder",
            description =
                    "Hovedgrupper, grupper og emner. fra er inklusive, til eksklusive; til er null for titler i den"
                            + " nyeste udgave.")
    @APIResponse(
            responseCode = "200",
            description = "Titlerne",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Titelliste.class)))
    @APIResponse(responseCode = "304", description = "Titlerne er dem, kalderen har")
    public Uni<RestResponse<byte[]>> hent(@Context HttpServerRequest kald) {
        return svarlager.besvarBytes(
                kald, () -> repository.laes().map(dokument -> dokument.getBytes(StandardCharsets.UTF_8)));
    }
}
