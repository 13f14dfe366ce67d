package dk.borgerblikket.caseindex.soap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.caseindex.Sagsindeksfejl;
import dk.borgerblikket.caseindex.besked.Objektid;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.soap.kontrakt.Laest;
import dk.borgerblikket.web.Fejl;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the objects of a message.
 *
 * @param <T> what they have in common
 */
final class Objektlaesning<T> {

    /**
     * A kind of object.
     *
     * @param navn as results name it
     */
    record Art<T>(String navn, Class<? extends T> klasse) {}

    /** An object as it was received. */
    sealed interface Modtaget<T> {

        /** One to be carried out. */
        record Gyldigt<T>(T objekt) implements Modtaget<T> {}

        /** One that breaks the contract (C-01), and so goes no further. */
        record Afvist<T>(UnikRetur retur) implements Modtaget<T> {}
    }

    private final ObjectMapper json;
    private final Map<String, Art<T>> arter;

    /** @param arter the kinds of objects by the names of their elements */
    Objektlaesning(ObjectMapper json, Map<String, Art<T>> arter) {
        this.json = json;
        this.arter = arter;
    }

    /** @throws Fejl when it has no usable UUID, and so cannot be reported on by itself */
    Modtaget<T> modtag(Laest laest) {
        var uuid = laest.json().path("UUIDIdentifikator");
        var art = arter.get(laest.navn());
        if (art == null || !uuid.isTextual()) {
            throw new Fejl(Sagsindeksfejl.OBJEKT_UDEN_UUID, laest.brudtekst());
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

    private static <T> Modtaget<T> afvist(Art<T> art, String uuid, String besked) {
        return new Modtaget.Afvist<>(
                UnikRetur.fejl(Statuskode.AFVIST, besked, art.navn(), Objektid.laes(uuid, "UUIDIdentifikator")));
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
        return "C-01: " + (hele.startsWith("/") ? hele.substring(1) : hele) + " har en værdi, som ikke kan bruges her";
    }
}
