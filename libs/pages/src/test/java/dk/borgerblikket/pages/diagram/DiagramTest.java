package dk.borgerblikket.pages.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DiagramTest {

    @Test
    void columnsAreAsHighAsTheirFigures() throws Exception {
        var svg = xml(new Soejlediagram(
                        "Kald",
                        "Kald pr. måned",
                        "Med data",
                        "Uden data",
                        List.of(new Soejlediagram.Soejle("aug.", 615, 518), new Soejlediagram.Soejle("sep.", 0, 0)))
                .svg()
                .getValue());

        var med = felt(svg, 0);
        var uden = felt(svg, 1);
        assertThat(hoejde(med) / hoejde(uden)).isBetween(1.17, 1.21);
        assertThat(tal(uden, "y") + hoejde(uden)).isCloseTo(tal(med, "y"), within(0.2));
        assertThat(hoejde(felt(svg, 2))).isZero();
        assertThat(tekst(svg)).contains("1.200", "aug.", "Med data", "Uden data");
    }

    @Test
    void aScreenReaderIsToldWhatIsShown() throws Exception {
        var svg = xml(kurve("Udrulning <af> \"det\" & andet"));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Udrulning <af> \"det\" & andet");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Antal kommuner");
    }

    @Test
    void nothingInADrawingIsStyleOrScript() {
        assertThat(kurve("x")).doesNotContain("style=", "<script", "onload", "javascript:");
    }

    @Test
    void aStairGoesUpWhereTheNextFigureIs() throws Exception {
        var linjer = xml(kurve("x")).getElementsByTagName("line");
        var sidste = (Element) linjer.item(linjer.getLength() - 1);

        assertThat(tal(sidste, "x1")).isEqualTo(tal(sidste, "x2"));
        assertThat(tal(sidste, "y2")).isLessThan(tal(sidste, "y1"));
    }

    @Test
    void noFiguresIsAnEmptyFrame() throws Exception {
        assertThat(tekst(xml(new Soejlediagram("Kald", "Ingen", "a", "b", List.of())
                        .svg()
                        .getValue())))
                .contains("0");
        assertThat(xml(new Kurvediagram("Kald", "Ingen", 98, true, List.of())
                                .svg()
                                .getValue())
                        .getElementsByTagName("circle")
                        .getLength())
                .isZero();
    }

    private static String kurve(String titel) {
        return new Kurvediagram(
                        titel,
                        "Antal kommuner",
                        98,
                        true,
                        List.of(new Kurvediagram.Punkt("1. jan.", 0, 10), new Kurvediagram.Punkt("9. sep.", 252, 52)))
                .svg()
                .getValue();
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Element felt(Document svg, int nr) {
        return (Element) svg.getElementsByTagName("rect").item(nr);
    }

    private static double hoejde(Element felt) {
        return tal(felt, "height");
    }

    private static double tal(Element element, String navn) {
        return Double.parseDouble(element.getAttribute(navn));
    }

    private static String tekst(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }
}
