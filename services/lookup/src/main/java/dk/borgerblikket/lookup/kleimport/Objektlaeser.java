package dk.borgerblikket.lookup.kleimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.objekt.Objektart;
import dk.borgerblikket.lookup.objekt.Objektbesked;
import dk.borgerblikket.lookup.objekt.Objektbesked.Haandtering;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.registrations.Lagerformat;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of another FK Klassifikation (SF1510) one at a time: the answers of {@code list}, with or without their
 * envelopes, or objects in a file under any root. Elements are known by their names, the kind of object by its namespace.
 */
final class Objektlaeser {

    private static final Pattern NAVNERUM = Pattern.compile(".*/(klassifikation|facet|klasse)/[0-9]+/");
    private static final Map<String, Objektart> ARTER =
            Map.of("klassifikation", Objektart.KLASSIFIKATION, "facet", Objektart.FACET, "klasse", Objektart.KLASSE);
    private static final Set<String> OBJEKTER =
            Set.of("FiltreretOejebliksbillede", "Klassifikation", "Facet", "Klasse");
    private static final Set<String> ID = Set.of("ObjektID", "ObjektType");

    /** Everything in these may come several times. */
    private static final Set<String> LISTER = Set.of("AttributListe", "TilstandListe", "RelationListe");

    private static final Set<String> BOOLSKE = Set.of("ErPubliceretIndikator", "GraenseIndikator");

    private final XmlLaeser xml;

    Objektlaeser(InputStream fil) {
        xml = new XmlLaeser(fil);
    }

    /** The next object; empty at the end of the file. */
    Optional<Objektbesked> naeste() {
        while (xml.naesteStart()) {
            var art = art();
            if (art != null) {
                return Optional.of(objekt(art));
            }
        }
        return Optional.empty();
    }

    private @Nullable Objektart art() {
        if (!OBJEKTER.contains(xml.navn())) {
            return null;
        }
        var navnerum = NAVNERUM.matcher(xml.navnerum());
        return navnerum.matches() ? ARTER.get(navnerum.group(1)) : null;
    }

    private Objektbesked objekt(Objektart art) {
        UUID uuid = null;
        var registreringer = new ArrayList<Registrering>();
        while (xml.naesteElement()) {
            var navn = xml.navn();
            if (navn.equals("UUIDIdentifikator")) {
                uuid = uuid(xml.tekst());
            } else if (ID.contains(navn)) {
                uuid = uuid(laes().path("UUIDIdentifikator").asText());
            } else if (navn.equals("Registrering")) {
                registreringer.add(registrering());
            } else {
                xml.spring();
            }
        }
        if (uuid == null || registreringer.isEmpty()) {
            throw xml.fejl("Et objekt mangler " + (uuid == null ? "UUID." : "Registrering."));
        }
        return new Objektbesked(art, uuid, Haandtering.IMPORTER, registreringer);
    }

    private UUID uuid(String tekst) {
        return Uuider.laes(tekst).orElseThrow(() -> xml.fejl("Objektets id er ikke et UUID."));
    }

    private Registrering registrering() {
        var json = laes();
        try {
            return Lagerformat.laes(json.toString(), Registrering.class);
        } catch (UncheckedIOException ugyldig) {
            throw xml.fejl("En registrering har en værdi, der ikke kan læses.");
        }
    }

    /** The open element with all that is in it, as the JSON of OIO; it is left. Empty elements are left out. */
    private JsonNode laes() {
        var navn = xml.navn();
        var felter = JsonNodeFactory.instance.objectNode();
        var tekst = xml.tekstEller(() -> laesFelt(navn, felter));
        if (!felter.isEmpty() || tekst.isEmpty()) {
            return felter;
        }
        return BOOLSKE.contains(navn)
                ? BooleanNode.valueOf(tekst.equals("true") || tekst.equals("1"))
                : TextNode.valueOf(tekst);
    }

    private void laesFelt(String foraelder, ObjectNode felter) {
        var navn = xml.navn();
        var vaerdi = laes();
        if (navn.equals("LokalUdvidelse") || vaerdi.isObject() && vaerdi.isEmpty() && !LISTER.contains(navn)) {
            return;
        }
        if (LISTER.contains(foraelder) || navn.equals("Soegeord")) {
            ((ArrayNode) felter.withArrayProperty(navn)).add(vaerdi);
        } else {
            felter.set(navn, vaerdi);
        }
    }

    /** Objects in portions. */
    List<Objektbesked> portion(int hoejst) {
        var portion = new ArrayList<Objektbesked>(hoejst);
        while (portion.size() < hoejst) {
            var naeste = naeste();
            if (naeste.isEmpty()) {
                return portion;
            }
            portion.add(naeste.get());
        }
        return portion;
    }
}
