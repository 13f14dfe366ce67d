package dk.borgerblikket.overview;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.overview.OverblikSvar.KildeSvar;
import dk.borgerblikket.overview.OverblikSvar.KommuneSvar;
import dk.borgerblikket.overview.OverblikSvar.Tilstand;
import dk.borgerblikket.overview.YdelseSvar.UdbetalingSvar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Names of the sources that could not be asked (C-712). */
    public List<String> mangler() {
        return svar.kilder().stream()
                .filter(k -> k.status() == Tilstand.UTILGAENGELIG)
                .map(KildeSvar::kilde)
                .toList();
    }

    /** Names of the sources that have more than is shown. */
    public List<String> flere() {
        return svar.kilder().stream()
                .filter(k -> k.status() == Tilstand.OK && k.besked() != null)
                .map(KildeSvar::kilde)
                .toList();
    }

    /** Whether nothing is shown although every source gave all that it has: the only time that may be said (C-712, C-713). */
    public boolean intet() {
        return mangler().isEmpty()
                && flere().isEmpty()
                && svar.kommuner().stream().allMatch(this::viserIntet);
    }

    /** Whether the authority shows neither cases nor benefits in this answer. */
    public boolean viserIntet(KommuneSvar kommune) {
        return kommune.sager().isEmpty() && kommune.ydelser().isEmpty();
    }

    /** Whether there is something new in the case or benefit. */
    public boolean ny(String id) {
        return nye.contains(id);
    }

    /** The payment that is yet to come first; null when none is. */
    public @Nullable UdbetalingSvar naeste(YdelseSvar ydelse) {
        return ydelse.udbetalinger().stream()
                .filter(u -> u.dato().isAfter(dag()))
                .min(Comparator.comparing(UdbetalingSvar::dato))
                .orElse(null);
    }

    /** The newest payment that has been made; null when none has. */
    public @Nullable UdbetalingSvar seneste(YdelseSvar ydelse) {
        return ydelse.udbetalinger().stream()
                .filter(u -> !u.dato().isAfter(dag()))
                .max(Comparator.comparing(UdbetalingSvar::dato))
                .orElse(null);
    }

    private LocalDate dag() {
        return Dato.dag(svar.hentet());
    }
}
