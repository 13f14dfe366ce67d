package dk.borgerblikket.lookup.klasse;

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
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-titler")
final class TitlerResource {

    private final Klasseopslag opslag;
    private final Lokalsynsfelt synsfelt;
    private final Svarlager svarlager;

    TitlerResource(Klasseopslag opslag, Lokalsynsfelt synsfelt, Svarlager svarlager) {
        this.opslag = opslag;
        this.synsfelt = synsfelt;
        this.svarlager = svarlager;
    }

    /**
     * The titles.
     *
     * @param udgave the newest release; null when there is none
     */
    record Titelliste(@Nullable LocalDate udgave, List<Emne> emner) {}

    /** A main group, group or subject. */
    record Emne(String nummer, List<Titel> titler) {

        static Emne af(Klassehistorie historie) {
            return new Emne(
                    historie.perioder().getFirst().nummer(),
                    historie.perioder().stream()
                            .map(periode -> new Titel(periode.titel().tekst(), periode.fra(), periode.til()))
                            .toList());
        }
    }

    /** A title and its period. */
    record Titel(
            String titel, @Nullable LocalDate fra, @Nullable LocalDate til) {}

    @GET
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
            content = @Content(schema = @Schema(implementation = Titelliste.class)))
    @APIResponse(responseCode = "304", description = "Titlerne er dem, kalderen har")
    public Uni<RestResponse<byte[]>> hent(@Context HttpServerRequest kald) {
        var syn = synsfelt.syn(false);
        return svarlager.besvar(
                kald,
                syn.kreds(),
                () -> Uni.combine()
                        .all()
                        .unis(opslag.nyesteUdgave(), opslag.alle(syn))
                        .with((udgave, alle) -> new Titelliste(
                                udgave.orElse(null), alle.stream().map(Emne::af).toList())));
    }
}
