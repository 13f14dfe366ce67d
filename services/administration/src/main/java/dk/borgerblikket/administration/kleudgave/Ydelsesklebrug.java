package dk.borgerblikket.administration.kleudgave;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The use of KLE numbers in the benefit index, asked with this service's own token. */
@RegisterRestClient(configKey = "ydelsesindeks")
@OidcClientFilter
@Path("/intern/v1/kle-brug")
@Produces(MediaType.APPLICATION_JSON)
interface Ydelsesklebrug {

    /**
     * @param numre with commas between them, at most 300
     * @param ejer the only authority; null for all
     */
    @GET
    Uni<Klebrug.Svar> brug(@QueryParam("numre") String numre, @QueryParam("ejer") @Nullable String ejer);

    /** Reads tolerantly, so that the index can be upgraded first. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
