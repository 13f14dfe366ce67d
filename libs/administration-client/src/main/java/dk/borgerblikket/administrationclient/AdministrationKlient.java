package dk.borgerblikket.administrationclient;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import dk.borgerblikket.visibility.konfiguration.TidligereOpsaetning;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The administration service, asked with this service's own token. */
@RegisterRestClient(configKey = "administration")
@OidcClientFilter
@Path("/administration/v1/opsaetning")
public interface AdministrationKlient {

    /**
     * The configuration in force.
     *
     * @param etag of the configuration that is known; null when none is
     * @return 200 with the configuration and its ETag, or 304 when the known one is still in force
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<RestResponse<Opsaetning>> hent(@HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String etag);

    /**
     * The configuration that was in force.
     *
     * @param tid the moment, with an offset
     */
    @GET
    @Path("/tidligere")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<TidligereOpsaetning> paa(@QueryParam("tid") String tid);

    /**
     * Reads tolerantly, so that administration can be upgraded before the services that ask it, or after them: what an older one
     * does not tell is not so, and then nothing more is shown.
     */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles).disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
}
