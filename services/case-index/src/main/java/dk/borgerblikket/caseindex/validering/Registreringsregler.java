package dk.borgerblikket.caseindex.validering;

import dk.borgerblikket.oio.Livscyklus;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Handling;
import dk.borgerblikket.validation.Bedoemmelse;
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
                bedoemmelse.brud(Krav.TIDSPUNKT_I_OPDATERING, "Tidspunkt");
            } else {
                bedoemmelse.brud(Krav.TIDSPUNKT, "Registrering/Tidspunkt");
            }
        }
        if (stsTidspunkt != null) {
            bedoemmelse.brud(Krav.STSTIDSPUNKT, "Registrering/StsTidspunkt");
        }
    }

    /** C-05, on a state. */
    static void tilstand(Bedoemmelse bedoemmelse, @Nullable Livscyklus livscyklus, @Nullable UnikId brugerRef) {
        if (livscyklus != Livscyklus.Importeret) {
            bedoemmelse.brud(Krav.LIVSCYKLUSKODE, "Registrering/LivscyklusKode");
        }
        if (brugerRef == null) {
            bedoemmelse.brud(Krav.BRUGERREF, "Registrering/BrugerRef");
        }
    }
}
