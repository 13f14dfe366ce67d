package dk.borgerblikket.overview;

import dk.borgerblikket.overview.OverblikSvar.KildeSvar;
import dk.borgerblikket.overview.OverblikSvar.KommuneSvar;
import java.util.List;
import java.util.Set;

/**
 * An answer, laid out as the citizen sees it by the template {@code overblik/overblik}.
 *
 * @param svar the answer
 * @param stier where its links lead
 * @param nye ids of the cases and benefits in which there is something new
 */
public record Overbliksvisning(OverblikSvar svar, Stier stier, Set<String> nye) {

    public Overbliksvisning {
        nye = Set.copyOf(nye);
    }

    /** The sources that the citizen should be told about: not there, or not whole (C-712). */
    public List<KildeSvar> meldinger() {
        return svar.kilder().stream().filter(k -> k.besked() != null).toList();
    }

    /** Whether nothing is shown although every source gave all that it has: the only time that may be said (C-712, C-713). */
    public boolean intet() {
        return meldinger().isEmpty() && svar.kommuner().stream().allMatch(this::viserIntet);
    }

    /** Whether the authority shows neither cases nor benefits in this answer. */
    public boolean viserIntet(KommuneSvar kommune) {
        return kommune.sager().isEmpty() && kommune.ydelser().isEmpty();
    }

    /** Whether there is something new in the case or benefit. */
    public boolean ny(String id) {
        return nye.contains(id);
    }
}
