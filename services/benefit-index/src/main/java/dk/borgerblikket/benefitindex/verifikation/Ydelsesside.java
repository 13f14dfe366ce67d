package dk.borgerblikket.benefitindex.verifikation;

import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grants and payments on them. A payment may come on a later page than its grant.
 *
 * @param naeste where the next page begins; null on the last one
 */
record Ydelsesside(
        List<Bevilling> bevillinger,
        List<Effektueringsgrundlag> effektueringer,
        @Nullable String naeste) {

    /**
     * A grant.
     *
     * @param bevilling as it is told
     * @param nu as it is now
     */
    record Bevilling(Bevillingsgrundlag bevilling, Bevillingsgrundlag nu) {}
}
