package dk.borgerblikket.soap.konvolut;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.soap.kontrakt.Elementskriver;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.RequestHeader;
import dk.borgerblikket.soap.kontrakt.Xml;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes envelopes in the version of the request. */
final class Konvolutskriver {

    private static final String SOAP = "soap";
    private static final String FEJL = "urn:borgerblikket:fejl";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Hoved hoved;
    private final XMLStreamWriter xml;

    /**
     * An error as SOAP tells it.
     *
     * @param kode whose fault: {@code Client}, {@code Server}, {@code VersionMismatch} or {@code MustUnderstand}, as SOAP 1.1
     *     names them
     * @param tekst Danish, for the caller's log
     */
    record Fault(String kode, String tekst, String fejlkode, String korrelation) {}

    private Konvolutskriver(Hoved hoved) throws XMLStreamException {
        this.hoved = hoved;
        this.xml = Xml.skriv(bytes);
    }

    static byte[] svar(Hoved hoved, Kontrakt kontrakt, Operation operation, JsonNode output) {
        try {
            var skriver = new Konvolutskriver(hoved);
            skriver.begynd(operation.action() + "Response");
            new Elementskriver(skriver.xml).skriv(kontrakt, operation.output(), output);
            return skriver.slut();
        } catch (XMLStreamException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    static byte[] fault(Hoved hoved, Fault fault) {
        try {
            var skriver = new Konvolutskriver(hoved);
            skriver.begynd(Konvolutlaeser.WSA + "/soap/fault");
            if (hoved.version() == Soapversion.V11) {
                skriver.fault11(fault);
            } else {
                skriver.fault12(fault);
            }
            return skriver.slut();
        } catch (XMLStreamException umuligt) {
            throw new IllegalStateException(umuligt);
        }
    }

    private void begynd(String action) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        soap("Envelope");
        xml.writeNamespace(SOAP, hoved.version().navnerum());
        if (hoved.transaktion() != null || hoved.adressering() != null) {
            soap("Header");
            requestHeader();
            adressering(action);
            xml.writeEndElement();
        }
        soap("Body");
    }

    private byte[] slut() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private void requestHeader() throws XMLStreamException {
        if (hoved.transaktion() == null) {
            return;
        }
        var navn = RequestHeader.ELEMENT.navn();
        begynd(navn);
        xml.writeNamespace(navn.getPrefix(), navn.getNamespaceURI());
        tekst(new QName(navn.getNamespaceURI(), "TransactionUUID", navn.getPrefix()), hoved.transaktion());
        xml.writeEndElement();
    }

    private void adressering(String action) throws XMLStreamException {
        var adressering = hoved.adressering();
        if (adressering == null) {
            return;
        }
        wsa("Action", adressering.action() == null ? action : svarPaa(adressering.action(), action));
        wsa("MessageID", "urn:uuid:" + UUID.randomUUID());
        if (adressering.beskedId() != null) {
            wsa("RelatesTo", adressering.beskedId());
        }
    }

    /** The action of an answer follows that of the request; a fault has one of its own. */
    private static String svarPaa(String anmodning, String action) {
        return action.startsWith(Konvolutlaeser.WSA) ? action : anmodning + "Response";
    }

    private void wsa(String navn, String tekst) throws XMLStreamException {
        xml.writeStartElement("wsa", navn, Konvolutlaeser.WSA);
        xml.writeNamespace("wsa", Konvolutlaeser.WSA);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private void fault11(Fault fault) throws XMLStreamException {
        soap("Fault");
        uden("faultcode", SOAP + ":" + fault.kode());
        uden("faultstring", fault.tekst());
        xml.writeStartElement("detail");
        detalje(fault);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void fault12(Fault fault) throws XMLStreamException {
        soap("Fault");
        soap("Code");
        soap("Value");
        xml.writeCharacters(SOAP + ":" + kode12(fault.kode()));
        xml.writeEndElement();
        xml.writeEndElement();
        soap("Reason");
        soap("Text");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "da");
        xml.writeCharacters(Xml.tekst(fault.tekst()));
        xml.writeEndElement();
        xml.writeEndElement();
        soap("Detail");
        detalje(fault);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String kode12(String kode) {
        return switch (kode) {
            case "Client" -> "Sender";
            case "Server" -> "Receiver";
            default -> kode;
        };
    }

    private void detalje(Fault fault) throws XMLStreamException {
        xml.writeStartElement("bb", "Fejl", FEJL);
        xml.writeNamespace("bb", FEJL);
        tekst(new QName(FEJL, "Kode", "bb"), fault.fejlkode());
        tekst(new QName(FEJL, "Korrelation", "bb"), fault.korrelation());
        xml.writeEndElement();
    }

    private void soap(String navn) throws XMLStreamException {
        xml.writeStartElement(SOAP, navn, hoved.version().navnerum());
    }

    private void begynd(QName navn) throws XMLStreamException {
        xml.writeStartElement(navn.getPrefix(), navn.getLocalPart(), navn.getNamespaceURI());
    }

    private void tekst(QName navn, String tekst) throws XMLStreamException {
        begynd(navn);
        xml.writeCharacters(Xml.tekst(tekst));
        xml.writeEndElement();
    }

    private void uden(String navn, String tekst) throws XMLStreamException {
        xml.writeStartElement(navn);
        xml.writeCharacters(Xml.tekst(tekst));
        xml.writeEndElement();
    }
}
