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
 * @param udgang set for those that a file lists although they have left; else null
 * @param tekst everything beside number and title
 */
record Udgaveklasse(
        Klassenummer nummer,
        Klassetitel titel,
        @Nullable UUID uuid,
        @Nullable Udgang udgang,
        PakketTekst tekst) {

    /** KL's UUID, or the one that follows from the number. */
    UUID uuidEllerAfledt() {
        return uuid == null ? nummer.afledtUuid() : uuid;
    }

    /** The date on which the number left, for those that the file lists although they have; else null. */
    @Nullable
    LocalDate udgaaetDato() {
        return udgang == null ? null : udgang.dato();
    }
}
