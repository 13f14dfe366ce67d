package dk.borgerblikket.gateway.overblik;

import dk.borgerblikket.gateway.overblik.Frossetspor.Afgoerelse;
import dk.borgerblikket.gateway.overblik.Frossetspor.Art;
import dk.borgerblikket.gateway.overblik.Frossetspor.Trin;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Dokumentafgoerelse;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Spor;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decisions on one case with its documents, or on one benefit with its payments, out of all that were made. */
final class Sporing {

    /** @param ejer the owning authority; empty when it is not certain */
    record Sporet(Optional<Cvr> ejer, List<Afgoerelse> afgoerelser) {}

    private final Afgjort afgjort;
    private final BorgerId id;

    Sporing(Afgjort afgjort, BorgerId id) {
        this.afgjort = afgjort;
        this.id = id;
    }

    /** @param reference what the citizen knows the case or benefit by */
    Optional<Sporet> find(String reference) {
        var sag = afgjort.overblik().sager().stream()
                .filter(s -> id.sag(afgjort.borger(), s.id()).equals(reference))
                .findFirst();
        return sag.map(this::sag)
                .or(() -> afgjort.overblik().ydelser().stream()
                        .filter(y -> id.ydelse(afgjort.borger(), y)
                                .filter(reference::equals)
                                .isPresent())
                        .findFirst()
                        .map(this::ydelse));
    }

    private Sporet sag(Sagsafgoerelse sag) {
        var grundlag = afgjort.materiale().sager().stream()
                .flatMap(svar -> svar.sager().stream())
                .filter(s -> s.id().equals(sag.id()))
                .findFirst();
        var kle = grundlag.flatMap(s -> Gyldig.eneste(s.primaerKlasse(), afgjort.tid()));
        var systemer = grundlag.map(this::systemer).orElse(List.of());
        var alle = new ArrayList<Afgoerelse>();
        alle.add(afgoerelse(
                Art.SAG, sag.id(), null, kle.orElse(null), systemer, sag instanceof Sagsafgoerelse.Vist, sag.spor()));
        if (sag instanceof Sagsafgoerelse.Vist vist) {
            vist.dokumenter().forEach(d -> alle.add(dokument(d)));
        }
        return new Sporet(Optional.ofNullable(ejer(sag)), List.copyOf(alle));
    }

    private static Afgoerelse dokument(Dokumentafgoerelse dokument) {
        return switch (dokument) {
            case Dokumentafgoerelse.Vist vist ->
                afgoerelse(Art.DOKUMENT, vist.dokument(), null, null, List.of(), true, vist.spor());
            case Dokumentafgoerelse.Skjult skjult ->
                afgoerelse(Art.DOKUMENT, skjult.dokument(), null, null, List.of(), false, skjult.spor());
        };
    }

    private Sporet ydelse(Ydelsesafgoerelse ydelse) {
        var grundlag = afgjort.materiale().ydelser().stream()
                .flatMap(svar -> svar.bevillinger().stream())
                .filter(b -> b.id().equals(ydelse.bevilling()))
                .flatMap(b -> Gyldig.paa(b.ydelser(), afgjort.tid()).stream())
                .filter(y -> Objects.equals(y.id(), ydelse.ydelseId()))
                .findFirst();
        var alle = new ArrayList<Afgoerelse>();
        alle.add(afgoerelse(
                Art.YDELSE,
                ydelse.bevilling(),
                ydelse.ydelseId(),
                grundlag.map(Bevillingsgrundlag.Ydelse::kle).orElse(null),
                grundlag.map(y -> systemer(Stream.of(y.master(), y.afsender()))).orElse(List.of()),
                ydelse instanceof Ydelsesafgoerelse.Vist,
                ydelse.spor()));
        var udbetalinger = udbetalingerAf(ydelse.bevilling());
        afgjort.overblik().udbetalinger().stream()
                .filter(u -> udbetalinger.contains(u.effektuering()))
                .map(this::udbetaling)
                .forEach(alle::add);
        return new Sporet(Optional.ofNullable(ejer(ydelse)), List.copyOf(alle));
    }

    private Set<UUID> udbetalingerAf(UUID bevilling) {
        return effektueringer()
                .filter(e ->
                        Gyldig.paa(e.linjer(), afgjort.tid()).stream().anyMatch(l -> bevilling.equals(l.bevilling())))
                .map(Effektueringsgrundlag::id)
                .collect(Collectors.toSet());
    }

    private Afgoerelse udbetaling(Udbetalingsafgoerelse udbetaling) {
        var systemer = effektueringer()
                .filter(e -> e.id().equals(udbetaling.effektuering()))
                .findFirst()
                .map(e -> systemer(Stream.concat(
                        Gyldig.paa(e.master(), afgjort.tid()).stream(),
                        Gyldig.paa(e.afsender(), afgjort.tid()).stream())))
                .orElse(List.of());
        return afgoerelse(
                Art.UDBETALING,
                udbetaling.effektuering(),
                udbetaling.indeks(),
                null,
                systemer,
                udbetaling instanceof Udbetalingsafgoerelse.Vist,
                udbetaling.spor());
    }

    private Stream<Effektueringsgrundlag> effektueringer() {
        return afgjort.materiale().ydelser().stream().flatMap(svar -> svar.effektueringer().stream());
    }

    private List<UUID> systemer(Sagsgrundlag sag) {
        return systemer(Stream.concat(
                Gyldig.paa(sag.master(), afgjort.tid()).stream(), Gyldig.paa(sag.afsender(), afgjort.tid()).stream()));
    }

    private static List<UUID> systemer(Stream<@Nullable UUID> naevnte) {
        return naevnte.filter(Objects::nonNull).distinct().toList();
    }

    private static @Nullable Cvr ejer(Sagsafgoerelse sag) {
        return switch (sag) {
            case Sagsafgoerelse.Vist vist -> vist.ejer();
            case Sagsafgoerelse.Skjult skjult -> skjult.ejer();
        };
    }

    private static @Nullable Cvr ejer(Ydelsesafgoerelse ydelse) {
        return switch (ydelse) {
            case Ydelsesafgoerelse.Vist vist -> vist.ejer();
            case Ydelsesafgoerelse.Skjult skjult -> skjult.ejer();
        };
    }

    private static Afgoerelse afgoerelse(
            Art art,
            @Nullable UUID uuid,
            @Nullable String del,
            @Nullable String kle,
            List<UUID> systemer,
            boolean vist,
            Spor spor) {
        return new Afgoerelse(
                art,
                uuid,
                del,
                kle,
                systemer,
                vist,
                spor.aarsag().name(),
                spor.trin().stream()
                        .map(t -> new Trin(t.regel(), t.aarsag().name(), t.bestaaet()))
                        .toList());
    }
}
