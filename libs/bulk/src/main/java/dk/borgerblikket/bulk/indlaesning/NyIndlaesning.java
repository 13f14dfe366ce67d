package dk.borgerblikket.bulk.indlaesning;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A load that is to be begun.
 *
 * @param navn the sender's own name for it
 */
@Schema(name = "NyIndlaesning")
public record NyIndlaesning(
        @Size(max = 100, message = "må højst være 100 tegn")
        @Pattern(regexp = "(?s)(?!.*[0-9]{6}.?[0-9]{4}).*", message = "må ikke indeholde et CPR-nummer")
        @Nullable
        String navn) {}
