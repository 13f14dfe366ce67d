package dk.borgerblikket.gateway.adgang;

import dk.borgerblikket.oio.Cvr;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at the citizen's data.
 *
 * @param kilde where it is written down
 * @param handling what was done: OVERBLIK, SAG or YDELSE by the citizen, else FREMSOEG, LAES or VERIFIKATION
 * @param myndighed the authority of the reader; null for the citizen
 * @param itSystem the system that was read through; null for the citizen and the verification client
 * @param formaal code of the purpose; null for the citizen
 * @param egne how many of the citizen's objects were seen
 * @param maerke where the source's list goes on after it
 */
record Adgang(
        Adgangskilde kilde,
        Hvem hvem,
        UUID id,
        Instant tidspunkt,
        String korrelation,
        String handling,
        @Nullable Cvr myndighed,
        @Nullable UUID itSystem,
        @Nullable String formaal,
        int egne,
        String maerke) {

    static final String VERIFIKATION = "VERIFIKATION";

    /** Newest first; the id makes it one order in all sources. */
    static final Comparator<Adgang> NYESTE_FOERST =
            Comparator.comparing(Adgang::tidspunkt).thenComparing(Adgang::id).reversed();

    /** Kinds of reader. Never who. */
    enum Hvem {
        BORGEREN_SELV,
        MEDARBEJDER,
        SYSTEM
    }

    /**
     * Whether it is the same look by the verification client, which asks both indexes and leaves a row for every authority
     * whose objects it was shown.
     */
    boolean sammeVerifikationSom(Adgang anden) {
        return handling.equals(VERIFIKATION)
                && anden.handling.equals(VERIFIKATION)
                && korrelation.equals(anden.korrelation);
    }

    /** Both as one. */
    Adgang sammenMed(Adgang anden) {
        return new Adgang(
                kilde,
                hvem,
                id,
                tidspunkt,
                korrelation,
                handling,
                myndighed,
                itSystem,
                formaal,
                egne + anden.egne,
                maerke);
    }
}
