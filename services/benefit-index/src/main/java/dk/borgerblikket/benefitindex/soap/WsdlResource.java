package dk.borgerblikket.benefitindex.soap;

import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Wsdl;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The three contracts as WSDL. Callers usually write the address with {@code ?wsdl}. */
@Path("/")
@Tag(name = "Ydelsesindeks")
@Produces(MediaType.TEXT_XML)
class WsdlResource {

    private static final String OM_WSDL =
            "Kalderne skriver normalt adressen med ?wsdl. Skemaerne står i den, og den kræver intet token.";
    private static final String SVAR = "Kontrakten som WSDL 1.1, med SOAP 1.1 og SOAP 1.2";

    private final UriInfo adresse;

    WsdlResource(@Context UriInfo adresse) {
        this.adresse = adresse;
    }

    @GET
    @Path(Adresser.YDELSER)
    @PermitAll
    @Operation(
            operationId = "wsdlYdelser",
            summary = "Hent WSDL for import, opdatering og fremsøgning af ydelser",
            description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String ydelser() {
        return wsdl(Indekskontrakter.YDELSER);
    }

    @GET
    @Path(Adresser.BEVILLINGER)
    @PermitAll
    @Operation(
            operationId = "wsdlBevillinger",
            summary = "Hent WSDL for fjernelse af bevillinger",
            description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String bevillinger() {
        return wsdl(Indekskontrakter.BEVILLINGER);
    }

    @GET
    @Path(Adresser.EFFEKTUERINGER)
    @PermitAll
    @Operation(
            operationId = "wsdlEffektueringer",
            summary = "Hent WSDL for fjernelse af økonomiske effektueringer",
            description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String effektueringer() {
        return wsdl(Indekskontrakter.EFFEKTUERINGER);
    }

    private String wsdl(Kontrakt kontrakt) {
        return Wsdl.af(kontrakt, adresse.getAbsolutePath().toString());
    }
}
