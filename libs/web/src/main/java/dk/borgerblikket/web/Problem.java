package dk.borgerblikket.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code urn:borgerblikket:fejl:} and the code
 * @param title the catalogue's Danish sentence
 * @param status HTTP status
 * @param detail what is wrong with this request, in Danish
 * @param kode the catalogue's code
 * @param korrelation correlation id, to be quoted when asking for help
 * @param felter extension members
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "kode", "korrelation"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String kode,
        String korrelation,
        @JsonAnyGetter Map<String, Object> felter) {

    /** Media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem af(Fejlkode kode, @Nullable String detalje, String korrelation, Map<String, Object> felter) {
        return new Problem(
                "urn:borgerblikket:fejl:" + kode.kode(),
                kode.titel(),
                kode.status(),
                detalje,
                kode.kode(),
                korrelation,
                felter);
    }
}
