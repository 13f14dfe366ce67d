package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Wsdl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
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
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Holds messages against the schemas in our own WSDL, and against the published ones where they lie beside the checkout. The
 * published ones are never part of the project.
 */
public final class Skemavalidering {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;
    private static final Path VED_SIDEN_AF = Path.of("../../../shared/schemas");

    private final Schema egne;
    private final Optional<Schema> offentliggjorte;

    /** @param offentliggjort where the published schema of the operations lies, below the folder of the schemas */
    public Skemavalidering(Kontrakt kontrakt, String offentliggjort) {
        this.egne = schema(skemaer(kontrakt));
        this.offentliggjorte = hent(VED_SIDEN_AF.resolve(offentliggjort));
    }

    /** Our own. */
    public Schema egne() {
        return egne;
    }

    /** The published ones; a test that is about them is skipped where they do not lie beside the checkout. */
    public Schema offentliggjorte() {
        assumeTrue(
                offentliggjorte.isPresent(),
                "De offentliggjorte skemaer ligger ikke ved siden af projektet (../shared/schemas)");
        return offentliggjorte.orElseThrow();
    }

    /** Holds a message against our own schemas, and against the published ones where they are. */
    public void kraevGyldig(Node element) {
        assertThat(fejl(egne, element)).isEmpty();
        offentliggjorte.ifPresent(skema -> assertThat(fejl(skema, element)).isEmpty());
    }

    /** What is wrong; empty when nothing is. */
    public static String fejl(Schema skema, Node element) {
        try {
            skema.newValidator().validate(new DOMSource(element));
            return "";
        } catch (SAXException ugyldig) {
            return String.valueOf(ugyldig.getMessage());
        } catch (IOException umuligt) {
            throw new AssertionError(umuligt);
        }
    }

    private static Optional<Schema> hent(Path skema) {
        if (!Files.exists(skema)) {
            return Optional.empty();
        }
        try {
            var fabrik = SchemaFactory.newDefaultInstance();
            fabrik.setResourceResolver((type, navnerum, offentlig, system, base) -> fil(skema, system, base));
            return Optional.of(fabrik.newSchema(skema.toFile()));
        } catch (SAXException ulaeseligt) {
            throw new AssertionError(ulaeseligt);
        }
    }

    /** Some refer to places that are not here, or to the network: what they mean lies beside them by the same name. */
    private static LSInput fil(Path skema, String reference, String base) {
        var navn = reference.substring(reference.lastIndexOf('/') + 1);
        var henvist = Path.of(URI.create(base).resolve(reference.contains("?") ? navn : reference));
        var ind = dom().createLSInput();
        ind.setSystemId((Files.exists(henvist) ? henvist : skema.resolveSibling(navn))
                .toUri()
                .toString());
        return ind;
    }

    private static DOMImplementationLS dom() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException umuligt) {
            throw new AssertionError(umuligt);
        }
    }

    /** The schemas of a contract's WSDL, by their namespaces. */
    private static Map<String, String> skemaer(Kontrakt kontrakt) {
        var dokument = Soapklient.dokument(Wsdl.af(kontrakt, "http://localhost/"));
        var skemaer = new LinkedHashMap<String, String>();
        var elementer = dokument.getElementsByTagNameNS(XS, "schema");
        for (var i = 0; i < elementer.getLength(); i++) {
            var skema = (Element) elementer.item(i);
            skemaer.put(skema.getAttribute("targetNamespace"), tekst(skema));
        }
        return skemaer;
    }

    private static Schema schema(Map<String, String> skemaer) {
        try {
            var dom = dom();
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
        } catch (SAXException ugyldig) {
            throw new AssertionError(ugyldig);
        }
    }

    /** With the prefixes that the whole document declares, which the types are named by. */
    private static String tekst(Element skema) {
        var rod = skema.getOwnerDocument().getDocumentElement().getAttributes();
        for (var i = 0; i < rod.getLength(); i++) {
            var attribut = rod.item(i);
            if (attribut.getNodeName().startsWith("xmlns:")) {
                skema.setAttributeNS(
                        XMLConstants.XMLNS_ATTRIBUTE_NS_URI, attribut.getNodeName(), attribut.getNodeValue());
            }
        }
        try {
            var ud = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(skema), new StreamResult(ud));
            return ud.toString();
        } catch (TransformerException umuligt) {
            throw new AssertionError(umuligt);
        }
    }
}
