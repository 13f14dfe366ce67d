package dk.borgerblikket.lookup.udgave;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.borgerblikket.lookup.kle.Klassenummer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one class between two releases (K-3).
 *
 * @param nummer its number in the later release, or in the earlier one when it left
 * @param titel its title in the later release, or in the earlier one when it left
 * @param tidligereNummer its number in the earlier release, when it moved; else null
 * @param tidligereTitel its title in the earlier release, when that was another; else null
 * @param efterfoelgere numbers of the later release that may have taken over from one that left, best founded first; never
 *     more than a proposal (K-2)
 * @param beroerte the authorities whose tasks and own numbers it concerns
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Aendring(
        Art aendring,
        Klassenummer nummer,
        String titel,
        @Nullable Klassenummer tidligereNummer,
        @Nullable String tidligereTitel,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Forslag> efterfoelgere,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Beroert> beroerte) {

    /** The number that others may still refer to. */
    Klassenummer hidtil() {
        return tidligereNummer == null ? nummer : tidligereNummer;
    }

    /** The same with proposals, which only a class that left has, and with those that it concerns. */
    Aendring med(List<Forslag> forslag, List<Beroert> nyeBeroerte) {
        return new Aendring(
                aendring,
                nummer,
                titel,
                tidligereNummer,
                tidligereTitel,
                aendring == Art.BORTFALDET ? forslag : List.of(),
                nyeBeroerte);
    }

    /** A number that may have taken over, and what says so. */
    record Forslag(Klassenummer nummer, Kilde kilde) {}

    /** What a proposal rests on, best founded first. */
    enum Kilde {
        /** The file itself says so (Flyttet/AfloestAf). */
        AFLOEST_AF,
        /** A search word of the other class: Tidligere emnenr. NN.NN.NN. */
        STIKORD,
        /** The guidance of the class that left names the other: no more than a hint. */
        VEJLEDNING
    }

    /** Kinds of change, told apart by UUID first and by number second. */
    enum Art {
        TILKOMMET,
        BORTFALDET,
        OMDOEBT,
        FLYTTET
    }
}
