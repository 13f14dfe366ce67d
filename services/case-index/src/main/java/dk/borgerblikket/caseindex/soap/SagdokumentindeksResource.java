package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.soap.kontrakt.Wsdl;
import dk.borgerblikket.soap.konvolut.Soapkald;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SF1470 version 6 over SOAP 1.1 and 1.2, at the path that its callers have (case-index §2). */
@Path(SagdokumentindeksResource.ADRESSE)
@Tag(name = "Sags- og Dokumentindeks")
class SagdokumentindeksResource {

    static final String ADRESSE = "/sagdokumentindeks/6";

    private static final String SOAP_11 = MediaType.TEXT_XML;
    private static final String SOAP_12 = "application/soap+xml";

    private final Soapoperationer operationer;
    private final CurrentVertxRequest request;

    SagdokumentindeksResource(Soapoperationer operationer, CurrentVertxRequest request) {
        this.operationer = operationer;
        this.request = request;
    }

    @GET
    @PermitAll
    @Produces(SOAP_11)
    @Operation(
            operationId = "wsdl",
            summary = "Hent WSDL for SOAP-snitfladen",
            description =
                    "Kalderne skriver normalt adressen med ?wsdl. Skemaerne står i den, og den kræver intet token.")
    @APIResponse(responseCode = "200", description = "Kontrakten som WSDL 1.1, med SOAP 1.1 og SOAP 1.2")
    public String wsdl(@Context UriInfo adresse) {
        return Wsdl.af(Indekskontrakt.KONTRAKT, adresse.getAbsolutePath().toString());
    }

    /** Blocks while it waits for the message, and so runs on a worker. */
    @POST
    @Blocking
    @RolesAllowed(Adgang.SYSTEM)
    @Operation(
            operationId = "soap",
            summary = "Kald importer, opdater, fremsoeg, fjern eller kasser med SOAP 1.1 eller 1.2",
            description =
                    "Konvoluttens navnerum afgør versionen, og beskedens element afgør operationen; Content-Type og SOAPAction"
                            + " afgør intet. Svaret har samme version. Om objekterne svares der med statuskoder i et almindeligt"
                            + " svar; kun en besked, der ikke kan læses eller ikke er tilladt, giver en SOAP-fault.")
    @RequestBody(
            description = "En konvolut med en af operationernes beskeder; se WSDL",
            content = {
                @Content(mediaType = SOAP_11, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SOAP_12, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description =
                    "Operationens svar, også når objekter er afvist (40), ikke findes (44) eller er i konflikt (49)",
            content = {
                @Content(mediaType = SOAP_11, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SOAP_12, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "400", description = "SOAP 1.2-fault: beskeden kan ikke læses")
    @APIResponse(responseCode = "401", description = "SOAP-fault: intet gyldigt token")
    @APIResponse(responseCode = "403", description = "SOAP-fault: forkert tokentype, eller ingen serviceaftale i kraft")
    @APIResponse(responseCode = "413", description = "SOAP-fault: beskeden er for stor")
    @APIResponse(
            responseCode = "500",
            description =
                    "SOAP 1.1-fault: beskeden kan ikke læses (faultcode Client), eller der skete en uventet fejl (Server)")
    public Uni<Response> kald(InputStream besked) {
        var kald = Soapkald.aabn(
                Indekskontrakt.KONTRAKT, besked == null ? InputStream.nullInputStream() : besked, request.getCurrent());
        return operationer.udfoer(kald).map(kald::svar);
    }
}
