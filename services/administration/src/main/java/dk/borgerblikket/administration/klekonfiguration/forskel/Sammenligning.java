package dk.borgerblikket.administration.klekonfiguration.forskel;

import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Art;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Feltforskel;
import dk.borgerblikket.administration.klekonfiguration.forskel.Forskel.Linjeforskel;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two configurations pattern by pattern; in which order the lines stand makes no difference. */
record Sammenligning(Map<UUID, String> fagsystemer) {

    Forskel af(List<KleLinje> foer, List<KleLinje> efter) {
        var gamle = vedMoenster(foer);
        var nye = vedMoenster(efter);
        var moenstre = new TreeSet<>(gamle.keySet());
        moenstre.addAll(nye.keySet());
        var forskelle = new ArrayList<Linjeforskel>();
        var uaendrede = 0;
        for (var kle : moenstre) {
            var a = gamle.getOrDefault(kle, List.of());
            var b = nye.getOrDefault(kle, List.of());
            // A draft can hold a pattern twice, until somebody puts that right.
            for (var i = 0; i < Math.max(a.size(), b.size()); i++) {
                var forskel = forskel(kle, i < a.size() ? a.get(i) : null, i < b.size() ? b.get(i) : null);
                forskel.ifPresent(forskelle::add);
                uaendrede += forskel.isEmpty() ? 1 : 0;
            }
        }
        return new Forskel(List.copyOf(forskelle), uaendrede);
    }

    private static Map<String, List<KleLinje>> vedMoenster(List<KleLinje> linjer) {
        return linjer.stream()
                .collect(Collectors.groupingBy(l -> l.kle().moenster(), TreeMap::new, Collectors.toList()));
    }

    private Optional<Linjeforskel> forskel(String kle, @Nullable KleLinje foer, @Nullable KleLinje efter) {
        var felter = Stream.of(Linjefelt.values())
                .map(felt -> new Feltforskel(felt.navn(), felt.etiket(), vaerdi(felt, foer), vaerdi(felt, efter)))
                .filter(f -> !Objects.equals(f.foer(), f.efter()))
                .toList();
        if (felter.isEmpty()) {
            return Optional.empty();
        }
        var art = foer == null ? Art.TILFOEJET : efter == null ? Art.FJERNET : Art.AENDRET;
        return Optional.of(new Linjeforskel(kle, art, felter));
    }

    private @Nullable String vaerdi(Linjefelt felt, @Nullable KleLinje linje) {
        return linje == null ? null : felt.vaerdi(linje, fagsystemer);
    }
}
