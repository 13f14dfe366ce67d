package dk.borgerblikket.administration.konsekvens.beregning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another configuration would change for citizens.
 *
 * @param ialt of everything
 * @param kle for each KLE number with a change, the largest change first
 * @param fagsystemer for each source system with a change, the largest change first
 * @param eksempler some of the cases and benefits that come or go, and why
 * @param forbehold what the figures do not tell, in Danish
 */
public record Konsekvens(
        Tal ialt, List<Gruppe> kle, List<Gruppe> fagsystemer, List<Eksempel> eksempler, List<String> forbehold) {

    public Konsekvens {
        kle = List.copyOf(kle);
        fagsystemer = List.copyOf(fagsystemer);
        eksempler = List.copyOf(eksempler);
        forbehold = List.copyOf(forbehold);
    }

    /**
     * Figures of the three kinds.
     *
     * @param borgere citizens who see anything of it
     */
    public record Tal(Antal sager, Antal ydelser, Antal borgere) {

        boolean aendret() {
            return sager.aendret() || ydelser.aendret();
        }

        long aendringer() {
            return sager.kommer() + sager.forsvinder() + ydelser.kommer() + ydelser.forsvinder();
        }
    }

    /**
     * Figures of what belongs together.
     *
     * @param noegle KLE number, or it-system; {@code -} for what has none
     * @param navn its title or name; null when it is not known
     */
    public record Gruppe(String noegle, @Nullable String navn, Tal tal) {}

    /**
     * A case or benefit that comes or goes. Neither citizen nor content.
     *
     * @param art {@code SAG} or {@code YDELSE}
     * @param objekt the case, or the grant
     * @param ydelse the benefit within the grant; null when there is none
     * @param kle KLE number
     * @param fagsystem who sends it
     * @param foer why it is shown or hidden now
     * @param efter why it would be
     */
    public record Eksempel(
            String art,
            UUID objekt,
            @Nullable String ydelse,
            String kle,
            @Nullable UUID fagsystem,
            Begrundelse foer,
            Begrundelse efter) {}

    /**
     * Why something is shown or hidden.
     *
     * @param vises whether it is shown
     * @param aarsag what decided, in Danish
     * @param trin every step
     */
    public record Begrundelse(boolean vises, String aarsag, List<Trin> trin) {
        public Begrundelse {
            trin = List.copyOf(trin);
        }
    }

    /**
     * One step.
     *
     * @param regel the rule, for example {@code V-806}
     * @param aarsag why the object is hidden when the step fails, in Danish
     */
    public record Trin(String regel, String aarsag, boolean bestaaet) {}
}
