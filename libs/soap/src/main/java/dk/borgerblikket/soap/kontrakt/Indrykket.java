package dk.borgerblikket.soap.kontrakt;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML that people read: one element a line. */
final class Indrykket {

    private final StringBuilder tekst = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> aabne = new ArrayDeque<>();

    /** Begins an element. @param attributter names and values in turn */
    void begynd(String navn, String... attributter) {
        linje(navn, attributter).append(">\n");
        aabne.push(navn);
    }

    /** An element without content. @param attributter names and values in turn */
    void tomt(String navn, String... attributter) {
        linje(navn, attributter).append("/>\n");
    }

    void slut() {
        var navn = aabne.pop();
        tekst.repeat("  ", aabne.size()).append("</").append(navn).append(">\n");
    }

    private StringBuilder linje(String navn, String... attributter) {
        tekst.repeat("  ", aabne.size()).append('<').append(navn);
        for (var i = 0; i < attributter.length; i += 2) {
            tekst.append(' ')
                    .append(attributter[i])
                    .append("=\"")
                    .append(escapet(attributter[i + 1]))
                    .append('"');
        }
        return tekst;
    }

    private static String escapet(String vaerdi) {
        return vaerdi.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
