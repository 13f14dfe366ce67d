package dk.borgerblikket.gateway.udbakke;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The reporting service, called with this service's own token. */
@RegisterRestClient(configKey = "rapportering")
@OidcClientFilter
@Path("/rapportering/v1/haendelser")
interface RapporteringKlient {

    /** @return 204 when every event is counted, now or before */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<RestResponse<Void>> modtag(Haendelser haendelser);
}
