package dk.borgerblikket.caseindex.soap;

import dk.borgerblikket.soap.kontrakt.Wsdl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.SAXException;

/**
 * Holds messages against the schemas in our own WSDL, and against the published ones where they lie beside the checkout. The
 * published ones are never part of the project.
 */
final class Skemavalidering {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final Path OFFENTLIGGJORT =
            Path.of("../../../shared/schemas/sagdok-6/xsd/6.0.STS-0/SagDokumentIndeksOperationer.xsd");

    static final Schema EGNE = egne();
    static final Optional<Schema> OFFENTLIGGJORTE = offentliggjorte();

    private Skemavalidering() {}

    /** What is wrong; empty when nothing is. */
    static String fejl(Schema skema, Node element) {
        try {
            skema.newValidator().validate(new DOMSource(element));
            return "";
        } catch (SAXException ugyldig) {
            return String.valueOf(ugyldig.getMessage());
        } catch (IOException umuligt) {
            throw new AssertionError(umuligt);
        }
    }

    private static Optional<Schema> offentliggjorte() {
        if (!Files.exists(OFFENTLIGGJORT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SchemaFactory.newDefaultInstance().newSchema(OFFENTLIGGJORT.toFile()));
        } catch (SAXException ulaeselige) {
            throw new AssertionError(ulaeselige);
        }
    }

    private static Schema egne() {
        try {
            var dokument = Soapklient.dokument(Wsdl.af(Indekskontrakt.KONTRAKT, "http://localhost/"));
            var skemaer = new LinkedHashMap<String, String>();
            var elementer = dokument.getElementsByTagNameNS(XS, "schema");
            for (var i = 0; i < elementer.getLength(); i++) {
                var skema = (Element) elementer.item(i);
                skemaer.put(skema.getAttribute("targetNamespace"), tekst(skema));
            }
            var dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            var fabrik = SchemaFactory.newDefaultInstance();
            fabrik.setResourceResolver((type, navnerum, offentlig, system, base) -> {
                var ind = dom.createLSInput();
                ind.setStringData(skemaer.get(navnerum));
                ind.setSystemId(navnerum);
                return ind;
            });
            var samlet = skemaer.keySet().stream()
                    .map(navnerum -> "<xs:import namespace='" + navnerum + "'/>")
                    .collect(Collectors.joining("", "<xs:schema xmlns:xs='" + XS + "'>", "</xs:schema>"));
            return fabrik.newSchema(new StreamSource(new StringReader(samlet)));
        } catch (Exception ugyldig) {
            throw new AssertionError(ugyldig);
        }
    }

    /** With the prefixes that the whole document declares, which the types are named by. */
    private static String tekst(Element skema) throws Exception {
        var rod = skema.getOwnerDocument().getDocumentElement().getAttributes();
        for (var i = 0; i < rod.getLength(); i++) {
            var attribut = rod.item(i);
            if (attribut.getNodeName().startsWith("xmlns:")) {
                skema.setAttributeNS(
                        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, attribut.getNodeName(), attribut.getNodeValue());
            }
        }
        var ud = new StringWriter();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(skema), new StreamResult(ud));
        return ud.toString();
    }
}
