package dk.borgerblikket.soap.kontrakt;

import com.fasterxml.jackson.databind.JsonNode;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes JSON as the contract says: in its order, each element in the namespace of the schema that declares it. */
public final class Elementskriver {

    private final XMLStreamWriter2 xml;

    /** @param xml where the prefixes of the contract are declared by the caller */
    public Elementskriver(XMLStreamWriter xml) {
        this.xml = (XMLStreamWriter2) xml;
    }

    /** Writes an answer, with the contract's namespaces declared on it. */
    public void skriv(Kontrakt kontrakt, Element element, JsonNode json) throws XMLStreamException {
        begynd(element);
        for (var skema : kontrakt.skemaer()) {
            xml.writeNamespace(skema.praefiks(), skema.navnerum());
        }
        indhold(element.type(), json);
        xml.writeEndElement();
    }

    private void element(Element element, JsonNode json) throws XMLStreamException {
        if (element.type() instanceof Simpel simpel) {
            var tekst = simpel.skriv(json);
            if (tekst != null) {
                begynd(element);
                xml.writeCharacters(Xml.tekst(tekst));
                xml.writeEndElement();
            }
        } else {
            begynd(element);
            indhold(element.type(), json);
            xml.writeEndElement();
        }
    }

    private void begynd(Element element) throws XMLStreamException {
        var navn = element.navn();
        xml.writeStartElement(navn.getPrefix(), navn.getLocalPart(), navn.getNamespaceURI());
    }

    private void indhold(Type type, JsonNode json) throws XMLStreamException {
        if (!(type instanceof Sammensat sammensat)) {
            return;
        }
        for (var led : sammensat.led()) {
            for (var alternativ : led.alternativer()) {
                alle(alternativ, json.path(alternativ.lokaltNavn()));
            }
            if (led instanceof Udvidelser) {
                for (var kopi : json.path(Udvidelser.ANDRE)) {
                    ordret(kopi.asText(), sammensat.navn().getNamespaceURI());
                }
            }
        }
    }

    private void alle(Element element, JsonNode json) throws XMLStreamException {
        if (json.isArray()) {
            for (var vaerdi : json) {
                element(element, vaerdi);
            }
        } else if (!json.isMissingNode() && !json.isNull()) {
            element(element, json);
        }
    }

    private void ordret(String kopi, String navnerum) throws XMLStreamException {
        var element = Ordret.genskriv(kopi, navnerum);
        if (element.isPresent()) {
            xml.writeRaw(element.get());
        }
    }
}
