package dk.borgerblikket.visibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a citizen sees the title of a document that is filed on a shown case (borgerblikket §8.2). */
public sealed interface Dokumentafgoerelse {

    /** How the decision came about. For staff only. */
    Spor spor();

    /**
     * The citizen sees the title.
     *
     * @param dokument the document
     * @param titel title on this case, fit to show
     * @param retning direction of a letter; null for other kinds
     * @param dato date of the letter; null when not given
     */
    record Vist(
            UUID dokument,
            String titel,
            @Nullable Retning retning,
            @Nullable LocalDate dato,
            Spor spor) implements Dokumentafgoerelse {}

    /**
     * The citizen does not see the title.
     *
     * @param dokument the document; null for a journal note
     */
    record Skjult(@Nullable UUID dokument, Spor spor) implements Dokumentafgoerelse {}

    /** Direction of a letter, as its type tells it. */
    enum Retning {
        INDGAAENDE,
        UDGAAENDE
    }
}
