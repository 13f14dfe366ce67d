package dk.borgerblikket.reporting.national;

import dk.borgerblikket.oio.Dato;
import dk.borgerblikket.reporting.Kommunenavne;
import dk.borgerblikket.reporting.Opgoerelsessted;
import dk.borgerblikket.reporting.Tekster;
import dk.borgerblikket.reporting.kald.Kaldstabel;
import dk.borgerblikket.reporting.kald.Kaldstal;
import dk.borgerblikket.reporting.kald.Layout;
import dk.borgerblikket.reporting.kald.Rapportperiode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives the national report. */
@Singleton
final class HentNational {

    private final NationalRepository repository;
    private final Kaldstabel tabeller;
    private final Kommunenavne navne;
    private final Tekster tekster;
    private final Clock ur;

    HentNational(NationalRepository repository, Kaldstabel tabeller, Kommunenavne navne, Tekster tekster, Clock ur) {
        this.repository = repository;
        this.tabeller = tabeller;
        this.navne = navne;
        this.tekster = tekster;
        this.ur = ur;
    }

    Uni<NationalRapport> hent(@Nullable String fra, @Nullable String til, Layout layout) {
        var periode = Rapportperiode.af(fra, til, Dato.maaned(ur.instant()));
        return repository.kald(periode).map(kald -> rapport(periode, layout, kommuner(kald)));
    }

    /** By name as Danes sort; the unknown place is no municipality and stands last. */
    private List<Kommunekald> kommuner(Map<Opgoerelsessted, Kaldstal> kald) {
        var dansk = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        return Stream.concat(
                        navne.cvrNumre().stream().map(cvr -> new Opgoerelsessted(Optional.of(cvr))),
                        kald.keySet().stream())
                .distinct()
                .map(sted -> new Kommunekald(sted, navne.navn(sted), kald.getOrDefault(sted, Kaldstal.INGEN)))
                .sorted(Comparator.<Kommunekald, Boolean>comparing(
                                k -> k.sted().cvr().isEmpty())
                        .thenComparing(Kommunekald::navn, dansk)
                        .thenComparing(k -> k.sted().tekst()))
                .toList();
    }

    private NationalRapport rapport(Rapportperiode periode, Layout layout, List<Kommunekald> kommuner) {
        var ialt = NationalRapport.ialt(kommuner);
        var tabel = tabeller.tabel(
                tekster.tekst("national"),
                periode,
                layout,
                tekster.tekst("overskrift.kommune"),
                kommuner.stream()
                        .map(k -> new Kaldstabel.Raekke(k.navn(), k.tal()))
                        .toList(),
                Optional.of(new Kaldstabel.Raekke(tekster.tekst("total"), ialt)));
        return new NationalRapport(periode, kommuner, tabel);
    }
}
