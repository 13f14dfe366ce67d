package dk.borgerblikket.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What borger.dk shows a citizen.
 *
 * @param hentet the moment for which everything was decided
 * @param kilder how it went with each source: that there is nothing, and that nothing could be fetched, differ (C-712)
 * @param kommuner the authorities that show something, and the municipality of residence, by name
 */
public record OverblikSvar(Instant hentet, List<KildeSvar> kilder, List<KommuneSvar> kommuner) {

    /**
     * How it went with one source.
     *
     * @param besked what the citizen should be told about it; null when there is nothing to tell
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KildeSvar(
            @Schema(examples = "sagsindeks") String kilde,
            Tilstand status,
            @Nullable String besked) {}

    /** Whether a source could be asked. */
    public enum Tilstand {
        OK,
        UTILGAENGELIG
    }

    /**
     * What one authority shows.
     *
     * @param navn for example {@code Korsbæk Kommune}
     * @param databeskyttelse whom to ask about data protection there; null when the authority has not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KommuneSvar(
            @Schema(type = SchemaType.STRING, examples = "11111111")
            Cvr cvr,

            String navn,
            VisningSvar visning,
            List<SagSvar> sager,
            List<YdelseSvar> ydelser,
            @Nullable DatabeskyttelseSvar databeskyttelse) {}

    /**
     * What the authority has chosen to show (§7.1).
     *
     * @param tekst the pop-up text, as one paragraph
     * @param html the same as a fragment of HTML: {@code p}, {@code ul} and {@code li}, escaped and without attributes
     * @param konfigurationsversion version of the KLE configuration that decided
     */
    public record VisningSvar(String tekst, String html, int konfigurationsversion) {}

    /**
     * A way on for the citizen: another solution, or an article on the subject (C-709).
     *
     * @param titel what the citizen reads
     * @param url where it leads
     */
    public record LinkSvar(String titel, String url) {}
}
