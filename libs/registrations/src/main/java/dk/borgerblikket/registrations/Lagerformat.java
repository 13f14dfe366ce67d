package dk.borgerblikket.registrations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * How content is stored. Not the mapper of the web layer: fingerprints of what was received years ago must not change
 * because an answer is formatted in another way. Unknown fields are tolerated on reading, because the version after this
 * one may already have written them.
 */
public final class Lagerformat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** An escaped NUL that is not itself the text of an escaped backslash. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private Lagerformat() {}

    /** Content as it is stored. */
    public static String skriv(Object indhold) {
        try {
            return JSON.writeValueAsString(indhold);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content as it was stored. */
    public static <T> T laes(String json, Class<T> klasse) {
        try {
            return JSON.readValue(json, klasse);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text holds a NUL character, which the database cannot store. */
    public static boolean harNul(String json) {
        return json.contains("\\u0000") && NUL.matcher(json).find();
    }

    static byte[] fingeraftryk(String json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Enhver Java-udgave har SHA-256", e);
        }
    }
}
