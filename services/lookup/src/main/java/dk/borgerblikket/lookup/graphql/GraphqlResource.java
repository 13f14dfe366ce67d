package dk.borgerblikket.lookup.graphql;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Queries over HTTP. Only in a body: a query may hold what must not stand in an address. The answer is 200 also when there
 * are errors in it, as the callers of the published interface expect.
 */
@Path("/organisation/v1/graphql")
@Tag(name = "Organisation over GraphQL")
final class GraphqlResource {

    private static final String TRANSAKTIONS_ID = "x-TransaktionsId";
    private static final String TRANSAKTIONS_TID = "x-TransaktionsTid";

    private final Graf graf;
    private final Duration frist;

    GraphqlResource(
            Graf graf, @ConfigProperty(name = "borgerblikket.graphql.frist", defaultValue = "120s") Duration frist) {
        this.graf = graf;
        this.frist = frist;
    }

    /**
     * A query.
     *
     * @param operationName which of several in the text; null when there is one
     * @param variables values by name
     * @param extensions what clients send beside the query; not used
     */
    record Graphqlbesked(
            @NotBlank(message = "skal udfyldes") @Size(max = 20_000, message = "må højst være 20.000 tegn")
            String query,

            @Nullable String operationName,
            @Nullable Map<String, Object> variables,
            @Nullable Map<String, Object> extensions) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(
            operationId = "spoergOrganisation",
            summary = "Slå op i organisationen med GraphQL",
            description = "Skemaet står på schema.graphql. Kun det nuværende øjebliksbillede. Fejl og advarsler står i"
                    + " errors med extensions.classification og extensions.type, også når der er data.")
    @APIResponse(responseCode = "200", description = "Svaret, eventuelt med errors")
    @APIResponse(responseCode = "400", description = "Beskeden kan ikke læses")
    @APIResponse(responseCode = "408", description = "Forespørgslen tog for lang tid")
    public Uni<RestResponse<Map<String, Object>>> spoerg(
            @NotNull @Valid Graphqlbesked besked,
            @Parameter(description = "UUID; gentages i svaret") @HeaderParam(TRANSAKTIONS_ID) @Nullable
                    String transaktionsId,
            @Parameter(description = "Tidspunkt for kaldet") @HeaderParam(TRANSAKTIONS_TID) @Nullable
                    String transaktionsTid) {
        return graf.svar(
                        besked.query(),
                        besked.operationName(),
                        besked.variables() == null ? Map.of() : besked.variables())
                .ifNoItem()
                .after(frist)
                .failWith(() -> new Fejl(Opslagsfejl.TOG_FOR_LANG_TID))
                .map(svar -> {
                    var http = ResponseBuilder.ok(svar);
                    if (transaktionsId != null) {
                        Uuider.laes(transaktionsId).ifPresent(id -> http.header(TRANSAKTIONS_ID, id));
                    }
                    return http.build();
                });
    }

    @GET
    @Path("/schema.graphql")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Adgang.SYSTEM, Adgang.MEDARBEJDER, Adgang.TJENESTE})
    @Operation(operationId = "hentOrganisationsskema", summary = "Hent skemaet for GraphQL")
    @APIResponse(responseCode = "200", description = "Skemaet som tekst")
    public String skema() {
        return graf.skema();
    }
}
