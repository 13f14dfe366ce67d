package dk.borgerblikket.soap.proeve;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What XML says, whatever its order, its prefixes and the times that the index adds. */
public final class Semantik {

    private static final Set<String> TILFOEJET = Set.of("StsTidspunkt", "SenestAendretTidspunkt");

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Semantik() {}

    /** Meaning of the whole. */
    public static String af(Document dokument) {
        return mening(dokument.getDocumentElement());
    }

    /** Meaning of an element. */
    public static String af(Element element) {
        return mening(element);
    }

    /** Meaning of the only element of this name inside the other. */
    public static String af(Element rod, String navn) {
        var fundne = rod.getElementsByTagNameNS("*", navn);
        if (fundne.getLength() != 1) {
            throw new AssertionError(fundne.getLength() + " " + navn);
        }
        return mening((Element) fundne.item(0));
    }

    private static String mening(Element element) {
        var boern = new ArrayList<String>();
        var harElementer = false;
        for (var barn = element.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
            if (barn instanceof Element e) {
                harElementer = true;
                if (!TILFOEJET.contains(e.getLocalName())) {
                    boern.add(mening(e));
                }
            }
        }
        var navn = "{" + element.getNamespaceURI() + "}" + element.getLocalName();
        if (!boern.isEmpty()) {
            return navn + boern.stream().sorted().toList();
        }
        return navn + "=" + (harElementer ? "" : vaerdi(element.getTextContent()));
    }

    private static String vaerdi(String tekst) {
        if (UUID.matcher(tekst).matches()) {
            return tekst.toLowerCase(Locale.ROOT);
        }
        try {
            return OffsetDateTime.parse(tekst).toInstant().toString();
        } catch (DateTimeParseException ikkeEtTidspunkt) {
            return tekst;
        }
    }
}
