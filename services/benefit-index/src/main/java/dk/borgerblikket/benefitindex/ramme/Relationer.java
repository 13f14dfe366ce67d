package dk.borgerblikket.benefitindex.ramme;

import dk.borgerblikket.oio.MedVirkning;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading values that hold for a period. */
public final class Relationer {

    private Relationer() {}

    /** The relations in one role. */
    public static <R extends Relation<R>> List<R> iRolle(List<R> relationer, UUID rolle) {
        return relationer.stream().filter(r -> r.harRolle(rolle)).toList();
    }

    /** The values as facts, each with its period; values without the fact are left out. */
    public static <R extends MedVirkning<R>, T> List<Gyldig<T>> gyldige(
            List<R> vaerdier, Function<? super R, Optional<T>> faktum) {
        return vaerdier.stream()
                .flatMap(v -> faktum.apply(v).map(f -> gyldig(v, f)).stream())
                .toList();
    }

    /** The fact with the period of the value it was read from. */
    public static <R extends MedVirkning<R>, T> Gyldig<T> gyldig(R vaerdi, T faktum) {
        var periode = vaerdi.periode();
        return new Gyldig<>(faktum, graense(periode.fra(), Instant.MIN), graense(periode.til(), Instant.MAX));
    }

    private static @Nullable Instant graense(Instant tid, Instant uendelig) {
        return tid.equals(uendelig) ? null : tid;
    }
}
