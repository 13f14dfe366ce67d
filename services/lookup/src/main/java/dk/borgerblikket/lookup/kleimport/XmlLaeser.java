package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.web.Fejl;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Reads XML forwards, one event at a time, holding no more than the text that is asked for. Every error names the line
 * and the element. A DTD is refused outright, so that no entity can be defined, let alone fetched.
 */
final class XmlLaeser {

    private static final Pattern DATO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*|Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final int MAKS_TEKST = 4_000;
    private static final int MAKS_LANG_TEKST = 100_000;
    private static final int MAKS_DYBDE = 100;
    private static final XMLInputFactory FABRIK = fabrik();

    private final XMLStreamReader xml;
    private final Deque<String> aabne = new ArrayDeque<>();
    private int haendelse = XMLStreamConstants.START_DOCUMENT;

    XmlLaeser(InputStream fil) {
        try {
            xml = FABRIK.createXMLStreamReader(fil);
        } catch (XMLStreamException fejl) {
            throw new Fejl(Opslagsfejl.UGYLDIG_XML, "Filen begynder ikke som XML.");
        }
    }

    private static XMLInputFactory fabrik() {
        var fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The JDK counts &amp; and &#160; too, and a full Emneplan holds more of them than its limit; without a DTD
        // there are no others.
        fabrik.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        fabrik.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        fabrik.setXMLResolver((publicId, systemId, baseUri, navnerum) -> {
            throw new XMLStreamException("ekstern reference");
        });
        return fabrik;
    }

    /** Goes to the document's root; its name. */
    String rod() {
        while (haendelse != XMLStreamConstants.START_ELEMENT) {
            videre();
        }
        return navn();
    }

    /** Goes to the next child of the open element; false when it has no more and is left. */
    boolean naesteElement() {
        while (true) {
            switch (videre()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Goes to the next element that opens, wherever it is; false at the end of the document. */
    boolean naesteStart() {
        while (haendelse != XMLStreamConstants.END_DOCUMENT) {
            if (videre() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Namespace of the element that was just opened; empty when it has none. */
    String navnerum() {
        var navnerum = xml.getNamespaceURI();
        return navnerum == null ? "" : navnerum;
    }

    /** Name of the element that was just opened. */
    String navn() {
        return xml.getLocalName();
    }

    /** The text of the open element, which is left; an element inside it is an error. */
    String tekst() {
        var element = navn();
        return tekst(MAKS_TEKST, () -> {
            throw fejl("Elementet " + element + " må kun indeholde tekst.");
        });
    }

    /**
     * The text of the open element, which is left.
     *
     * @param barn reads and leaves an element inside it
     */
    String tekstEller(Runnable barn) {
        return tekst(MAKS_LANG_TEKST, barn);
    }

    private String tekst(int hoejst, Runnable barn) {
        var tekst = new StringBuilder();
        while (true) {
            switch (videre()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return tekst.toString().strip();
                }
                case XMLStreamConstants.START_ELEMENT -> barn.run();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tekst.append(xml.getText());
                default -> {}
            }
            if (tekst.length() > hoejst) {
                throw fejl("Teksten er for lang.");
            }
        }
    }

    /**
     * What the open element holds as HTML, whatever prefixes its elements have in the file; the element is left. Nothing in
     * it is to be trusted.
     *
     * @param hoejst characters; more is an error
     */
    String opmaerkning(int hoejst) {
        var dybde = aabne.size();
        var html = new StringBuilder();
        while (true) {
            switch (videre()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    html.append('<').append(navn());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        html.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
                        html.append(Entities.escape(xml.getAttributeValue(i))).append('"');
                    }
                    html.append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (aabne.size() < dybde) {
                        return html.toString();
                    }
                    html.append("</").append(navn()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    html.append(Entities.escape(xml.getText()));
                default -> {}
            }
            if (html.length() > hoejst) {
                throw fejl("Teksten er for lang.");
            }
        }
    }

    /** The date in a text; an error when it is none. */
    LocalDate dato(String tekst) {
        var match = DATO.matcher(tekst);
        try {
            if (match.matches()) {
                return LocalDate.parse(match.group(1));
            }
        } catch (DateTimeParseException umuligDato) {
            throw fejl("Datoen findes ikke i kalenderen.");
        }
        throw fejl("En dato skal skrives ÅÅÅÅ-MM-DD.");
    }

    /** Leaves the open element with all that is in it. */
    void spring() {
        var dybde = aabne.size();
        while (aabne.size() >= dybde) {
            videre();
        }
    }

    /** Reads what follows the root, which must be well-formed too. */
    void slut() {
        while (haendelse != XMLStreamConstants.END_DOCUMENT) {
            videre();
        }
    }

    /** The file is well formed but not what KLE's structure allows here. */
    Fejl fejl(String besked) {
        return new Fejl(Opslagsfejl.UGYLDIG_KLE_FIL, sted() + besked);
    }

    private int videre() {
        try {
            haendelse = xml.next();
        } catch (XMLStreamException fejl) {
            throw ulaeselig(fejl);
        }
        switch (haendelse) {
            case XMLStreamConstants.START_ELEMENT -> {
                aabne.push(navn());
                if (aabne.size() > MAKS_DYBDE) {
                    throw fejl("Elementerne er indlejret for dybt.");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> aabne.pop();
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Fejl(Opslagsfejl.UGYLDIG_XML, sted() + "DTD og entiteter er ikke tilladt.");
            default -> {}
        }
        return haendelse;
    }

    private Fejl ulaeselig(XMLStreamException fejl) {
        if (fejl.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
            throw new UncheckedIOException(io);
        }
        return new Fejl(
                Opslagsfejl.UGYLDIG_XML,
                "Linje " + fejl.getLocation().getLineNumber() + ", i elementet " + element()
                        + ": Filen er ikke velformet XML, eller den er afkortet.");
    }

    private String sted() {
        return aabne.isEmpty()
                ? ""
                : "Linje " + xml.getLocation().getLineNumber() + ", i elementet " + element() + ": ";
    }

    private String element() {
        return aabne.isEmpty() ? "(før roden)" : aabne.peek();
    }
}
