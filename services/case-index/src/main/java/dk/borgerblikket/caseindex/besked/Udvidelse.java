package dk.borgerblikket.caseindex.besked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extension fields of a relation; each kind of relation has some of them. */
public interface Udvidelse {

    /** No extension. */
    Udvidelse INGEN = new Udvidelse() {};

    default @Nullable String brugervendtNoegle() {
        return null;
    }

    default @Nullable String fuldtNavn() {
        return null;
    }

    /** CVR number of the authority behind an actor, under whichever name the schema gives it. */
    default @Nullable String cvr() {
        return null;
    }

    default @Nullable String facettitel() {
        return null;
    }

    default @Nullable String klassetitel() {
        return null;
    }

    default @Nullable String tekstfelt() {
        return null;
    }

    /** Descriptions of search words, where the schema bounds them. */
    default List<String> soegeordsbeskrivelser() {
        return List.of();
    }

    /**
     * The {@code LokalUdvidelseListe} of a relation.
     *
     * @param <L> the type itself
     */
    interface Liste<L extends Liste<L>> {
        /** The extension element that the index knows; null when the list holds none. */
        @Nullable
        Udvidelse udvidelse();

        /** Extension elements that the index does not know: each one XML element as text, kept as it was sent. */
        List<String> andre();

        /** The same list without what is the index's to say, and not the sender's (C-06). */
        L udenSenestAendret();
    }
}
