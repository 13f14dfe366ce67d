package dk.borgerblikket.administration.konsekvens.beregning;

import dk.borgerblikket.visibility.Spor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one case or benefit under each of two configurations.
 *
 * @param art which of the two it is
 * @param objekt the case, or the grant
 * @param ydelse the benefit within the grant; null for a case, and when the sender left it out
 * @param kle the number; {@link #UDEN_NUMMER} when there is no valid one now
 * @param fagsystem who sends it; null when it is not known
 * @param foer how the decision comes about now
 * @param efter how it would
 */
record Objektafgoerelse(
        Art art,
        UUID objekt,
        @Nullable String ydelse,
        String kle,
        @Nullable UUID fagsystem,
        Spor foer,
        Spor efter) {

    static final String UDEN_NUMMER = "-";

    enum Art {
        SAG,
        YDELSE
    }

    boolean vistFoer() {
        return foer.vises();
    }

    boolean vistEfter() {
        return foer == efter ? vistFoer() : efter.vises();
    }
}
