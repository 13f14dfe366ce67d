package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Opgoerelsessted;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives a municipality its report. */
@Singleton
final class HentKald {

    private final KaldRepository repository;
    private final Clock ur;

    HentKald(KaldRepository repository, Clock ur) {
        this.repository = repository;
        this.ur = ur;
    }

    Uni<Kaldsrapport> hent(Opgoerelsessted sted, @Nullable String fra, @Nullable String til) {
        var periode = Rapportperiode.af(fra, til, Dato.maaned(ur.instant()));
        return repository.kald(sted, periode).map(kald -> rapport(sted, periode, kald));
    }

    private static Kaldsrapport rapport(Opgoerelsessted sted, Rapportperiode periode, List<Maanedskald> kald) {
        var efterMaaned = kald.stream().collect(Collectors.toMap(Maanedskald::maaned, Function.identity()));
        var alle = periode.maaneder()
                .map(maaned -> efterMaaned.getOrDefault(maaned, Maanedskald.ingen(maaned)))
                .toList();
        return new Kaldsrapport(sted, periode, alle);
    }
}
