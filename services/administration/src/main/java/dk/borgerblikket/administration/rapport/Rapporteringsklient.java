package dk.borgerblikket.administration.rapport;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.web.Jsonformat;
import io.quarkus.rest.client.reactive.jackson.ClientObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Reporting, asked with the employee's own token: this service decides nothing about what the employee may see. */
@RegisterRestClient(configKey = "rapportering")
@Path("/rapportering/v1/kommuner/{cvr}")
interface Rapporteringsklient {

    /** The receivers of the report. */
    record Modtagere(List<String> modtagere) {}

    @GET
    @Path("/kald")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<List<Maanedskald>> kald(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @PathParam("cvr") String cvr,
            @QueryParam("fra") @Nullable String fra,
            @QueryParam("til") @Nullable String til,
            @QueryParam("layout") String layout);

    /** The report as a file. */
    @GET
    @Path("/kald")
    Uni<Response> fil(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @HeaderParam(HttpHeaders.ACCEPT) String medietype,
            @PathParam("cvr") String cvr,
            @QueryParam("fra") @Nullable String fra,
            @QueryParam("til") @Nullable String til,
            @QueryParam("layout") String layout);

    @GET
    @Path("/rapporter")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<List<SendtRapport>> sendte(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("cvr") String cvr);

    /** A sent report as a file. */
    @GET
    @Path("/rapporter/{maaned}")
    Uni<Response> sendtFil(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @HeaderParam(HttpHeaders.ACCEPT) String medietype,
            @PathParam("cvr") String cvr,
            @PathParam("maaned") String maaned,
            @QueryParam("version") @Nullable String version);

    @GET
    @Path("/modtagere")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Modtagere> modtagere(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("cvr") String cvr);

    @PUT
    @Path("/modtagere")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Modtagere> gemModtagere(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("cvr") String cvr, Modtagere modtagere);

    /** Reads tolerantly, so that reporting can be upgraded first. */
    @ClientObjectMapper
    static ObjectMapper json(ObjectMapper faelles) {
        return Jsonformat.tolerant(faelles);
    }
}
