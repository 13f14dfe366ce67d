package dk.borgerblikket.benefitindex.indeks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import java.util.List;
import java.util.stream.Collectors;

/** How facts are written down for the citizen's read. Fixed here, so that no setting changes what has been stored. */
final class Visningsformat {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // ASCII alone is copied on its way to the citizen; every other text is taken apart letter by letter, and
            // twice.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build()
            .writer();

    /** What follows the lines of a payment. */
    private static final String SLUT = "]}";

    private Visningsformat() {}

    static String tekst(Object grundlag) {
        try {
            return JSON.writeValueAsString(grundlag);
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException("Grundlaget består kun af egne records", umuligt);
        }
    }

    /** A payment up to its lines, so that lines from several grants can follow. */
    static String hoved(Effektueringsgrundlag g) {
        var udenLinjer = tekst(new Effektueringsgrundlag(
                g.id(),
                g.livscyklus(),
                g.ejer(),
                g.master(),
                g.afsender(),
                g.dispositionsdato(),
                g.udbetaler(),
                g.parter(),
                List.of()));
        if (!udenLinjer.endsWith(SLUT)) {
            throw new IllegalStateException("Linjerne skal stå sidst i Effektueringsgrundlag");
        }
        return udenLinjer.substring(0, udenLinjer.length() - SLUT.length());
    }

    /** The lines of a payment, with commas between them. */
    static String linjer(Effektueringsgrundlag grundlag) {
        return grundlag.linjer().stream().map(Visningsformat::tekst).collect(Collectors.joining(","));
    }
}
