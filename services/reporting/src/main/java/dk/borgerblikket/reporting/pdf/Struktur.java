package dk.borgerblikket.reporting.pdf;

import static dk.borgerblikket.reporting.pdf.Pdffil.henvisning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tree that tells what the drawn text is (ISO 32000-1, 14.7): an element holds others, or the text it marks on one or
 * more pages.
 */
final class Struktur {

    /** An element of the tree. */
    static final class Element {
        private final String art;
        private final @Nullable Element over;
        private final @Nullable String egenskaber;
        private final List<Element> under = new ArrayList<>();
        private final List<Maerke> maerker = new ArrayList<>();
        private int nummer;

        private Element(String art, @Nullable Element over, @Nullable String egenskaber) {
            this.art = art;
            this.over = over;
            this.egenskaber = egenskaber;
        }

        /** A new element inside this one. */
        Element ny(String art) {
            return ny(art, null);
        }

        /** A new element inside this one, with attributes. */
        Element ny(String art, @Nullable String egenskaber) {
            var element = new Element(art, this, egenskaber);
            under.add(element);
            return element;
        }
    }

    private record Maerke(int side, int nummer) {}

    private final Element dokument = new Element("Document", null, null);
    private final List<List<Element>> sider = new ArrayList<>();

    /** The element that holds all others. */
    Element dokument() {
        return dokument;
    }

    /** A page begins. */
    void nySide() {
        sider.add(new ArrayList<>());
    }

    /** The drawing, marked as the element's, on the page that was begun last. */
    String maerk(Element element, String tegning) {
        var side = sider.size() - 1;
        var nummer = sider.get(side).size();
        sider.get(side).add(element);
        element.maerker.add(new Maerke(side, nummer));
        return "/%s << /MCID %d >> BDC\n%s\nEMC\n".formatted(element.art, nummer, tegning);
    }

    /** The drawing, marked as something that means nothing, such as a line between rows. */
    static String pynt(String tegning) {
        return "/Artifact BMC\n" + tegning + "\nEMC\n";
    }

    /**
     * Writes the tree.
     *
     * @param sidenumre the pages' objects
     * @return number of the tree's root
     */
    int skriv(Pdffil fil, List<Integer> sidenumre) {
        var rod = fil.nummer();
        nummerer(fil, dokument);
        skriv(fil, dokument, rod, sidenumre);
        var opslag = new StringBuilder();
        for (var side = 0; side < sider.size(); side++) {
            opslag.append("%d [%s] "
                    .formatted(
                            side,
                            sider.get(side).stream()
                                    .map(e -> henvisning(e.nummer))
                                    .collect(Collectors.joining(" "))));
        }
        var traeet = fil.objekt("<< /Nums [" + opslag + "] >>");
        fil.indhold(
                rod,
                "<< /Type /StructTreeRoot /K %s /ParentTree %s /ParentTreeNextKey %d >>"
                        .formatted(henvisning(dokument.nummer), henvisning(traeet), sider.size()));
        return rod;
    }

    private static void nummerer(Pdffil fil, Element element) {
        element.nummer = fil.nummer();
        element.under.forEach(e -> nummerer(fil, e));
    }

    private static void skriv(Pdffil fil, Element element, int rod, List<Integer> sidenumre) {
        var boern = element.maerker.isEmpty()
                ? element.under.stream().map(e -> henvisning(e.nummer)).collect(Collectors.joining(" "))
                : element.maerker.stream()
                        .map(m -> "<< /Type /MCR /Pg %s /MCID %d >>"
                                .formatted(henvisning(sidenumre.get(m.side)), m.nummer))
                        .collect(Collectors.joining(" "));
        var over = element.over;
        fil.indhold(
                element.nummer,
                "<< /Type /StructElem /S /%s /P %s /K [%s]%s >>"
                        .formatted(
                                element.art,
                                henvisning(over == null ? rod : over.nummer),
                                boern,
                                element.egenskaber == null ? "" : " /A " + element.egenskaber));
        element.under.forEach(e -> skriv(fil, e, rod, sidenumre));
    }
}
