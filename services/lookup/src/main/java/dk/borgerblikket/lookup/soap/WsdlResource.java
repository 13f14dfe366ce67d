package dk.borgerblikket.lookup.soap;

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

/** The contracts as WSDL. Callers usually write the address with {@code ?wsdl}. */
@Path("/")
@PermitAll
@Tag(name = "SOAP")
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
    @Path(Adresser.KLASSE)
    @Operation(operationId = "wsdlKlasse", summary = "Hent WSDL for klasser", description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String klasse() {
        return wsdl(Opslagskontrakt.KLASSE);
    }

    @GET
    @Path(Adresser.KLASSIFIKATION_KLASSE)
    @Operation(
            operationId = "wsdlKlassifikationKlasse",
            summary = "Hent WSDL for klasser under områdets sti",
            description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String klassifikationKlasse() {
        return wsdl(Opslagskontrakt.KLASSE);
    }

    @GET
    @Path(Adresser.ORGANISATION)
    @Operation(operationId = "wsdlOrganisation", summary = "Hent WSDL for organisationer", description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String organisation() {
        return wsdl(Opslagskontrakt.ORGANISATION);
    }

    @GET
    @Path(Adresser.VIRKSOMHED)
    @Operation(operationId = "wsdlVirksomhed", summary = "Hent WSDL for virksomheder", description = OM_WSDL)
    @APIResponse(responseCode = "200", description = SVAR)
    public String virksomhed() {
        return wsdl(Opslagskontrakt.VIRKSOMHED);
    }

    private String wsdl(Opslagskontrakt kontrakt) {
        return Wsdl.af(kontrakt.kontrakt(), adresse.getAbsolutePath().toString());
    }
}
