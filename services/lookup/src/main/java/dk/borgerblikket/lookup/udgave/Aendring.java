package dk.borgerblikket.lookup.udgave;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.lookup.kle.Klassenummer;
import org.jspecify.annotations.Nullable;

/**
 * What became of one class between two releases (K-3).
 *
 * @param nummer its number in the later release, or in the earlier one when it left
 * @param titel its title in the later release, or in the earlier one when it left
 * @param tidligereNummer its number in the earlier release, when it moved; else null
 * @param tidligereTitel its title in the earlier release, when that was another; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Aendring(
        Art aendring,
        Klassenummer nummer,
        String titel,
        @Nullable Klassenummer tidligereNummer,
        @Nullable String tidligereTitel) {

    /** Kinds of change, told apart by UUID first and by number second. */
    enum Art {
        TILKOMMET,
        BORTFALDET,
        OMDOEBT,
        FLYTTET
    }
}
