package dk.borgerblikket.benefitindex.soap;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.konvolut.Soapkald;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * SF1490 version 6 over SOAP 1.1 and 1.2, at the paths that its callers have (benefit-index §2). Blocks while it waits for the
 * message, and so runs on a worker.
 */
@Path("/")
@Blocking
@Tag(name = "Ydelsesindeks")
@APIResponse(
        responseCode = "200",
        description = "Operationens svar, også når objekter er afvist (40), ikke findes (44) eller er i konflikt (49)")
@APIResponse(responseCode = "400", description = "SOAP 1.2-fault: beskeden kan ikke læses")
@APIResponse(responseCode = "401", description = "SOAP-fault: intet gyldigt token")
@APIResponse(responseCode = "403", description = "SOAP-fault: forkert tokentype, eller ingen serviceaftale i kraft")
@APIResponse(responseCode = "413", description = "SOAP-fault: beskeden er for stor")
@APIResponse(
        responseCode = "500",
        description =
                "SOAP 1.1-fault: beskeden kan ikke læses (faultcode Client), eller der skete en uventet fejl (Server)")
class SoapResource {

    private static final String OM_KALDET =
            "Konvoluttens navnerum afgør versionen, og beskedens element afgør operationen; Content-Type og SOAPAction"
                    + " afgør intet. Svaret har samme version. Om objekterne svares der med statuskoder i et almindeligt"
                    + " svar; kun en besked, der ikke kan læses eller ikke er tilladt, giver en SOAP-fault.";
    private static final String BESKEDEN =
            "En konvolut i SOAP 1.1 eller 1.2 med en af operationernes beskeder; se WSDL";

    private final Soapoperationer operationer;
    private final CurrentVertxRequest request;

    SoapResource(Soapoperationer operationer, CurrentVertxRequest request) {
        this.operationer = operationer;
        this.request = request;
    }

    @POST
    @Path(Adresser.YDELSER)
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "soapYdelser",
            summary = "Kald importer, opdater eller fremsoeg med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> ydelser(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Indekskontrakter.YDELSER, besked, operationer::ydelser);
    }

    @POST
    @Path(Adresser.BEVILLINGER)
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "soapBevillinger",
            summary = "Kald fjern for en bevilling med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> bevillinger(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Indekskontrakter.BEVILLINGER, besked, operationer::fjernBevilling);
    }

    @POST
    @Path(Adresser.EFFEKTUERINGER)
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "soapEffektueringer",
            summary = "Kald fjern for en økonomisk effektuering med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> effektueringer(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Indekskontrakter.EFFEKTUERINGER, besked, operationer::fjernEffektuering);
    }

    private Uni<Response> svar(Kontrakt kontrakt, InputStream besked, Function<Soapkald, Uni<JsonNode>> operation) {
        var kald =
                Soapkald.aabn(kontrakt, besked == null ? InputStream.nullInputStream() : besked, request.getCurrent());
        return operation.apply(kald).map(kald::svar);
    }
}
