package dk.borgerblikket.soap.oio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.soap.kontrakt.Laest;
import dk.borgerblikket.web.Fejl;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads the objects of a message.
 *
 * @param <T> what they have in common
 */
final class Objektlaesning<T> {

    /** An object as it was received. */
    sealed interface Modtaget<T> {

        /** One to be carried out. */
        record Gyldigt<T>(T objekt) implements Modtaget<T> {}

        /** One that breaks the contract, and so goes no further. */
        record Afvist<T>(UnikRetur retur) implements Modtaget<T> {}
    }

    private final ObjectMapper json;
    private final String regel;
    private final Map<String, Objektart<T>> arter;

    /**
     * @param regel the rule that is broken where a message is not as the contract says
     * @param arter the kinds of objects by the names of their elements
     */
    Objektlaesning(ObjectMapper json, String regel, Map<String, Objektart<T>> arter) {
        this.json = json;
        this.regel = regel;
        this.arter = arter;
    }

    /** @throws Fejl when it has no usable UUID, and so cannot be reported on by itself */
    Modtaget<T> modtag(Laest laest) {
        var art = arter.get(laest.navn());
        var uuid = art == null ? laest.json() : art.uuid(laest.json());
        if (art == null || !uuid.isTextual()) {
            throw new Fejl(Kontraktfejl.BRYDER_KONTRAKTEN, regel + ": " + laest.brudtekst());
        }
        if (!laest.brud().isEmpty()) {
            return afvist(art, uuid.textValue(), laest.brudtekst());
        }
        try {
            return new Modtaget.Gyldigt<>(json.treeToValue(laest.json(), art.klasse()));
        } catch (JsonProcessingException ulaeselig) {
            return afvist(art, uuid.textValue(), brudtekst(laest.sti(), ulaeselig));
        }
    }

    private Modtaget<T> afvist(Objektart<T> art, String uuid, String brud) {
        return new Modtaget.Afvist<>(
                UnikRetur.fejl(Statuskode.AFVIST, regel + ": " + brud, art.navn(), UUID.fromString(uuid)));
    }

    /** What the contract allows and the index cannot hold, or does not know in this place. */
    static String brudtekst(String sti, JsonProcessingException fejl) {
        var inde = fejl instanceof JsonMappingException m
                ? m.getPath().stream()
                        .map(led -> led.getFieldName() == null
                                ? "[" + (led.getIndex() + 1) + "]"
                                : "/" + led.getFieldName())
                        .collect(Collectors.joining())
                : "";
        var hele = sti + inde;
        return (hele.startsWith("/") ? hele.substring(1) : hele) + " har en værdi, som ikke kan bruges her";
    }
}
