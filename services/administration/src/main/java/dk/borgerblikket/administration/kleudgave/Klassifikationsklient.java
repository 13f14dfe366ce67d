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
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The releases of KLE, asked of the look-up with this service's own token. */
@RegisterRestClient(configKey = "opslag")
@OidcClientFilter
@Path("/klassifikation/v1/kle")
@Produces(MediaType.APPLICATION_JSON)
interface Klassifikationsklient {

    @GET
    @Path("/udgaver")
    Uni<Udgavesvar.Udgaver> udgaver();

    @GET
    @Path("/aendringer")
    Uni<Udgavesvar.Aendringer> aendringer(@QueryParam("fra") LocalDate fra, @QueryParam("til") LocalDate til);

    /** Reads tolerantly, so that the look-up can be upgraded first. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
