package dk.borgerblikket.lookup.klasse;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslag;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.svar.Svarlager;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** All classes with all of their time, for those who keep a copy and answer as of any day by themselves. */
@Path("/klassifikation/v1/klasseperioder")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KLE-klasser")
final class KlasseperioderResource {

    private static final int MAKS_SIDE = 500;

    private final KlasseforloebRepository repository;
    private final Svarlager svarlager;

    KlasseperioderResource(KlasseforloebRepository repository, Svarlager svarlager) {
        this.repository = repository;
        this.svarlager = svarlager;
    }

    /**
     * Classes in order of UUID.
     *
     * @param naeste value of {@code efter} for the next page; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Klasseperiodersvar(
            List<Klasseforloeb> klasser, @Nullable UUID naeste) {}

    @GET
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "hentKlasseperioder",
            summary = "Alle klasser med hele deres tid",
            description =
                    "Enten ids med op til 200 UUID'er, eller sidevis alle. Med ids følger også de klasser, som har"
                            + " en af dem som efterfølger. Af alle ejere og klassifikationer; en klasse, som aldrig har været"
                            + " publiceret, er ikke med. fra er inklusive, til eksklusive.")
    @APIResponse(
            responseCode = "200",
            description = "Klasserne i rækkefølge efter UUID",
            content = @Content(schema = @Schema(implementation = Klasseperiodersvar.class)))
    @APIResponse(responseCode = "304", description = "Svaret er det, kalderen har")
    @APIResponse(responseCode = "400", description = "Opslaget kan ikke forstås")
    public Uni<RestResponse<byte[]>> hent(
            @Context HttpServerRequest kald,
            @Parameter(description = "UUID'er adskilt af komma") @RestQuery @Nullable String ids,
            @Parameter(description = "naeste fra forrige side") @RestQuery @Nullable String efter,
            @RestQuery @DefaultValue("500") @Min(1) @Max(MAKS_SIDE) int antal) {
        return svarlager.besvar(kald, () -> ids == null ? side(efter, antal) : vedUuid(ids));
    }

    private Uni<Klasseperiodersvar> vedUuid(String ids) {
        var uuider = new LinkedHashSet<UUID>();
        Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(Opslag::uuid)
                .forEach(uuider::add);
        if (uuider.size() > Opslag.MAKS_ID) {
            throw new Fejl(Opslagsfejl.FOR_MANGE_ID);
        }
        return repository.vedUuid(uuider).map(klasser -> new Klasseperiodersvar(klasser, null));
    }

    private Uni<Klasseperiodersvar> side(@Nullable String efter, int antal) {
        var sted = efter == null ? null : Uuider.laes(efter).orElseThrow(() -> new Fejl(Opslagsfejl.UGYLDIG_SIDE));
        return repository
                .side(sted, antal)
                .map(side -> new Klasseperiodersvar(side.klasser(), side.antal() < antal ? null : side.sidste()));
    }
}
