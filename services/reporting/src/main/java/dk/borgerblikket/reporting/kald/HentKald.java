package dk.borgerblikket.reporting.kald;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Kommunenavne;
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
public final class HentKald {

    private final KaldRepository repository;
    private final Kaldstabel tabeller;
    private final Kommunenavne navne;
    private final Clock ur;

    HentKald(KaldRepository repository, Kaldstabel tabeller, Kommunenavne navne, Clock ur) {
        this.repository = repository;
        this.tabeller = tabeller;
        this.navne = navne;
        this.ur = ur;
    }

    Uni<Kaldsrapport> hent(Opgoerelsessted sted, @Nullable String fra, @Nullable String til, Layout layout) {
        return hent(sted, Rapportperiode.af(fra, til, Dato.maaned(ur.instant())), layout);
    }

    /** The report of the months of the period, with the municipality's name as it is now. */
    public Uni<Kaldsrapport> hent(Opgoerelsessted sted, Rapportperiode periode, Layout layout) {
        return repository.kald(sted, periode).map(kald -> rapport(sted, periode, layout, kald));
    }

    private Kaldsrapport rapport(Opgoerelsessted sted, Rapportperiode periode, Layout layout, List<Maanedskald> kald) {
        var efterMaaned = kald.stream().collect(Collectors.toMap(Maanedskald::maaned, Function.identity()));
        var alle = periode.maaneder()
                .map(maaned -> efterMaaned.getOrDefault(maaned, Maanedskald.ingen(maaned)))
                .toList();
        var tilsluttet = navne.tilsluttet(sted);
        return new Kaldsrapport(
                sted,
                periode,
                layout,
                tilsluttet,
                alle,
                tabeller.maaneder(navne.navn(sted), periode, layout, alle, tilsluttet));
    }
}
