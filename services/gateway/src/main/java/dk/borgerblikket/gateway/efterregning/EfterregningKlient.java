package dk.borgerblikket.gateway.efterregning;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The reporting service, called with this service's own token. */
@RegisterRestClient(configKey = "rapportering")
@OidcClientFilter
@Path("/rapportering/v1/efterregninger")
interface EfterregningKlient {

    /**
     * @param maaned as {@code 2026-11}
     * @return 204 when the figures have been held against the counters, whatever came of it
     */
    @PUT
    @Path("/{maaned}")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<RestResponse<Void>> holdOpImod(@PathParam("maaned") String maaned, Maanedsoptaelling optaelling);
}
