package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Handling;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The registration itself: C-04 (when), C-05 (life cycle and user), C-06 (what is the index's to say). */
final class Registreringsregler {

    private Registreringsregler() {}

    /** C-04 and C-06, on one message. */
    static void besked(
            Bedoemmelse bedoemmelse,
            Handling handling,
            @Nullable String noteTekst,
            @Nullable OffsetDateTime tidspunkt,
            @Nullable OffsetDateTime stsTidspunkt) {
        Tekstregler.flereLinjer(bedoemmelse, "NoteTekst", noteTekst, 1024);
        if (tidspunkt == null) {
            if (handling == Handling.OPDATER) {
                bedoemmelse.afvis("C-04", "Tidspunkt", "skal være udfyldt");
            } else {
                bedoemmelse.advar("C-04", "Registrering/Tidspunkt", "skal være udfyldt");
            }
        }
        if (stsTidspunkt != null) {
            bedoemmelse.advar("C-06", "Registrering/StsTidspunkt", "sættes af indekset og må ikke sendes");
        }
    }

    /** C-05, on a state. */
    static void tilstand(Bedoemmelse bedoemmelse, @Nullable Livscyklus livscyklus, @Nullable UnikId brugerRef) {
        if (livscyklus != Livscyklus.Importeret) {
            bedoemmelse.advar("C-05", "Registrering/LivscyklusKode", "skal være Importeret");
        }
        if (brugerRef == null) {
            bedoemmelse.advar("C-05", "Registrering/BrugerRef", "skal være udfyldt");
        }
    }
}
