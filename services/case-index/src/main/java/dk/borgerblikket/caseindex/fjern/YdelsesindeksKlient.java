package dk.borgerblikket.caseindex.fjern;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The benefit index, asked on the sender's behalf. */
@RegisterRestClient(configKey = "ydelsesindeks")
@Path("/ydelseindeks/v1/fjern-ved-sag")
public interface YdelsesindeksKlient {

    /** The cases whose grants are to go; at most 1000. */
    @RegisterForReflection
    record Sager(@JsonProperty("SagUuid") List<UUID> sagUuid) {}

    /**
     * Removes the sender's grants of these cases. The same again removes nothing more.
     *
     * @param legitimation the sender's own, so that the benefit index decides for itself what the sender may remove
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> fjern(@HeaderParam(HttpHeaders.AUTHORIZATION) String legitimation, Sager sager);
}
