package dk.borgerblikket.soap.proeve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.soap.kontrakt.Beskedlaeser;
import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Elementskriver;
import dk.borgerblikket.soap.kontrakt.Kontrakt;
import dk.borgerblikket.soap.kontrakt.Laest;
import dk.borgerblikket.soap.kontrakt.Led;
import dk.borgerblikket.soap.kontrakt.Operation;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Udvidelser;
import dk.borgerblikket.soap.kontrakt.Xml;
import dk.borgerblikket.web.Jsonformat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;

/** Whether a contract's table says what schemas say, and has a place for everything that the records of the service hold. */
public final class Kontraktproeve {

    private static final ObjectMapper JSON = mapper();

    private Kontraktproeve() {}

    private static ObjectMapper mapper() {
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new Jsonformat().customize(json);
        return json;
    }

    /** The message as the reader has it. */
    public static Laest laes(Operation operation, String besked) {
        try {
            var xml = Xml.laes(new ByteArrayInputStream(besked.getBytes(StandardCharsets.UTF_8)));
            xml.next();
            return new Beskedlaeser(xml, operation, () -> {}).alt();
        } catch (XMLStreamException umuligt) {
            throw new AssertionError(besked, umuligt);
        }
    }

    /** As many whole messages as spoilt ones; reader and schema must tell them apart in the same way. */
    public static void sammenlign(Kontrakt kontrakt, Schema skema, int beskeder) {
        var operationer = kontrakt.operationer();
        var enige = new int[2];
        for (var nummer = 0; nummer < beskeder; nummer++) {
            var operation = operationer.get(nummer % operationer.size());
            var besked = besked(nummer, operation, nummer % 2 == 1);
            var laest = laes(operation, besked);
            if (!kanSammenlignes(laest, besked)) {
                continue;
            }
            var fejl = Skemavalidering.fejl(skema, Soapklient.dokument(besked));
            assertThat(laest.brud().isEmpty())
                    .as(() -> begyndelse(besked) + "\nskema: " + fejl + "\nlæser: " + laest.brudtekst())
                    .isEqualTo(fejl.isEmpty());
            enige[fejl.isEmpty() ? 0 : 1]++;
        }
        assertThat(enige[0]).as("gyldige").isGreaterThan(beskeder / 3);
        assertThat(enige[1]).as("ugyldige").isGreaterThan(beskeder / 5);
    }

    private static String besked(int froe, Operation operation, boolean oedelagt) {
        var dannelse = new Fuzzdannelse(froe);
        var rod = dannelse.besked(operation.input());
        if (oedelagt) {
            dannelse.oedelaegIndhold(rod);
        }
        return rod.xml();
    }

    private static String begyndelse(String besked) {
        return besked.length() > 4000 ? besked.substring(0, 4000) : besked;
    }

    /** Left out: extensions that only we keep, and numbers and years that only the schemas have room for. */
    private static boolean kanSammenlignes(Laest laest, String besked) {
        return laest.json().findValues(Udvidelser.ANDRE).isEmpty()
                && Stream.of("9999999999999", "9223372036854775808", "10000-01", "99999-01", "-0001-01", "-2020-01")
                        .noneMatch(besked::contains);
    }

    /** A whole message says the same after it has been a record. */
    public static void kommerIgen(Kontrakt kontrakt, Operation operation, Class<?> klasse, int froe) {
        var laest = laes(operation, besked(froe, operation, false));
        assertThat(Semantik.af(xml(kontrakt, operation.input(), somPost(laest.json(), klasse))))
                .isEqualTo(Semantik.af(xml(kontrakt, operation.input(), laest.json())));
    }

    /** A whole message, whatever is in it, can be read as the record. */
    public static void laesesSom(Operation operation, Class<?> klasse, int froe) {
        somPost(laes(operation, besked(froe, operation, false)).json(), klasse);
    }

    private static JsonNode somPost(JsonNode json, Class<?> klasse) {
        try {
            return JSON.valueToTree(JSON.treeToValue(json, klasse));
        } catch (JsonProcessingException harIngenPlads) {
            throw new AssertionError(harIngenPlads);
        }
    }

    /** What is written of the content of a message. */
    public static Document xml(Kontrakt kontrakt, Element element, JsonNode json) {
        try {
            var bytes = new ByteArrayOutputStream();
            var xml = Xml.skriv(bytes);
            new Elementskriver(xml).skriv(kontrakt, element, json);
            xml.close();
            return Soapklient.dokument(bytes.toString(StandardCharsets.UTF_8));
        } catch (XMLStreamException umuligt) {
            throw new AssertionError(umuligt);
        }
    }

    /** Every field of the record, and of the records in it, is an element. */
    public static void kraevPlads(Element element, Class<?> klasse) {
        kraevPlads(element.lokaltNavn(), (Sammensat) element.type(), klasse, new HashSet<>());
    }

    private static void kraevPlads(String sti, Sammensat type, Type post, Set<List<Object>> set) {
        if (!set.add(List.of(type.navn(), post))) {
            return;
        }
        for (var felt : klasse(post).getRecordComponents()) {
            var navn = felt.getAccessor().getAnnotation(JsonProperty.class).value();
            if (navn.equals(Udvidelser.ANDRE)) {
                assertThat(type.led()).as(sti).anyMatch(led -> led instanceof Udvidelser);
                continue;
            }
            var element = type.led().stream()
                    .map(Led::alternativer)
                    .flatMap(List::stream)
                    .filter(e -> e.lokaltNavn().equals(navn))
                    .findFirst();
            assertThat(element).as(sti + "/" + navn).isPresent();
            var erListe = felt.getType().equals(List.class);
            assertThat(erListe)
                    .as(sti + "/" + navn + " er en liste")
                    .isEqualTo(element.get().gentages());
            var indhold = erListe ? bundet(foersteArgument(felt.getGenericType()), post) : felt.getType();
            if (klasse(indhold).isRecord() && element.get().type() instanceof Sammensat inde) {
                kraevPlads(sti + "/" + navn, inde, indhold, set);
            }
        }
    }

    private static Type foersteArgument(Type liste) {
        return ((ParameterizedType) liste).getActualTypeArguments()[0];
    }

    /** What stands for a variable of the record; the records have no more than one. */
    private static Type bundet(Type type, Type post) {
        return type instanceof TypeVariable ? foersteArgument(post) : type;
    }

    private static Class<?> klasse(Type type) {
        return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
    }
}
