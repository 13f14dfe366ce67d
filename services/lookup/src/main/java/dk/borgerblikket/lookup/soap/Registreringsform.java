package dk.borgerblikket.lookup.soap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Simpel;
import dk.borgerblikket.soap.oio.Objektskema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between the lists of a contract and those of a registration. The contract has elements where a registration has lists, names
 * of what is referred to, which are not kept, and limits of valid time that may be left out; the registration has none of these.
 */
final class Registreringsform {

    static final String ATTRIBUTTER = "AttributListe";
    static final String TILSTANDE = "TilstandListe";
    static final String RELATIONER = "RelationListe";
    static final String LOKAL_UDVIDELSE = "LokalUdvidelse";

    private static final List<String> LISTER = List.of(ATTRIBUTTER, TILSTANDE, RELATIONER);
    private static final List<String> HOVED = List.of("NoteTekst", "Tidspunkt", "LivscyklusKode", "BrugerRef");

    private static final String VIRKNING = "Virkning";
    private static final String REFERENCE = "ReferenceID";
    private static final String ROLLE = "Rolle";
    private static final String TYPE = "Type";
    private static final String INDEKS = "Indeks";
    private static final String UUID = "UUIDIdentifikator";
    private static final String URN = "URNIdentifikator";

    /** The type Klasse, which is what every mapping is to (benefit-index §14). */
    private static final String KLASSE = "7c51b9a8-d388-4e83-8c8b-ee3a90458d0b";

    /** What the sources write where a reference must be and none is. */
    private static final String INGEN = "URN:Empty";

    private final ObjectMapper json;
    private final Sammensat attributter;
    private final Sammensat relationer;

    Registreringsform(ObjectMapper json, Objektskema skema) {
        this.json = json;
        this.attributter = skema.attributListe();
        this.relationer = skema.relationListe();
    }

    /** The registration in a message, or in a part of one, as registrations are read; the message is as the contract says. */
    static ObjectNode laes(JsonNode besked) {
        var registrering = JsonNodeFactory.instance.objectNode();
        HOVED.stream().filter(besked::has).forEach(felt -> registrering.set(felt, besked.get(felt)));
        for (var navn : LISTER) {
            if (besked.get(navn) instanceof ObjectNode liste) {
                var kopi = liste.deepCopy();
                kopi.remove(LOKAL_UDVIDELSE);
                registrering.set(navn, navn.equals(RELATIONER) ? laesRelationer(kopi) : kopi);
            }
        }
        return registrering;
    }

    private static ObjectNode laesRelationer(ObjectNode fundne) {
        var alle = JsonNodeFactory.instance.objectNode();
        fundne.properties().forEach(felt -> {
            var liste = alle.putArray(felt.getKey());
            if (felt.getValue().isArray()) {
                felt.getValue().forEach(relation -> liste.add(laesRelation((ObjectNode) relation)));
            } else {
                liste.add(laesRelation((ObjectNode) felt.getValue()));
            }
        });
        return alle;
    }

    private static ObjectNode laesRelation(ObjectNode relation) {
        for (var navn : List.of(REFERENCE, ROLLE, TYPE)) {
            if (relation.get(navn) instanceof ObjectNode reference) {
                reference.remove("Label");
                if (reference.path(URN).asText().equals(INGEN)) {
                    relation.remove(navn);
                }
            }
        }
        var indeks = relation.path(INDEKS);
        var tekst = indeks.isObject() ? indeks.path(UUID).asText() : indeks.asText();
        if (tekst.isEmpty()) {
            relation.remove(INDEKS);
        } else {
            relation.put(INDEKS, tekst);
        }
        return relation;
    }

    /** The registration as the contract has it. */
    ObjectNode skriv(Registrering registrering) {
        ObjectNode ud = json.valueToTree(registrering);
        LISTER.forEach(ud::withObjectProperty);
        ud.withObjectProperty(ATTRIBUTTER).path("Egenskab").forEach(e -> skrivEgenskab((ObjectNode) e));
        ud.withObjectProperty(TILSTANDE).forEach(tilstande -> tilstande.forEach(t -> udfyldVirkning((ObjectNode) t)));
        ud.set(RELATIONER, skrivRelationer(ud.withObjectProperty(RELATIONER)));
        return ud;
    }

    /** Over other interfaces some texts may be longer than this contract has room for. */
    private void skrivEgenskab(ObjectNode egenskab) {
        udfyldVirkning(egenskab);
        for (var felt : sammensat(element(attributter, "Egenskab")).led()) {
            if (felt instanceof Element element
                    && element.type() instanceof Simpel type
                    && egenskab.get(element.lokaltNavn()) instanceof TextNode tekst
                    && tekst.textValue().codePointCount(0, tekst.textValue().length()) > type.maksLaengde()) {
                var slut = tekst.textValue().offsetByCodePoints(0, type.maksLaengde() - 1);
                egenskab.put(element.lokaltNavn(), tekst.textValue().substring(0, slut) + "…");
            }
        }
    }

    private ObjectNode skrivRelationer(ObjectNode fundne) {
        var ud = json.createObjectNode();
        for (var led : relationer.led()) {
            if (led instanceof Element element && fundne.get(element.lokaltNavn()) instanceof ArrayNode liste) {
                var skrevne = liste.valueStream()
                        .map(relation -> skrivRelation(sammensat(element), (ObjectNode) relation))
                        .flatMap(Optional::stream)
                        .toList();
                if (element.gentages()) {
                    ud.putArray(element.lokaltNavn()).addAll(skrevne);
                } else if (!skrevne.isEmpty()) {
                    ud.set(element.lokaltNavn(), skrevne.getLast());
                }
            }
        }
        return ud;
    }

    /** Empty when the contract cannot hold it: a mapping without a role, or whose role or type is no class. */
    private static Optional<ObjectNode> skrivRelation(Sammensat type, ObjectNode relation) {
        udfyldVirkning(relation);
        var indeks = find(type, INDEKS);
        if (indeks == null) {
            return Optional.of(relation);
        }
        var tekst = relation.path(INDEKS).asText();
        if (indeks.type() instanceof Simpel) {
            for (var navn : List.of(ROLLE, TYPE)) {
                if (!relation.has(navn)) {
                    relation.putObject(navn).put(URN, INGEN);
                }
            }
            relation.put(INDEKS, tekst);
            return Optional.of(relation);
        }
        relation.putObject(INDEKS).put(UUID, tekst);
        if (!relation.has(TYPE)) {
            relation.putObject(TYPE).put(UUID, KLASSE);
        }
        return relation.path(ROLLE).has(UUID) && relation.path(TYPE).has(UUID)
                ? Optional.of(relation)
                : Optional.empty();
    }

    /** A limit that is left out is open; the published client reads both. */
    private static void udfyldVirkning(ObjectNode vaerdi) {
        var virkning = vaerdi.withObjectProperty(VIRKNING);
        for (var graense : List.of("FraTidspunkt", "TilTidspunkt")) {
            if (!virkning.has(graense)) {
                virkning.putObject(graense).put("GraenseIndikator", true);
            }
        }
    }

    private static Sammensat sammensat(Element element) {
        return (Sammensat) element.type();
    }

    private static Element element(Sammensat type, String navn) {
        var element = find(type, navn);
        if (element == null) {
            throw new IllegalStateException(navn);
        }
        return element;
    }

    private static @Nullable Element find(Sammensat type, String navn) {
        return type.led().stream()
                .filter(led -> led instanceof Element e && e.lokaltNavn().equals(navn))
                .map(Element.class::cast)
                .findFirst()
                .orElse(null);
    }
}
