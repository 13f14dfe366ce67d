package dk.borgerblikket.lookup.organisation;

import dk.borgerblikket.lookup.virksomhed.Virksomhed;
import java.time.Instant;
import java.util.UUID;

/**
 * An organisation as it is registered now, with the legal entity that decides who owns it.
 *
 * @param registreret when this state was registered
 */
record Organisation(UUID uuid, Tilstand tilstand, Virksomhed virksomhed, Instant registreret) {

    /** Whether it is active at the moment; not when nothing is said about that moment. */
    boolean erAktiv(Instant tid) {
        return tilstand.gyldighed().stream()
                .anyMatch(
                        g -> g.status() == Gyldighed.Status.Aktiv && g.periode().omfatter(tid));
    }
}
