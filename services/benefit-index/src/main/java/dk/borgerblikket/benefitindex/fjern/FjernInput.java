package dk.borgerblikket.benefitindex.fjern;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.benefitindex.ramme.Tekst;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The object to remove.
 *
 * @param noteTekst why; not kept, since nothing of the object is
 */
public record FjernInput(
        @JsonProperty("UUIDIdentifikator") @NotNull(message = Tekst.MANGLER)
        UUID uuid,

        @JsonProperty("NoteTekst") @Nullable @Size(max = 1024, message = Tekst.HOEJST_1024)
        String noteTekst) {}
