package dk.borgerblikket.administration.databrud;

import java.time.Instant;
import java.util.Map;

/**
 * Something that was done about a breach.
 *
 * @param loebenummer 1, 2, 3 … per breach
 * @param hvem CVR and id of the employee, or the service that delivered the report
 * @param detaljer what was said with it
 */
public record Logpost(int loebenummer, Instant tid, String hvem, Handling handling, Map<String, Object> detaljer) {

    /** Kinds of action. */
    public enum Handling {
        MODTAGET("Modtaget"),
        /** Somebody read the report, which holds personal data. */
        LAEST("Læst"),
        TILSTAND("Tilstand ændret"),
        TJEKLISTE("Tjeklisten ændret"),
        KENDSKAB("Tidspunkt for kendskab ændret"),
        NOTAT("Notat");

        private final String betegnelse;

        Handling(String betegnelse) {
            this.betegnelse = betegnelse;
        }

        /** The label, in Danish. */
        public String betegnelse() {
            return betegnelse;
        }
    }
}
