package dk.borgerblikket.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about the protection of one's data at an authority (D-721, D-722). A function and its addresses, never a
 * person.
 *
 * @param funktion name of the function
 * @param sikkerPost address of a page for secure mail
 * @param adresse postal address
 * @param privatlivspolitik address of the authority's privacy text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatabeskyttelseSvar(
        @Schema(examples = "Databeskyttelsesrådgiver") String funktion,
        @Nullable String email,
        @Nullable String telefon,
        @Nullable String sikkerPost,
        @Nullable String adresse,
        @Nullable String privatlivspolitik) {}
