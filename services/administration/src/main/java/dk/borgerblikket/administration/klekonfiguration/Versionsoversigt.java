package dk.borgerblikket.administration.klekonfiguration;

import dk.borgerblikket.administration.klekonfiguration.KleVersion.Oplysning;
import dk.borgerblikket.administration.klekonfiguration.KleVersion.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of each version of an authority where it is in its life. */
final class Versionsoversigt {

    private static final Comparator<Versionsraekke> SENEST_I_KRAFT =
            Comparator.comparing(Versionsraekke::gyldigFra).thenComparing(Versionsraekke::version);

    private Versionsoversigt() {}

    static List<Oplysning> af(List<Versionsraekke> versioner, List<AnnulleringRaekke> annulleringer, Instant nu) {
        Map<Integer, AnnulleringRaekke> taget =
                annulleringer.stream().collect(Collectors.toMap(AnnulleringRaekke::version, Function.identity()));
        var iKraft = versioner.stream()
                .filter(v -> !taget.containsKey(v.version()) && !v.gyldigFra().isAfter(nu))
                .max(SENEST_I_KRAFT)
                .map(Versionsraekke::version)
                .orElse(0);
        return versioner.stream()
                .map(v -> oplysning(v, taget.get(v.version()), iKraft, nu))
                .toList();
    }

    private static Oplysning oplysning(Versionsraekke v, @Nullable AnnulleringRaekke taget, int iKraft, Instant nu) {
        return new Oplysning(
                v.version(),
                status(v, taget, iKraft, nu),
                v.gyldigFra(),
                v.aarsag(),
                v.kilde(),
                v.oprettetAf(),
                v.oprettetTid(),
                v.godkendtAf(),
                taget == null ? null : taget.annulleretAf(),
                taget == null ? null : taget.annulleretTid());
    }

    private static Status status(Versionsraekke v, @Nullable AnnulleringRaekke taget, int iKraft, Instant nu) {
        if (taget != null) {
            return Status.ANNULLERET;
        }
        if (v.gyldigFra().isAfter(nu)) {
            return Status.PLANLAGT;
        }
        return v.version() == iKraft ? Status.I_KRAFT : Status.TIDLIGERE;
    }
}
