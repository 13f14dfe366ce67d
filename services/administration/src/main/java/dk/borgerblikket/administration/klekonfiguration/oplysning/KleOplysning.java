package dk.borgerblikket.administration.klekonfiguration.oplysning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What KLE says about a line of a configuration.
 *
 * @param kle pattern of the line
 * @param titel title of the subject, group or main group; left out when it is not known, and for {@code *}
 * @param status what to think of the line
 * @param udgaar first day that the number is no longer in KLE; only when it has left
 * @param udgaarAar the year in which it is announced to leave; only when that is announced
 * @param forslag numbers proposed instead; nothing is opened of itself (K-2)
 * @param obligatoriske what municipalities have to show and this line decides on
 * @param aendret the version in which the line came to be as it is; left out when it is in none that has been in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleOplysning")
public record KleOplysning(
        String kle,
        @Nullable String titel,
        Status status,
        @Nullable LocalDate udgaar,
        @Nullable Integer udgaarAar,
        List<Forslag> forslag,
        List<Obligatorisk> obligatoriske,
        @Nullable Linjeaendring aendret) {

    /** What KLE says, before anything else is known of the line. */
    KleOplysning(
            String kle,
            @Nullable String titel,
            Status status,
            @Nullable LocalDate udgaar,
            @Nullable Integer udgaarAar,
            List<Forslag> forslag) {
        this(kle, titel, status, udgaar, udgaarAar, forslag, List.of(), null);
    }

    KleOplysning med(List<Obligatorisk> alle, @Nullable Linjeaendring seneste) {
        return new KleOplysning(kle, titel, status, udgaar, udgaarAar, forslag, alle, seneste);
    }

    /** What is known of the number. */
    public enum Status {
        /** It is in KLE. */
        GYLDIG,
        /** It is in KLE, and it is announced that it will leave. */
        UDGAAR,
        /** It has left KLE; it stays open for older cases (K-2). */
        UDGAAET,
        /** It has never been in KLE, and nothing will be shown by it (K-4). */
        UKENDT,
        /** KLE cannot be asked right now. */
        IKKE_OPLYST
    }

    /**
     * A number proposed instead.
     *
     * @param titel left out when KLE does not know it
     * @param aabent whether the configuration shows it already
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KleForslag")
    public record Forslag(String kle, @Nullable String titel, boolean aabent) {}

    /**
     * Something that municipalities have to show.
     *
     * @param kle a KLE number that holds it
     * @param punkt what it is called in the agreement
     * @param etape the stage that it belongs to
     * @param senesteFradato the latest fradato that the line can have (V-808)
     */
    @Schema(name = "KleObligatorisk")
    public record Obligatorisk(String kle, String punkt, int etape, LocalDate senesteFradato) {}

    /**
     * When a line came to be as it is.
     *
     * @param version the version that has had it so since
     * @param hvem CVR and id of the employee who made the version
     * @param tid when the version was made
     */
    @Schema(name = "KleLinjeaendring")
    public record Linjeaendring(int version, String hvem, Instant tid) {}
}
