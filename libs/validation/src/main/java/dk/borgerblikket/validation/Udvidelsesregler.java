package dk.borgerblikket.validation;

import dk.borgerblikket.oio.xml.SikkerXml;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Extension elements that an index does not know (case-index §3.5). They are kept as text and given back as they were sent,
 * inside documents that others trust: so each one must be one element that needs nothing around it.
 *
 * @param antal the demand that there are not too many in a list
 * @param tegn the demand that none is too long
 * @param element the demand that each is one element of another namespace than the contract's
 * @param egne the namespaces of the contract: what belongs to them has its own field, or no place in an extension list
 */
public record Udvidelsesregler(Indekskrav antal, Indekskrav tegn, Indekskrav element, Set<String> egne) {

    /** Elements in one list. */
    public static final int MAKS_ANTAL = 20;

    /** Characters of one element. */
    public static final int MAKS_TEGN = 32 * 1024;

    public Udvidelsesregler {
        egne = Set.copyOf(egne);
    }

    /** @param sti path of what the list belongs to */
    public void proev(Bedoemmelse bedoemmelse, String sti, List<String> andre) {
        var hvor = sti + "/LokalUdvidelseListe/Andre";
        if (andre.size() > MAKS_ANTAL) {
            bedoemmelse.brud(antal, hvor, String.valueOf(MAKS_ANTAL));
            return;
        }
        for (var i = 0; i < andre.size(); i++) {
            var tekst = andre.get(i);
            if (tekst.length() > MAKS_TEGN) {
                bedoemmelse.brud(tegn, hvor + "[" + (i + 1) + "]", String.valueOf(MAKS_TEGN));
            } else if (!erEtFremmedElement(tekst)) {
                bedoemmelse.brud(element, hvor + "[" + (i + 1) + "]");
            }
        }
    }

    private boolean erEtFremmedElement(String tekst) {
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

    private boolean erFremmed(@Nullable String navnerum) {
        return navnerum != null && !navnerum.isEmpty() && !egne.contains(navnerum);
    }
}
