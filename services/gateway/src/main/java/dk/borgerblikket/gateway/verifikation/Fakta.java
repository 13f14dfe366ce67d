package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.gateway.kilder.Materiale;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What staff are told of a hidden object beside the reason: the subject, and which systems it comes from. */
record Fakta(
        Map<UUID, Sagsgrundlag> sager,
        Map<UUID, Dokumentgrundlag> dokumenter,
        Map<UUID, Bevillingsgrundlag> bevillinger,
        Map<UUID, Effektueringsgrundlag> effektueringer,
        Instant tid) {

    private static final Kendt INTET = new Kendt(null, List.of());

    /**
     * Of one object.
     *
     * @param kle the number as delivered; null when there is none
     * @param systemer Master and Afsender
     */
    record Kendt(@Nullable String kle, List<UUID> systemer) {}

    static Fakta af(Materiale materiale, Instant tid) {
        var sager = materiale.sager();
        var ydelser = materiale.ydelser();
        return new Fakta(
                efterId(sager.map(SagerSvar::sager), Sagsgrundlag::id),
                efterId(sager.map(SagerSvar::dokumenter), Dokumentgrundlag::id),
                efterId(ydelser.map(YdelserSvar::bevillinger), Bevillingsgrundlag::id),
                efterId(ydelser.map(YdelserSvar::effektueringer), Effektueringsgrundlag::id),
                tid);
    }

    /** Of an object that comes twice the last counts, as in the decision. */
    private static <T> Map<UUID, T> efterId(Optional<List<T>> objekter, Function<T, UUID> id) {
        return objekter.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(id, Function.identity(), (foerste, sidste) -> sidste));
    }

    Kendt sag(UUID id) {
        var sag = sager.get(id);
        return sag == null
                ? INTET
                : new Kendt(
                        Gyldig.paa(sag.primaerKlasse(), tid).stream()
                                .findFirst()
                                .orElse(null),
                        systemer(Stream.of(sag.master(), sag.afsender())));
    }

    Kendt dokument(UUID id) {
        var dokument = dokumenter.get(id);
        return dokument == null ? INTET : new Kendt(null, systemer(Stream.of(dokument.afsender())));
    }

    Kendt ydelse(UUID bevilling, @Nullable String id) {
        return Optional.ofNullable(bevillinger.get(bevilling)).stream()
                .flatMap(b -> b.ydelser().stream())
                .map(Gyldig::vaerdi)
                .filter(y -> Objects.equals(y.id(), id))
                .findFirst()
                .map(y -> new Kendt(
                        y.kle(),
                        Stream.of(y.master(), y.afsender())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .orElse(INTET);
    }

    Kendt linje(UUID effektuering, @Nullable String indeks) {
        return Optional.ofNullable(effektueringer.get(effektuering))
                .map(e -> new Kendt(
                        e.linjer().stream()
                                .map(Gyldig::vaerdi)
                                .filter(l -> Objects.equals(l.indeks(), indeks))
                                .map(Effektueringsgrundlag.Linje::kle)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        systemer(Stream.of(e.master(), e.afsender()))))
                .orElse(INTET);
    }

    private List<UUID> systemer(Stream<List<Gyldig<UUID>>> roller) {
        return roller.flatMap(tidslinje -> Gyldig.paa(tidslinje, tid).stream())
                .distinct()
                .toList();
    }
}
