package dk.borgerblikket.lookup.titler;

import dk.borgerblikket.identity.Adgang;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /** Strong comparison (RFC 9110 §8.8.3.2): a weak tag never equals ours and is not looked for. */
    private static final Pattern ETAG = Pattern.compile("(?<!W/)\"([0-9a-f]{64})\"");

    private final TitlerRepository repository;

    TitlerResource(TitlerRepository repository) {
        this.repository = repository;
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
    public Uni<RestResponse<String>> hent(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String kendte) {
        var etags = kendte == null
                ? List.<String>of()
                : ETAG.matcher(kendte)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList();
        return repository
                .laes(etags)
                .map(titler -> (titler.dokument() == null
                                ? RestResponse.ResponseBuilder.<String>create(RestResponse.Status.NOT_MODIFIED)
                                : RestResponse.ResponseBuilder.ok(titler.dokument(), MediaType.APPLICATION_JSON_TYPE))
                        .header(HttpHeaders.ETAG, "\"" + titler.etag() + "\"")
                        .build());
    }
}
