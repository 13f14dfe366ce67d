package dk.borgerblikket.lookup.soap;

import dk.borgerblikket.identity.Adgang;
import dk.borgerblikket.soap.konvolut.Soapkald;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * SF1510 version 7 and SF1500 version 6 over SOAP 1.1 and 1.2, at the paths that their callers have. Blocks while it waits for
 * the message, and so runs on a worker.
 */
@Path("/")
@Blocking
@RolesAllowed(Adgang.SYSTEM)
@Tag(name = "SOAP")
@APIResponse(
        responseCode = "200",
        description = "Operationens svar, også når noget er afvist (40) eller ikke findes (44)")
@APIResponse(responseCode = "400", description = "SOAP 1.2-fault: beskeden kan ikke læses")
@APIResponse(responseCode = "401", description = "SOAP-fault: intet gyldigt token")
@APIResponse(
        responseCode = "403",
        description = "SOAP-fault: forkert tokentype, ingen serviceaftale i kraft eller ingen rettighed til at skrive")
@APIResponse(responseCode = "413", description = "SOAP-fault: beskeden er for stor")
@APIResponse(
        responseCode = "500",
        description =
                "SOAP 1.1-fault: beskeden kan ikke læses (faultcode Client), eller der skete en uventet fejl (Server)")
class SoapResource {

    private static final String OM_KALDET =
            "opret, importer, passiver, laes, ret, slet, soeg og list. Konvoluttens navnerum afgør versionen, og"
                    + " beskedens element afgør operationen; Content-Type og SOAPAction afgør intet. Svaret har samme"
                    + " version. Der læses for alle og skrives for kalderens egen myndighed.";
    private static final String BESKEDEN =
            "En konvolut i SOAP 1.1 eller 1.2 med en af operationernes beskeder; se WSDL";

    private final Soapoperationer operationer;
    private final CurrentVertxRequest request;

    SoapResource(Soapoperationer operationer, CurrentVertxRequest request) {
        this.operationer = operationer;
        this.request = request;
    }

    @POST
    @Path(Adresser.KLASSE)
    @Operation(
            operationId = "soapKlasse",
            summary = "Slå klasser op, eller skriv dem, med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> klasse(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Opslagskontrakt.KLASSE, besked);
    }

    @POST
    @Path(Adresser.KLASSIFIKATION_KLASSE)
    @Operation(
            operationId = "soapKlassifikationKlasse",
            summary = "Slå klasser op, eller skriv dem, med SOAP under områdets sti",
            description = "Det samme som " + Adresser.KLASSE + ": " + OM_KALDET)
    public Uni<Response> klassifikationKlasse(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Opslagskontrakt.KLASSE, besked);
    }

    @POST
    @Path(Adresser.ORGANISATION)
    @Operation(
            operationId = "soapOrganisation",
            summary = "Slå organisationer op, eller skriv dem, med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> organisation(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Opslagskontrakt.ORGANISATION, besked);
    }

    @POST
    @Path(Adresser.VIRKSOMHED)
    @Operation(
            operationId = "soapVirksomhed",
            summary = "Slå virksomheder op, eller skriv dem, med SOAP 1.1 eller 1.2",
            description = OM_KALDET)
    public Uni<Response> virksomhed(@RequestBody(description = BESKEDEN) InputStream besked) {
        return svar(Opslagskontrakt.VIRKSOMHED, besked);
    }

    private Uni<Response> svar(Opslagskontrakt kontrakt, InputStream besked) {
        var kald = Soapkald.aabn(
                kontrakt.kontrakt(), besked == null ? InputStream.nullInputStream() : besked, request.getCurrent());
        return operationer.udfoer(kontrakt, kald).map(kald::svar);
    }
}
