package dk.borgerblikket.administration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.json.JsonObject;
import java.io.UncheckedIOException;

/**
 * How values lie in jsonb columns. Apart from how callers write JSON: what has once been stored can always be read, also
 * when the contract with callers changes.
 */
public final class Lagerjson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Lagerjson() {}

    public static JsonObject skriv(Object vaerdi) {
        try {
            return new JsonObject(JSON.writeValueAsString(vaerdi));
        } catch (JsonProcessingException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }

    public static <T> T laes(JsonObject json, Class<T> type) {
        try {
            return JSON.readValue(json.encode(), type);
        } catch (JsonProcessingException fejl) {
            throw new UncheckedIOException(fejl);
        }
    }
}
