package dk.borgerblikket.soap.kontrakt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An element as it was read.
 *
 * @param navn its name
 * @param sti its place in the message; empty for the message itself
 * @param json its content, as far as it could be read
 * @param brud where it is not as the contract says; empty when it is
 */
public record Laest(String navn, String sti, JsonNode json, List<Brud> brud) {

    private static final int NOK = 5;

    /** The first breaches in a sentence for the sender. */
    public String brudtekst() {
        return String.join("; ", brud.stream().limit(NOK).map(Brud::toString).toList());
    }
}
