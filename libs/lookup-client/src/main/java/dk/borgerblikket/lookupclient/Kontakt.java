package dk.borgerblikket.lookupclient;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to in an authority about a subject, and where. What the unit itself does not tell is that of the nearest one above
 * it that does.
 *
 * @param uuid the responsible unit; the organisation when no unit has the task
 * @param navn what it is called
 * @param postadresse where post is sent; null when nobody tells, as the next ones
 * @param lokation where one goes
 */
public record Kontakt(
        UUID uuid,
        String navn,
        @Nullable String postadresse,
        @Nullable String telefon,
        @Nullable String email,
        @Nullable String lokation) {

    static Kontakt laes(JsonNode json) {
        var hvem = json.hasNonNull("enhed") ? json.path("enhed") : json.path("organisation");
        var kontakt = json.path("kontakt");
        return new Kontakt(
                UUID.fromString(hvem.path("uuid").asText()),
                hvem.path("navn").asText(),
                tekst(kontakt.path("postadresse")),
                tekst(kontakt.path("telefon")),
                tekst(kontakt.path("email")),
                tekst(kontakt.path("lokation")));
    }

    private static @Nullable String tekst(JsonNode adresse) {
        return adresse.path("tekst").isTextual() ? adresse.path("tekst").textValue() : null;
    }
}
