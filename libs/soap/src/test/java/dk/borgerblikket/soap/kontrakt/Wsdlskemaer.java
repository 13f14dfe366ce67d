package dk.borgerblikket.soap.kontrakt;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.InputSource;

/** The schemas inside a WSDL, as a schema processor understands them. */
final class Wsdlskemaer {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private Wsdlskemaer() {}

    static Validator validator(String wsdl) {
        try {
            var fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setNamespaceAware(true);
            var dokument = fabrik.newDocumentBuilder().parse(new InputSource(new StringReader(wsdl)));
            var skemaer = new LinkedHashMap<String, String>();
            var elementer = dokument.getElementsByTagNameNS(XS, "schema");
            for (var i = 0; i < elementer.getLength(); i++) {
                var skema = (Element) elementer.item(i);
                skemaer.put(skema.getAttribute("targetNamespace"), tekst(skema));
            }
            var dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            var skemafabrik = SchemaFactory.newInstance(XS);
            skemafabrik.setResourceResolver((type, navnerum, offentlig, system, base) -> {
                var ind = dom.createLSInput();
                ind.setStringData(skemaer.get(navnerum));
                ind.setSystemId(navnerum);
                return ind;
            });
            var samlet = skemaer.keySet().stream()
                    .map(navnerum -> "<xs:import namespace='" + navnerum + "'/>")
                    .collect(Collectors.joining("", "<xs:schema xmlns:xs='" + XS + "'>", "</xs:schema>"));
            return skemafabrik
                    .newSchema(new StreamSource(new StringReader(samlet)))
                    .newValidator();
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
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(skema), new StreamResult(ud));
        return ud.toString();
    }
}
