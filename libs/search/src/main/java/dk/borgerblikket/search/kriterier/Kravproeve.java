package dk.borgerblikket.search.kriterier;

import com.fasterxml.jackson.databind.JsonNode;
import dk.borgerblikket.oio.Periode;
import dk.borgerblikket.search.kriterier.Soegekrav.Elementkrav;
import dk.borgerblikket.search.kriterier.Soegekrav.Feltkrav;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a state fulfils criteria: what {@link Kravsql} asks the database, asked of a state of the past. */
public final class Kravproeve {

    private static final List<String> FRA = List.of("Virkning", "FraTidspunkt", "TidsstempelDatoTid");
    private static final List<String> TIL = List.of("Virkning", "TilTidspunkt", "TidsstempelDatoTid");
    private static final List<String> LISTER = List.of("AttributListe", "TilstandListe", "RelationListe");

    /**
     * A state.
     *
     * @param indhold the state as it is stored
     * @param opdateret when the index had last received a change of it
     * @param registreringer what the registrations behind it say, each as it is stored
     */
    public record Emne(JsonNode indhold, Instant opdateret, List<JsonNode> registreringer) {}

    private Kravproeve() {}

    /** Whether the state fulfils all of the criteria, whenever it was in force. */
    public static boolean opfylder(Kriterium kriterium, Emne emne) {
        return kriterium.krav().stream().allMatch(k -> opfylder(k, emne));
    }

    private static boolean opfylder(Soegekrav krav, Emne emne) {
        return switch (krav) {
            case Soegekrav.Element(var sti, var element, var _, var _) ->
                stroem(felt(emne.indhold(), sti)).anyMatch(e -> opfylder(element, e));
            case Soegekrav.EtElement(var element) -> elementer(emne.indhold()).anyMatch(e -> opfylder(element, e));
            case Soegekrav.Vaerdi(var sti, var vaerdi) -> indeholder(felt(emne.indhold(), sti), vaerdi);
            case Soegekrav.Opdateret(var periode) -> periode.omfatter(emne.opdateret());
            case Soegekrav.Registrering(var felter) ->
                emne.registreringer().stream().anyMatch(r -> indeholder(r, felter));
        };
    }

    private static Stream<JsonNode> elementer(JsonNode indhold) {
        return LISTER.stream()
                .map(indhold::path)
                .flatMap(liste -> Stream.concat(stroem(liste), stroem(liste.path("LokalUdvidelseListe"))))
                .filter(JsonNode::isArray)
                .flatMap(Kravproeve::stroem)
                .filter(JsonNode::isObject);
    }

    private static boolean opfylder(Elementkrav krav, JsonNode element) {
        return krav.indhold().stream().allMatch(i -> indeholder(element, i))
                && krav.felter().stream().allMatch(t -> opfylder(t, element));
    }

    private static boolean opfylder(Feltkrav krav, JsonNode element) {
        return switch (krav) {
            case Feltkrav.Lig(var sti, var vaerdi, var uden) ->
                tid(element, sti, uden).equals(vaerdi);
            case Feltkrav.Mellem(var sti, var periode) ->
                felt(element, sti).isTextual() && periode.omfatter(tid(element, sti, Instant.MIN));
            case Feltkrav.Dato(var sti, var fra, var til) -> {
                var dato = felt(element, sti);
                yield dato.isTextual()
                        && dato.textValue().compareTo(fra) >= 0
                        && dato.textValue().compareTo(til) < 0;
            }
            case Feltkrav.Beloeb(var sti, var fra, var til) -> {
                var beloeb = felt(element, sti);
                yield beloeb.isTextual() && mellem(new BigDecimal(beloeb.textValue()), fra, til);
            }
            case Feltkrav.Indre(var sti, var indre) ->
                stroem(felt(element, sti)).anyMatch(e -> opfylder(indre, e));
            case Feltkrav.Virker(var periode) ->
                new Periode(tid(element, FRA, Instant.MIN), tid(element, TIL, Instant.MAX)).overlapper(periode);
        };
    }

    private static boolean mellem(BigDecimal beloeb, BigDecimal fra, BigDecimal til) {
        return beloeb.compareTo(fra) >= 0 && beloeb.compareTo(til) <= 0;
    }

    private static Instant tid(JsonNode element, List<String> sti, Instant uden) {
        var tid = felt(element, sti);
        return tid.isTextual() ? OffsetDateTime.parse(tid.textValue()).toInstant() : uden;
    }

    private static JsonNode felt(JsonNode node, List<String> sti) {
        var resultat = node;
        for (var navn : sti) {
            resultat = resultat.path(navn);
        }
        return resultat;
    }

    private static Stream<JsonNode> stroem(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** Containment as PostgreSQL's {@code @>}: fields of an object, and elements of a list in any order. */
    private static boolean indeholder(JsonNode node, JsonNode del) {
        if (del.isObject()) {
            return node.isObject()
                    && del.properties().stream()
                            .allMatch(f -> node.has(f.getKey()) && indeholder(node.get(f.getKey()), f.getValue()));
        }
        if (del.isArray()) {
            return node.isArray() && stroem(del).allMatch(d -> stroem(node).anyMatch(n -> indeholder(n, d)));
        }
        return del.isNumber() && node.isNumber()
                ? del.decimalValue().compareTo(node.decimalValue()) == 0
                : del.equals(node);
    }
}
