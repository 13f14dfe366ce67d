package dk.borgerblikket.gateway.klassifikation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The lookup service, asked with this service's own token. */
@RegisterRestClient(configKey = "klassifikation")
@OidcClientFilter
@Path("/klassifikation/v1/titler")
interface KlassifikationKlient {

    /** @return 200 with the titles and their ETag, or 304 when those that are known still hold */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<RestResponse<Titler>> hent(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String etag);

    /** Reads tolerantly, so that lookup can be upgraded before the gateway. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
