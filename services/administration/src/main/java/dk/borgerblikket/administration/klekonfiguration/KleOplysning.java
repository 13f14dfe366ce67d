package dk.borgerblikket.administration.klekonfiguration;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KleOplysning")
record KleOplysning(
        String kle,
        @Nullable String titel,
        Status status,
        @Nullable LocalDate udgaar,
        @Nullable Integer udgaarAar,
        List<Forslag> forslag) {

    /** What is known of the number. */
    enum Status {
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
    record Forslag(String kle, @Nullable String titel, boolean aabent) {}
}
