package dk.borgerblikket.gateway.adgang;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at the citizen's data.
 *
 * @param opslag newest first
 * @param kilder where it is written down, and whether that could be asked; a source that could not is not without look-ups
 * @param naeste where the next page begins; null on the last page
 */
@Schema(name = "AdgangSvar")
public record AdgangSvar(
        List<Raekke> opslag, List<Kilde> kilder, @Nullable String naeste) {

    /**
     * One look.
     *
     * @param type BORGEREN_SELV, MEDARBEJDER or SYSTEM
     * @param hvem who, in words; never the name of an employee
     * @param myndighed name of the authority; left out for the citizen
     * @param fagsystem name of the system; left out for the citizen and the verification client
     * @param formaal why, in words
     * @param formaalskode the code of the purpose; left out for the citizen
     * @param handling what was done, as a code: OVERBLIK, SAG or YDELSE by the citizen, else FREMSOEG, LAES or VERIFIKATION
     * @param kilde where: sagsindeks, ydelsesindeks or egne
     * @param hvad what was done and seen, in words
     * @param antal how many cases, documents, benefits or payments were seen
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Adgang")
    public record Raekke(
            Instant tidspunkt,
            String type,
            String hvem,
            @Nullable String myndighed,
            @Nullable String fagsystem,
            String formaal,
            @Nullable String formaalskode,
            String handling,
            String kilde,
            String hvad,
            int antal) {}

    /**
     * A source.
     *
     * @param status OK or UTILGAENGELIG
     * @param besked what that means, in words; left out when it is OK
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Adgangskilde")
    public record Kilde(
            String kilde, String status, @Nullable String besked) {}

    /** Whether every source could be asked. */
    @JsonIgnore
    public boolean komplet() {
        return kilder.stream().allMatch(kilde -> kilde.besked() == null);
    }
}
