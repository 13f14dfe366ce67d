package dk.borgerblikket.lookup.lokal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassevirkning;
import dk.borgerblikket.lookup.kle.Kleplan;
import dk.borgerblikket.lookup.objekt.Egenskab;
import dk.borgerblikket.lookup.objekt.PubliceretStatus;
import dk.borgerblikket.lookup.objekt.Registrering;
import dk.borgerblikket.lookup.objekt.Relation;
import dk.borgerblikket.oio.UnikId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number of a municipality's own, below a group of KLE.
 *
 * @param fra first day; null for always
 * @param til first day on which it is not used any more; null until further notice
 */
record Lokalklasse(
        Klassenummer nummer,
        String titel,
        @Nullable String beskrivelse,
        List<String> stikord,
        @Nullable LocalDate fra,
        @Nullable LocalDate til) {

    /** As an object, below the class of KLE. Key and title go on after it is no longer published, as KLE's do (K-1). */
    Registrering registrering(UUID overordnet) {
        var altid = Klassevirkning.af(fra, null);
        var publiceret = new ArrayList<PubliceretStatus>();
        publiceret.add(new PubliceretStatus(Klassevirkning.af(fra, til), true));
        if (til != null) {
            publiceret.add(new PubliceretStatus(Klassevirkning.af(til, null), false));
        }
        return Registrering.hel(
                List.of(new Egenskab(altid, felter())),
                List.of(),
                publiceret,
                Map.of(
                        "Facet",
                        List.of(Relation.til(
                                altid, UnikId.uuid(Kleplan.facet(nummer.niveau().art())))),
                        "OverordnetKlasse",
                        List.of(Relation.til(altid, UnikId.uuid(overordnet)))));
    }

    private Map<String, JsonNode> felter() {
        var felter = new LinkedHashMap<String, JsonNode>();
        felter.put(Egenskab.NOEGLE, TextNode.valueOf(nummer.nummer()));
        felter.put("TitelTekst", TextNode.valueOf(titel));
        if (beskrivelse != null) {
            felter.put("BeskrivelseTekst", TextNode.valueOf(beskrivelse));
        }
        if (!stikord.isEmpty()) {
            var ord = JsonNodeFactory.instance.arrayNode();
            stikord.forEach(et -> ord.addObject().put("BeskrivelseTekst", et));
            felter.put("Soegeord", ord);
        }
        return felter;
    }
}
