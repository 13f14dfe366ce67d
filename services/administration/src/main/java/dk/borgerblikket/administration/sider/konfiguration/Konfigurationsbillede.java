package dk.borgerblikket.administration.sider.konfiguration;

import dk.borgerblikket.administration.klekonfiguration.KleVersion;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Status;
import dk.borgerblikket.administration.klekonfiguration.kladde.Kladde;
import dk.borgerblikket.administration.sider.Kommunehoved;
import dk.borgerblikket.administration.sider.Meddelelse;
import dk.borgerblikket.administration.sider.Rettigheder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a configuration shows.
 *
 * @param version number of the version in force; 0 for none
 * @param linjer its lines
 * @param versioner every version, newest first
 * @param kladde the draft; null when there is none
 * @param rettigheder what the user may do
 * @param kanRulleTilbage whether the user may go back to an earlier version
 * @param kle the pattern that the form for a new line begins with; empty for none
 * @param sket what was just done, as a code; empty for nothing
 * @param sketVersion the version that it was done with
 * @param meddelelse why what the user asked for was not done; null when nothing went wrong
 */
record Konfigurationsbillede(
        Kommunehoved hoved,
        int version,
        List<Linjevisning> linjer,
        List<KleVersion.Oplysning> versioner,
        @Nullable Kladde kladde,
        Rettigheder rettigheder,
        boolean kanRulleTilbage,
        String kle,
        String sket,
        int sketVersion,
        @Nullable Meddelelse meddelelse) {

    /** Tag of the draft, which the form for a new line has seen; empty when there is none. */
    public String maerke() {
        return kladde == null ? "" : kladde.maerke().toString();
    }

    /** The version that was in force before this one: going back to it is what is most often wanted. */
    public @Nullable Integer forrige() {
        return versioner.stream()
                .filter(v -> v.status() == Status.TIDLIGERE)
                .map(KleVersion.Oplysning::version)
                .findFirst()
                .orElse(null);
    }
}
