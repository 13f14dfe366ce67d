package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.soap.kontrakt.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation of a contract as REST has it, with the same fields in the message.
 *
 * @param sti where it is called
 */
public record Jsonfuzz(String sti, Operation operation) {

    /** A message that is spoilt in one to three places. */
    JsonNode besked(Fuzzdannelse dannelse) {
        var laest = Kontraktproeve.laes(
                operation, dannelse.besked(operation.input()).xml());
        assertThat(laest.brud()).as("en uskadt besked følger kontrakten").isEmpty();
        oedelaeg(laest.json(), dannelse);
        return laest.json();
    }

    private static void oedelaeg(JsonNode json, Fuzzdannelse dannelse) {
        for (var i = dannelse.tal(3); i >= 0; i--) {
            var alle = new ArrayList<JsonNode>();
            saml(json, alle);
            switch (alle.get(dannelse.tal(alle.size()))) {
                case ObjectNode objekt -> iObjekt(objekt, dannelse);
                case ArrayNode liste -> iListe(liste, dannelse);
                default -> throw new IllegalStateException();
            }
        }
    }

    private static void saml(JsonNode json, List<JsonNode> alle) {
        if (json.isContainerNode()) {
            alle.add(json);
            json.forEach(barn -> saml(barn, alle));
        }
    }

    private static void iObjekt(ObjectNode objekt, Fuzzdannelse dannelse) {
        var navne = new ArrayList<String>();
        objekt.fieldNames().forEachRemaining(navne::add);
        var navn = navne.isEmpty() ? "Ukendt" : navne.get(dannelse.tal(navne.size()));
        switch (dannelse.tal(5)) {
            case 0 -> objekt.remove(navn);
            case 1 -> objekt.set("x" + navn, objekt.path(navn));
            default -> objekt.set(navn, skaev(dannelse));
        }
    }

    private static void iListe(ArrayNode liste, Fuzzdannelse dannelse) {
        if (dannelse.tal(2) == 0 && !liste.isEmpty()) {
            liste.remove(dannelse.tal(liste.size()));
        } else {
            liste.add(skaev(dannelse));
        }
    }

    private static JsonNode skaev(Fuzzdannelse dannelse) {
        var fabrik = JsonNodeFactory.instance;
        return switch (dannelse.tal(7)) {
            case 0 -> fabrik.nullNode();
            case 1 -> fabrik.numberNode(new BigDecimal("1e400"));
            case 2 -> fabrik.arrayNode().add(fabrik.nullNode());
            case 3 -> fabrik.objectNode().put("UUIDIdentifikator", 1);
            case 4 -> fabrik.textNode("\u0000\u0001\uD800");
            default -> fabrik.textNode(dannelse.skaev());
        };
    }
}
