package dk.borgerblikket.caseindex.besked;

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

    /** The extension element inside a {@code LokalUdvidelseListe}. */
    interface Liste {
        /** The element; null when the list holds none. */
        @Nullable
        Udvidelse udvidelse();
    }
}
