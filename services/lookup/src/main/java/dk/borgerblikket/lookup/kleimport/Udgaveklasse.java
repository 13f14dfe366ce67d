package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetitel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release says about one class.
 *
 * @param uuid KL's UUID; null when the file gives none
 * @param udgaaetDato the date on which the number retired, for those that a file lists although they have; else null
 */
record Udgaveklasse(
        Klassenummer nummer,
        Klassetitel titel,
        @Nullable UUID uuid,
        @Nullable LocalDate udgaaetDato) {

    /** KL's UUID, or the one that follows from the number. */
    UUID uuidEllerAfledt() {
        return uuid == null ? nummer.afledtUuid() : uuid;
    }
}
