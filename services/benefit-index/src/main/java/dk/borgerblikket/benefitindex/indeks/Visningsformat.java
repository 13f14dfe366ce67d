package dk.borgerblikket.benefitindex.indeks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How facts are written down for the citizen's read. Fixed here, so that no setting changes what has been stored. */
final class Visningsformat {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build()
            .writer();

    private Visningsformat() {}

    static String tekst(Object grundlag) {
        try {
            return JSON.writeValueAsString(grundlag);
        } catch (JsonProcessingException umuligt) {
            throw new IllegalStateException("Grundlaget består kun af egne records", umuligt);
        }
    }
}
