package dk.borgerblikket.administration.verifikation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.overview.VerifikationSvar;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The gateway, asked with the employee's own token: this service decides nothing about what the employee may see. */
@RegisterRestClient(configKey = "gateway")
@Path("/verifikation/v1/overblik")
interface GatewayKlient {

    /** The question as the gateway reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Spoergsmaal(
            String cpr,
            String formaal,
            @Nullable OffsetDateTime tid,
            @Nullable String bopaelskommune,
            boolean beskyttet) {

        @Override
        public String toString() {
            return "Spoergsmaal[" + formaal + "]";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<VerifikationSvar> slaaOp(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, Spoergsmaal spoergsmaal);

    /** Reads tolerantly, so that the gateway can be upgraded first. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
