package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An answer. */
public record Soapsvar(int status, String type, Document xml) {

    /** The texts of the elements at this path of names, wherever they are. */
    public List<String> tekster(String sti) {
        return xpath(Stream.of(sti.split("/"))
                .map(navn -> "/*[local-name()='" + navn + "']")
                .collect(Collectors.joining("", "/", "")));
    }

    /** The texts that an expression of XPath finds. */
    public List<String> xpath(String udtryk) {
        try {
            var fundne = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(udtryk, xml, XPathConstants.NODESET);
            return IntStream.range(0, fundne.getLength())
                    .mapToObj(i -> fundne.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException umuligt) {
            throw new AssertionError(umuligt);
        }
    }

    /** The only one of these texts. */
    public String tekst(String sti) {
        assertThat(tekster(sti)).as(sti).hasSize(1);
        return tekster(sti).getFirst();
    }

    /** The status code of each object. */
    public List<String> koder() {
        return tekster("UnikRetur/StatusKode");
    }

    /** What is in the body. */
    public Element indhold() {
        var krop = (Element) xml.getDocumentElement().getLastChild();
        assertThat(krop.getLocalName()).isEqualTo("Body");
        return (Element) krop.getFirstChild();
    }
}
