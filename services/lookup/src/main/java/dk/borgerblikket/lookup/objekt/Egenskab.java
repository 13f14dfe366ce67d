package dk.borgerblikket.lookup.objekt;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.oio.Virkning;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object while they hold. Which there may be is in {@link Objektart#felter()}.
 *
 * @param felter by element name, in the order of the names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Egenskab(
        @JsonProperty("Virkning") @Nullable Virkning virkning,
        @JsonAnyGetter Map<String, JsonNode> felter) implements MedVirkning<Egenskab> {

    /** The user-facing key, which every kind has. */
    public static final String NOEGLE = "BrugervendtNoegleTekst";

    /** The fields of which a kind has one at most, and which tells what the object is called. */
    private static final List<String> NAVNE = List.of(
            "TitelTekst",
            "OrganisationNavn",
            "EnhedNavn",
            "FunktionNavn",
            "BrugerNavn",
            "InteressefaellesskabNavn",
            "ItSystemNavn",
            "NavnTekst",
            "AdresseTekst");

    public Egenskab {
        felter = Collections.unmodifiableMap(new TreeMap<>(felter));
    }

    @JsonCreator
    static Egenskab af(
            @JsonProperty("Virkning") @Nullable Virkning virkning,
            @JsonAnySetter @Nullable Map<String, JsonNode> felter) {
        return new Egenskab(virkning, felter == null ? Map.of() : felter);
    }

    /** Properties that are texts. */
    public static Egenskab tekster(@Nullable Virkning virkning, Map<String, String> tekster) {
        var felter = new TreeMap<String, JsonNode>();
        tekster.forEach((navn, tekst) -> felter.put(navn, TextNode.valueOf(tekst)));
        return new Egenskab(virkning, felter);
    }

    /** The text of the field; empty when it is not there or is no text. */
    public Optional<String> tekst(String felt) {
        return Optional.ofNullable(felter.get(felt)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** The user-facing key. */
    public Optional<String> noegle() {
        return tekst(NOEGLE);
    }

    /** What the object is called: its name, title or text. */
    public Optional<String> navn() {
        return NAVNE.stream().flatMap(felt -> tekst(felt).stream()).findFirst();
    }

    @Override
    public Egenskab medVirkning(Virkning ny) {
        return new Egenskab(ny, felter);
    }
}
