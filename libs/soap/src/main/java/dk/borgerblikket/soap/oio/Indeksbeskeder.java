package dk.borgerblikket.soap.oio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.borgerblikket.oio.MultipleOutput;
import dk.borgerblikket.oio.StandardRetur;
import dk.borgerblikket.oio.Statuskode;
import dk.borgerblikket.oio.UnikRetur;
import dk.borgerblikket.soap.konvolut.Soapfejlkode;
import dk.borgerblikket.soap.konvolut.Soapkald;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the messages of an index as the records that its use cases take, and writes their answers. What the use cases refuse is
 * a status code in an ordinary answer; only what has to do with the envelope or with access is a fault (case-index §15).
 */
public final class Indeksbeskeder {

    private final ObjectMapper json;
    private final String regel;

    /** @param regel the rule that is broken where a message is not as the contract says, such as C-01 */
    public Indeksbeskeder(ObjectMapper json, String regel) {
        this.json = json;
        this.regel = regel;
    }

    /** The content of the answer. The operation reads its message when the answer is subscribed to, which blocks. */
    public Uni<JsonNode> svar(Supplier<Uni<?>> operation) {
        return Uni.createFrom()
                .deferred(() -> operation.get().<JsonNode>map(json::valueToTree))
                .onFailure(Indeksbeskeder::erSvar)
                .recoverWithItem(fejl -> standardRetur((Fejl) fejl));
    }

    /**
     * The whole message.
     *
     * @throws Fejl when it is not as the contract says
     */
    public <T> T besked(Soapkald kald, Class<T> type) {
        var laest = kald.besked();
        if (!laest.brud().isEmpty()) {
            throw brud(laest.brudtekst());
        }
        return som(laest.json(), type);
    }

    /**
     * A part of a message that is as the contract says.
     *
     * @throws Fejl when it has a value that the record cannot hold
     */
    public <T> T som(JsonNode del, Class<T> type) {
        try {
            return json.treeToValue(del, type);
        } catch (JsonProcessingException ulaeselig) {
            throw brud(Objektlaesning.brudtekst("", ulaeselig));
        }
    }

    /**
     * Carries out a message of objects, a batch at a time.
     *
     * @param arter the kinds of objects by the names of their elements
     * @param handling carries out objects in one transaction: one result per object, in order
     */
    public <T> Uni<MultipleOutput> objekter(
            Soapkald kald, Map<String, Objektart<T>> arter, Function<List<T>, Uni<List<UnikRetur>>> handling) {
        return new Batchkald<>(kald, new Objektlaesning<>(json, regel, arter), handling).udfoer();
    }

    private Fejl brud(String tekst) {
        return new Fejl(Kontraktfejl.BRYDER_KONTRAKTEN, regel + ": " + tekst);
    }

    private static boolean erSvar(Throwable fejl) {
        return fejl instanceof Fejl f
                && !(f.kode() instanceof Soapfejlkode)
                && switch (f.kode().status()) {
                    case 400, 404, 409, 412, 422 -> true;
                    default -> false;
                };
    }

    private JsonNode standardRetur(Fejl fejl) {
        var statuskode = switch (fejl.kode().status()) {
            case 404 -> Statuskode.IKKE_FUNDET;
            case 409 -> Statuskode.KONFLIKT;
            default -> Statuskode.AFVIST;
        };
        var tekst = fejl.detalje() == null ? fejl.kode().titel() : fejl.detalje();
        return json.createObjectNode().set("StandardRetur", json.valueToTree(new StandardRetur(statuskode, tekst)));
    }
}
