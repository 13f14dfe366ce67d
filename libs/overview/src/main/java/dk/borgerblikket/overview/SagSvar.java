package dk.borgerblikket.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.overview.OverblikSvar.LinkSvar;
import dk.borgerblikket.visibility.Dokumentafgoerelse.Retning;
import dk.borgerblikket.visibility.grundlag.Fremdrift;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case as the citizen sees it.
 *
 * @param id opaque, and the citizen's own: nobody else's request can find the case by it
 * @param titel the case's own title or the KLE title, by the municipality's choice (V-812)
 * @param kle number of the primary class
 * @param omraade KLE title of the number
 * @param tidslinje states that have begun, oldest first
 * @param dokumenter titles of documents, when the municipality shows them
 * @param leverandoer name of the authority that owns the case (C-703)
 * @param links ways on for the citizen, by the number of the primary class
 */
public record SagSvar(
        @Schema(examples = "mhbkcnplaeogdfjimhbkcnplaeogdfji")
        String id,

        String titel,
        @Schema(examples = "27.35.04") String kle,
        String omraade,
        StatusSvar status,
        List<TidslinjeSvar> tidslinje,
        List<DokumentSvar> dokumenter,
        String leverandoer,
        List<LinkSvar> links) {

    /** Current state, as code and in words (C-711). */
    public record StatusSvar(Fremdrift kode, String tekst) {}

    /** A state and its first day. */
    public record TidslinjeSvar(Fremdrift kode, String tekst, LocalDate fra) {}

    /**
     * Title of a document; the document itself cannot be opened (C-704).
     *
     * @param retning direction of a letter; null for other kinds
     * @param dato date of the letter; null when not given
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DokumentSvar(
            String titel,
            @Nullable Retning retning,
            @Nullable LocalDate dato) {}
}
