package dk.borgerblikket.soap.kontrakt;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Elements that are not understood, kept word by word. */
final class Ordret {

    private Ordret() {}

    /** The element that the reader is at the beginning of, as XML that stands by itself; leaves the reader at its end. */
    static String kopi(XMLStreamReader xml) throws XMLStreamException {
        var tekst = new StringWriter();
        var ud = Xml.skrivMedNavnerum(tekst);
        var dybde = 0;
        do {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    begynd(xml, ud);
                    dybde++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    ud.writeEndElement();
                    dybde--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    ud.writeCharacters(xml.getText());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        } while (dybde > 0 && xml.next() > 0);
        ud.close();
        return tekst.toString();
    }

    /** What was kept, once more; empty when it is not one element of another namespace than this. */
    static Optional<String> genskriv(String kopi, String egetNavnerum) {
        try {
            var xml = Xml.laes(new StringReader(kopi));
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || xml.getNamespaceURI() == null
                    || xml.getNamespaceURI().isEmpty()
                    || xml.getNamespaceURI().equals(egetNavnerum)) {
                return Optional.empty();
            }
            var element = kopi(xml);
            return xml.next() == XMLStreamConstants.END_DOCUMENT ? Optional.of(element) : Optional.empty();
        } catch (XMLStreamException ikkeXml) {
            return Optional.empty();
        }
    }

    private static void begynd(XMLStreamReader xml, XMLStreamWriter ud) throws XMLStreamException {
        ud.writeStartElement(ellerTom(xml.getPrefix()), xml.getLocalName(), ellerTom(xml.getNamespaceURI()));
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            ud.writeAttribute(
                    ellerTom(xml.getAttributePrefix(i)),
                    ellerTom(xml.getAttributeNamespace(i)),
                    xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i));
        }
    }

    private static String ellerTom(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
