package dk.borgerblikket.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.oio.Cvr;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the verification client shows staff.
 *
 * @param overblik what borger.dk gets, as far as the employee may see it
 * @param skjulte what the citizen does not see, and why
 * @param forbehold in which respects the answer may differ from the citizen's own
 * @param beskyttet whether the person's name and address are protected; free text from source systems is then masked
 */
public record VerifikationSvar(
        OverblikSvar overblik, List<SkjultSvar> skjulte, List<ForbeholdSvar> forbehold, boolean beskyttet) {

    /** What kind of thing is hidden. */
    public enum Art {
        SAG,
        DOKUMENT,
        YDELSE,
        UDBETALING
    }

    /**
     * Something that the citizen does not see. It tells the reason and no content.
     *
     * @param id the case, document, grant or payment; null for a journal note
     * @param del the benefit within the grant, or the line within the payment; null when there is none or it has no name
     * @param sagId the case that a document is filed on; null for anything else
     * @param myndighed the owning authority; null when it is not certain
     * @param kle the KLE number as delivered; null when there is none
     * @param systemer the it-systems that are Master or Afsender
     * @param aarsag code of the reason that decided
     * @param tekst the reason, in Danish
     * @param spor every step of the decision, in the order in which they were asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SkjultSvar(
            Art art,
            @Nullable UUID id,
            @Nullable String del,
            @Nullable UUID sagId,

            @Schema(type = SchemaType.STRING, examples = "11111111") @Nullable
            Cvr myndighed,

            @Schema(examples = "32.24.04") @Nullable String kle,
            List<UUID> systemer,
            @Schema(examples = "FOER_FRADATO") String aarsag,

            @Schema(examples = "Skjult: sagen er oprettet før fradato")
            String tekst,

            List<TrinSvar> spor) {}

    /**
     * One step of a decision.
     *
     * @param regel the rule that was asked
     * @param aarsag code of the reason for which the step hides
     * @param tekst that reason, in Danish
     * @param bestaaet whether the step was passed
     */
    public record TrinSvar(@Schema(examples = "V-806") String regel, String aarsag, String tekst, boolean bestaaet) {}

    /**
     * A respect in which the answer may differ from the citizen's own.
     *
     * @param kode what it is about
     * @param tekst the same, in Danish
     */
    public record ForbeholdSvar(
            @Schema(examples = "KUN_EGEN_MYNDIGHED") String kode, String tekst) {}
}
