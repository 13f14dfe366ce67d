package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Kommunenavne;
import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.Tekster;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives a municipality its report. */
@Singleton
final class HentKald {

    private final KaldRepository repository;
    private final Kaldstabel tabeller;
    private final Kommunenavne navne;
    private final Tekster tekster;
    private final Clock ur;

    HentKald(KaldRepository repository, Kaldstabel tabeller, Kommunenavne navne, Tekster tekster, Clock ur) {
        this.repository = repository;
        this.tabeller = tabeller;
        this.navne = navne;
        this.tekster = tekster;
        this.ur = ur;
    }

    Uni<Kaldsrapport> hent(Opgoerelsessted sted, @Nullable String fra, @Nullable String til, Layout layout) {
        var periode = Rapportperiode.af(fra, til, Dato.maaned(ur.instant()));
        return repository.kald(sted, periode).map(kald -> rapport(sted, periode, layout, kald));
    }

    private Kaldsrapport rapport(Opgoerelsessted sted, Rapportperiode periode, Layout layout, List<Maanedskald> kald) {
        var efterMaaned = kald.stream().collect(Collectors.toMap(Maanedskald::maaned, Function.identity()));
        var alle = periode.maaneder()
                .map(maaned -> efterMaaned.getOrDefault(maaned, Maanedskald.ingen(maaned)))
                .toList();
        var tabel = tabeller.tabel(
                navne.navn(sted),
                periode,
                layout,
                tekster.tekst("overskrift.maaned"),
                alle.stream()
                        .map(m -> new Kaldstabel.Raekke(tekster.maaned(m.maaned()), m.tal()))
                        .toList(),
                Optional.empty());
        return new Kaldsrapport(sted, periode, layout, alle, tabel);
    }
}
