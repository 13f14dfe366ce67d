package dk.borgerblikket.gateway.kilder;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The benefit index, asked with the citizen's own token so that it cannot be enumerated through the gateway. */
@RegisterRestClient(configKey = "ydelsesindeks")
@AccessToken
@Path("/borger/v1/ydelser")
public interface Ydelsesindeks {

    /** One page as it arrives, so that a too large one can be refused before it is all here. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Multi<byte[]> side(@QueryParam("efter") @Nullable String efter, @HeaderParam("traceparent") String traceparent);
}
