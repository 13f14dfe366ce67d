package dk.borgerblikket.identity;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The XML form of an OIO Basic Privilege Profile, of the versions 1.0, 1.1 and 1.2. Read by an exact grammar; a document
 * outside of it has no groups. The token that carries it is signed, yet its issuer copies what municipalities type in.
 */
final class Privilegieliste {

    /** Far above what fits into a token. */
    private static final int MAKS_TEGN = 64 * 1024;

    private static final Pattern LUFT = Pattern.compile("\\s+");
    private static final Set<String> NAVNERUM =
            Set.of("http://itst.dk/oiosaml/basic_privilege_profile", "http://digst.dk/oiosaml/basic_privilege_profile");
    private static final XMLInputFactory FABRIK = fabrik();

    /** One constraint of a group. */
    record Betingelse(String navn, String vaerdi) {}

    /** One group as written. */
    record Gruppe(String scope, List<Betingelse> betingelser, List<String> privilegier) {}

    /** The document is none of ours. */
    private static final class Ulaeselig extends Exception {
        private Ulaeselig() {
            super(null, null, false, false);
        }
    }

    private final XMLStreamReader xml;

    private Privilegieliste(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory fabrik() {
        var fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return fabrik;
    }

    /** The groups of the list, in order; none when the text is not such a list from beginning to end. */
    static List<Gruppe> laes(String base64) {
        if (base64.length() > MAKS_TEGN) {
            return List.of();
        }
        try {
            var bytes = Base64.getDecoder().decode(LUFT.matcher(base64).replaceAll(""));
            // Decoded here, since the parser writes what it thinks of a bad byte to the error stream.
            var tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Privilegieliste(FABRIK.createXMLStreamReader(new StringReader(tekst.toString()))).grupper();
        } catch (IllegalArgumentException | CharacterCodingException | XMLStreamException | Ulaeselig andet) {
            return List.of();
        }
    }

    private List<Gruppe> grupper() throws XMLStreamException, Ulaeselig {
        if (!naeste() || !xml.getLocalName().equals("PrivilegeList") || !NAVNERUM.contains(xml.getNamespaceURI())) {
            throw new Ulaeselig();
        }
        var grupper = new ArrayList<Gruppe>();
        while (naeste()) {
            kraev("PrivilegeGroup");
            grupper.add(gruppe());
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return grupper;
    }

    private Gruppe gruppe() throws XMLStreamException, Ulaeselig {
        var scope = attribut("Scope");
        var betingelser = new ArrayList<Betingelse>();
        var privilegier = new ArrayList<String>();
        while (naeste()) {
            if (xml.getLocalName().equals("Constraint")) {
                kraev("Constraint");
                var navn = attribut("Name");
                betingelser.add(new Betingelse(navn, xml.getElementText().strip()));
            } else {
                kraev("Privilege");
                privilegier.add(xml.getElementText().strip());
            }
        }
        return new Gruppe(scope, betingelser, privilegier);
    }

    /** Goes to the next element inside the open one; false when there is none and it is left. */
    private boolean naeste() throws XMLStreamException, Ulaeselig {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE -> {}
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        throw new Ulaeselig();
                    }
                }
                default -> throw new Ulaeselig();
            }
        }
    }

    /** Elements below the root stand without a namespace, or in one of the list's. */
    private void kraev(String navn) throws Ulaeselig {
        var navnerum = xml.getNamespaceURI();
        if (!xml.getLocalName().equals(navn) || (navnerum != null && !NAVNERUM.contains(navnerum))) {
            throw new Ulaeselig();
        }
    }

    private String attribut(String navn) throws Ulaeselig {
        @Nullable String vaerdi = xml.getAttributeValue(null, navn);
        if (vaerdi == null || xml.getAttributeCount() != 1) {
            throw new Ulaeselig();
        }
        return vaerdi.strip();
    }
}
