package dk.borgerblikket.soap.kontrakt;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads and writes XML from and to strangers. Document types are not read and external entities not fetched, so that neither
 * bombs nor foreign files get in; depth, attributes, texts and the number of elements have limits.
 */
public final class Xml {

    /** Deepest nesting, as for JSON. */
    static final int MAKS_DYBDE = 64;

    private static final int MAKS_ATTRIBUTTER = 64;
    private static final int MAKS_ATTRIBUT = 64 * 1024;
    /** A note of 100 KB is 140,000 characters of base64. */
    private static final int MAKS_TEKST = 4 * 1024 * 1024;
    /** Twice what fits in the largest message. */
    private static final int MAKS_ELEMENTER = 5_000_000;

    private static final XMLInputFactory IND = indgang();
    private static final XMLOutputFactory UD = new WstxOutputFactory();
    private static final XMLOutputFactory UD_MED_NAVNERUM = udgangMedNavnerum();

    private Xml() {}

    /** Reads a document. */
    public static XMLStreamReader laes(InputStream dokument) throws XMLStreamException {
        return IND.createXMLStreamReader(dokument);
    }

    static XMLStreamReader laes(Reader dokument) throws XMLStreamException {
        return IND.createXMLStreamReader(dokument);
    }

    /** Writes a document in UTF-8; its namespaces are the caller's to declare. */
    public static XMLStreamWriter skriv(OutputStream ud) throws XMLStreamException {
        return UD.createXMLStreamWriter(ud, "UTF-8");
    }

    /** Writes XML that declares the namespaces it needs by itself. */
    static XMLStreamWriter skrivMedNavnerum(Writer ud) throws XMLStreamException {
        return UD_MED_NAVNERUM.createXMLStreamWriter(ud);
    }

    /** The text with the characters replaced that XML cannot hold. */
    public static String tekst(String tekst) {
        for (var i = 0; i < tekst.length(); i++) {
            if (tekst.charAt(i) < ' ' || tekst.charAt(i) >= Character.MIN_SURROGATE) {
                return renset(tekst);
            }
        }
        return tekst;
    }

    private static String renset(String tekst) {
        var resultat = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(tegn -> resultat.appendCodePoint(erXmltegn(tegn) ? tegn : 0xFFFD));
        return resultat.toString();
    }

    private static boolean erXmltegn(int tegn) {
        return tegn == '\t'
                || tegn == '\n'
                || tegn == '\r'
                || tegn >= ' ' && tegn < Character.MIN_SURROGATE
                || tegn > Character.MAX_SURROGATE && tegn <= 0xFFFD
                || tegn >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static XMLInputFactory indgang() {
        var fabrik = new WstxInputFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabrik.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        fabrik.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAKS_DYBDE);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAKS_ATTRIBUTTER);
        fabrik.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAKS_ATTRIBUT);
        fabrik.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAKS_TEKST);
        fabrik.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MAKS_ELEMENTER);
        return fabrik;
    }

    private static XMLOutputFactory udgangMedNavnerum() {
        var fabrik = new WstxOutputFactory();
        fabrik.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        return fabrik;
    }
}
