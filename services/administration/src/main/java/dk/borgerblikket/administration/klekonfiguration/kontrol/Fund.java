package dk.borgerblikket.administration.klekonfiguration.kontrol;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.administration.Feltkontrol;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something found about a configuration.
 *
 * @param linje place of the line, from 0; null when it is about no single line
 * @param kle the line's pattern, or the number that it is about; null when it is about no single one
 * @param felt the field of the line; null when it is about no single one
 * @param alvor how much it weighs
 * @param tekst what it is, in plain Danish
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleFund")
public record Fund(
        @Nullable Integer linje,
        @Nullable String kle,
        @Nullable String felt,
        Alvor alvor,
        String tekst) {

    /** Whether it keeps the lines from being sent for approval and from coming into force. */
    public boolean blokerer() {
        return alvor == Alvor.FEJL;
    }

    /** Leaves what blocks in {@code felter}, as what is wrong with a message. */
    public static void noter(List<Fund> fund, Feltkontrol felter) {
        fund.stream().filter(Fund::blokerer).forEach(f -> felter.fejl(f.sti(), f.tekst()));
    }

    /** Where it is in a message with these lines, for example {@code linjer[2].fradato}. */
    public String sti() {
        return linje == null ? "linjer" : "linjer[" + linje + "]" + (felt == null ? "" : "." + felt);
    }
}
