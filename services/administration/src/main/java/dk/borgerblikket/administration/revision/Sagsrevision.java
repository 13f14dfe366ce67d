package dk.borgerblikket.administration.revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.web.Jsonformat;
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
import org.jspecify.annotations.Nullable;

/** The log of look-ups in the case index, asked on the employee's behalf. */
@RegisterRestClient(configKey = "sagsindeks")
@Path("/revision/v1/opslag")
@Produces(MediaType.APPLICATION_JSON)
interface Sagsrevision {

    /** @param legitimation the employee's own, so that the index decides for itself what the employee may see */
    @GET
    Uni<Opslagsside> opslag(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String legitimation,
            @QueryParam("cvr") String cvr,
            @QueryParam("medarbejder") @Nullable String medarbejder,
            @QueryParam("formaal") @Nullable String formaal,
            @QueryParam("fra") @Nullable String fra,
            @QueryParam("til") @Nullable String til,
            @QueryParam("efter") @Nullable String efter,
            @QueryParam("antal") int antal);

    /** Reads tolerantly, so that the index can be upgraded first. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
