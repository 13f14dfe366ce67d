package dk.borgerblikket.oio.xml;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A stream of XML that fetches nothing and expands nothing: a document type, an entity of its own or an element too deep
 * down is an error, like any other that makes the text no XML.
 */
public final class SikkerXml {

    private static final int MAKS_DYBDE = 128;

    private final XMLStreamReader laeser;
    private int dybde;

    private SikkerXml(XMLStreamReader laeser) {
        this.laeser = laeser;
    }

    /** @throws XMLStreamException when it does not begin like XML */
    public static SikkerXml af(Reader tekst) throws XMLStreamException {
        return new SikkerXml(fabrik().createXMLStreamReader(tekst));
    }

    /** @throws XMLStreamException when it does not begin like XML */
    public static SikkerXml af(InputStream bytes) throws XMLStreamException {
        return new SikkerXml(fabrik().createXMLStreamReader(bytes));
    }

    /** A new one each time: cheap beside what is read with it, and nothing to share between threads. */
    private static XMLInputFactory fabrik() {
        var fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return fabrik;
    }

    public boolean harNaeste() throws XMLStreamException {
        return laeser.hasNext();
    }

    /**
     * The next event, one of {@link XMLStreamConstants}.
     *
     * @throws XMLStreamException when the text is no XML, or uses what is not allowed here
     */
    public int naeste() throws XMLStreamException {
        var haendelse = laeser.next();
        switch (haendelse) {
            case XMLStreamConstants.DTD,
                    XMLStreamConstants.ENTITY_REFERENCE,
                    XMLStreamConstants.ENTITY_DECLARATION,
                    XMLStreamConstants.NOTATION_DECLARATION ->
                throw new XMLStreamException("Dokumenttype eller entitet");
            case XMLStreamConstants.START_ELEMENT -> {
                if (++dybde > MAKS_DYBDE) {
                    throw new XMLStreamException("For dybt");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> dybde--;
            default -> {
                // text, comments and the end of the document
            }
        }
        return haendelse;
    }

    /** Number of elements that are open. */
    public int dybde() {
        return dybde;
    }

    /** The reader itself, for what it says about the present event. */
    public XMLStreamReader her() {
        return laeser;
    }
}
