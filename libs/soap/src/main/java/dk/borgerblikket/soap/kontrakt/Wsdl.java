package dk.borgerblikket.soap.kontrakt;

import java.util.ArrayList;
import java.util.List;

/**
 * The WSDL 1.1 of a contract, with its schemas inside and without a security policy. One binding for SOAP 1.1 and one for
 * SOAP 1.2, both at the same address.
 */
public final class Wsdl {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

    private Wsdl() {}

    /** @param adresse where the service is called */
    public static String af(Kontrakt kontrakt, String adresse) {
        var skemaer = new Skematekst();
        skemaer.rod(RequestHeader.ELEMENT);
        for (var operation : kontrakt.operationer()) {
            skemaer.rod(operation.input());
            skemaer.rod(operation.output());
        }
        var ud = new Indrykket();
        ud.begynd("wsdl:definitions", definitioner(kontrakt, skemaer).toArray(String[]::new));
        ud.begynd("wsdl:types");
        skemaer.skriv(ud);
        ud.slut();
        for (var operation : kontrakt.operationer()) {
            besked(ud, operation.navn() + "Request", operation.input());
            besked(ud, operation.navn() + "Response", operation.output());
        }
        portType(ud, kontrakt);
        binding(ud, kontrakt, "soap");
        binding(ud, kontrakt, "soap12");
        ud.begynd("wsdl:service", "name", kontrakt.service());
        port(ud, kontrakt.port(), "soap", adresse);
        port(ud, kontrakt.port() + "12", "soap12", adresse);
        ud.slut();
        ud.slut();
        return ud.toString();
    }

    private static List<String> definitioner(Kontrakt kontrakt, Skematekst skemaer) {
        var attributter = new ArrayList<>(List.of(
                "name",
                kontrakt.service(),
                "targetNamespace",
                kontrakt.navnerum(),
                "xmlns:tns",
                kontrakt.navnerum(),
                "xmlns:wsdl",
                WSDL,
                "xmlns:soap",
                WSDL + "soap/",
                "xmlns:soap12",
                WSDL + "soap12/",
                "xmlns:xs",
                "http://www.w3.org/2001/XMLSchema"));
        skemaer.praefikser()
                .forEach((navnerum, praefiks) -> attributter.addAll(List.of("xmlns:" + praefiks, navnerum)));
        return attributter;
    }

    private static void besked(Indrykket ud, String navn, Element element) {
        ud.begynd("wsdl:message", "name", navn);
        ud.tomt("wsdl:part", "name", "header", "element", navn(RequestHeader.ELEMENT));
        ud.tomt("wsdl:part", "name", "body", "element", navn(element));
        ud.slut();
    }

    private static void portType(Indrykket ud, Kontrakt kontrakt) {
        ud.begynd("wsdl:portType", "name", kontrakt.portType());
        for (var operation : kontrakt.operationer()) {
            ud.begynd("wsdl:operation", "name", operation.navn());
            ud.tomt("wsdl:input", "message", "tns:" + operation.navn() + "Request");
            ud.tomt("wsdl:output", "message", "tns:" + operation.navn() + "Response");
            ud.slut();
        }
        ud.slut();
    }

    private static void binding(Indrykket ud, Kontrakt kontrakt, String soap) {
        ud.begynd("wsdl:binding", "name", soap + "Binding", "type", "tns:" + kontrakt.portType());
        ud.tomt(soap + ":binding", "style", "document", "transport", HTTP);
        for (var operation : kontrakt.operationer()) {
            ud.begynd("wsdl:operation", "name", operation.navn());
            ud.tomt(soap + ":operation", "soapAction", operation.action(), "style", "document");
            for (var retning : List.of("input", "output")) {
                var besked = operation.navn() + (retning.equals("input") ? "Request" : "Response");
                ud.begynd("wsdl:" + retning);
                ud.tomt(soap + ":header", "message", "tns:" + besked, "part", "header", "use", "literal");
                ud.tomt(soap + ":body", "parts", "body", "use", "literal");
                ud.slut();
            }
            ud.slut();
        }
        ud.slut();
    }

    private static void port(Indrykket ud, String navn, String soap, String adresse) {
        ud.begynd("wsdl:port", "name", navn, "binding", "tns:" + soap + "Binding");
        ud.tomt(soap + ":address", "location", adresse);
        ud.slut();
    }

    private static String navn(Element element) {
        return element.navn().getPrefix() + ":" + element.lokaltNavn();
    }
}
