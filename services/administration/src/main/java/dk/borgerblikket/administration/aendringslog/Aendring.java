package dk.borgerblikket.administration.aendringslog;

import dk.borgerblikket.identity.Medarbejder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that is about to be stored.
 *
 * @param hvem who makes it
 * @param tid when
 * @param emne what kind of thing is changed
 * @param noegle which one: CVR, it-system, CVR/it-system, or a word for what holds everywhere
 * @param foer how it was; null when it is new
 * @param efter how it becomes
 */
public record Aendring(
        Medarbejder hvem,
        Instant tid,
        Emne emne,
        String noegle,
        @Nullable Object foer,
        Object efter) {

    /** Kinds of thing that can be changed. */
    public enum Emne {
        KOMMUNE,
        FAGSYSTEM,
        SERVICEAFTALE,
        KLE_KONFIGURATION,
        KLE_KLADDE,
        KLE_ANNULLERING,
        KOMMUNE_INDSTILLING,
        NATIONALE_REGLER,
        DATABESKYTTELSE,
        NOEDSTOP
    }

    /** How an employee is named where a change is kept: CVR and the id at the municipality, never a CPR number. */
    public static String hvem(Medarbejder medarbejder) {
        return medarbejder.cvr() + "/" + medarbejder.id();
    }
}
