package dk.borgerblikket.bulk.indlaesning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.oio.UnikRetur;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line that was not stored.
 *
 * @param linje number in the stream, from 1
 * @param type kind of object, or {@code Ukendt} when the line could not be read
 * @param uuid the object, when the line could be read
 * @param statusKode as in {@code UnikRetur}
 * @param tekst the rule and what it expects, in Danish
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Linjefejl")
public record Linjefejl(
        long linje,
        String type,
        @Nullable UUID uuid,
        @JsonProperty("StatusKode") int statusKode,
        String tekst) {

    static final String UKENDT = "Ukendt";

    static Linjefejl af(long linje, UnikRetur resultat) {
        var tekst = resultat.fejlbeskedTekst();
        return new Linjefejl(
                linje, resultat.type(), resultat.uuid(), resultat.statusKode(), tekst == null ? "" : tekst);
    }
}
