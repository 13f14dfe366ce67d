package dk.borgerblikket.visibility.grundlag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document's place on a case.
 *
 * @param rolle how it lies there; {@link Rolle#ANDEN} is a role that this version does not know
 * @param dokument the document; null for a journal note
 * @param dokumenttitel title of the document on this case, when it differs from the document's own
 */
public record Journalpost(
        Rolle rolle, @Nullable UUID dokument, @Nullable String dokumenttitel) {

    /** Role of the journal post (case-index §6.2). */
    public enum Rolle {
        TILAKTERET,
        VEDLAGT,
        JOURNALNOTAT,
        ANDEN
    }
}
