package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.caseindex.xml.SikkerXml;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Extension elements that the index does not know (C-01, case-index §3.5). They are kept as text and given back as they
 * were sent, inside documents that others trust: so each one must be one element that needs nothing around it.
 */
final class Udvidelsesregler {

    /** Elements in one list. */
    static final int MAKS_ANTAL = 20;

    /** Characters of one element. */
    static final int MAKS_TEGN = 32 * 1024;

    /** The namespaces of the contract: what belongs to them has its own field, or no place in an extension list. */
    private static final Set<String> EGNE = Set.of(
            "urn:oio:sagdok:3.0.0",
            "urn:oio:sts:generelledefinitioner:6",
            "urn:oio:sts:generelleoperationer:6",
            "urn:oio:sts:sagdok:dokumentindeks:6",
            "urn:oio:sts:sagdok:sag:6",
            "urn:oio:sts:sagdok:sagdokumentindeks:6",
            "urn:oio:sts:sagdok:sagindeks:6");

    private Udvidelsesregler() {}

    static void proev(Bedoemmelse bedoemmelse, String sti, List<String> andre) {
        var hvor = sti + "/LokalUdvidelseListe/Andre";
        if (andre.size() > MAKS_ANTAL) {
            bedoemmelse.brud(Krav.ANDRE_ANTAL, hvor, String.valueOf(MAKS_ANTAL));
            return;
        }
        for (var i = 0; i < andre.size(); i++) {
            var element = andre.get(i);
            if (element.length() > MAKS_TEGN) {
                bedoemmelse.brud(Krav.ANDRE_TEGN, hvor + "[" + (i + 1) + "]", String.valueOf(MAKS_TEGN));
            } else if (!erEtFremmedElement(element)) {
                bedoemmelse.brud(Krav.ANDRE_ELEMENT, hvor + "[" + (i + 1) + "]");
            }
        }
    }

    private static boolean erEtFremmedElement(String tekst) {
        if (!tekst.startsWith("<") || tekst.startsWith("<?") || tekst.startsWith("<!") || !tekst.endsWith(">")) {
            return false;
        }
        try {
            var xml = SikkerXml.af(new StringReader(tekst));
            var fremmed = false;
            var foerste = true;
            while (xml.harNaeste()) {
                var haendelse = xml.naeste();
                if (foerste) {
                    fremmed = haendelse == XMLStreamConstants.START_ELEMENT
                            && erFremmed(xml.her().getNamespaceURI());
                    foerste = false;
                } else if (xml.dybde() == 0
                        && haendelse != XMLStreamConstants.END_ELEMENT
                        && haendelse != XMLStreamConstants.END_DOCUMENT) {
                    return false;
                }
            }
            return fremmed;
        } catch (XMLStreamException ingenXml) {
            return false;
        }
    }

    private static boolean erFremmed(@Nullable String navnerum) {
        return navnerum != null && !navnerum.isEmpty() && !EGNE.contains(navnerum);
    }
}
