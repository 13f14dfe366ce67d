package dk.borgerblikket.gateway.databrud;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The administration service, called with this service's own token. */
@RegisterRestClient(configKey = "administration")
@OidcClientFilter
@Path("/administration/v1/databrud")
interface AdministrationKlient {

    /** A message exactly as it was written with the receipt. */
    record Besked(@JsonValue @JsonRawValue String json) {}

    /** @return 204 when the report is stored, now or before */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<RestResponse<Void>> modtag(@PathParam("id") UUID id, Besked besked);
}
