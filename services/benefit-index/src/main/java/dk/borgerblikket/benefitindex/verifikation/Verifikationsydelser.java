package dk.borgerblikket.benefitindex.verifikation;

import dk.borgerblikket.search.verifikation.Verifikationslog;
import dk.borgerblikket.search.verifikation.Verifikationsopslag;
import dk.borgerblikket.search.verifikation.Verifikator;
import dk.borgerblikket.visibility.grundlag.Bevillingsgrundlag;
import dk.borgerblikket.visibility.grundlag.Effektueringsgrundlag;
import dk.borgerblikket.visibility.grundlag.Gyldig;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.web.CprNoegle;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's grants and payments as the citizen's own read tells them, less what lies outside of the employee's role. What
 * the answer holds is written down first.
 */
@Singleton
final class Verifikationsydelser {

    private final Nuvaerende nuvaerende;
    private final Tidligere tidligere;
    private final YdelsesejerRepository ejere;
    private final Verifikationslog log;
    private final CprNoegle noegle;

    Verifikationsydelser(
            Nuvaerende nuvaerende,
            Tidligere tidligere,
            YdelsesejerRepository ejere,
            Verifikationslog log,
            CprNoegle noegle) {
        this.nuvaerende = nuvaerende;
        this.tidligere = tidligere;
        this.ejere = ejere;
        this.log = log;
        this.noegle = noegle;
    }

    Uni<YdelserSvar> hent(Verifikator hvem, Verifikationsopslag opslag) {
        var fundne = opslag.tid().isPresent()
                ? tidligere.hent(hvem, opslag.borger(), opslag.tid().get())
                : nuvaerende.hent(hvem, opslag.borger(), opslag.efter());
        return fundne.flatMap(side -> indenFor(hvem, side, Instant.now()))
                .map(side -> new YdelserSvar(
                        noegle.tekst(opslag.borger()),
                        side.bevillinger().stream()
                                .map(Ydelsesside.Bevilling::bevilling)
                                .toList(),
                        side.effektueringer(),
                        side.naeste()))
                .call(svar -> ejere.ejere(objekter(svar)).flatMap(e -> log.skriv(hvem, opslag, e)));
    }

    /** The level of a payment is its grant's, which may stand on another page. */
    private Uni<Ydelsesside> indenFor(Verifikator hvem, Ydelsesside side, Instant nu) {
        var bevillinger = side.bevillinger().stream()
                .map(b -> indenFor(hvem, b, nu))
                .flatMap(Optional::stream)
                .toList();
        return nuvaerende.bevillinger(betalte(side.effektueringer())).map(kendte -> {
            var aabne = Stream.concat(
                            kendte.stream(), side.bevillinger().stream().map(Ydelsesside.Bevilling::nu))
                    .filter(b -> hvem.paaProfil(b.sikkerhedsprofiler(), nu))
                    .collect(Collectors.toMap(Bevillingsgrundlag::id, Function.identity(), (a, b) -> a));
            return new Ydelsesside(
                    bevillinger,
                    side.effektueringer().stream()
                            .map(e -> indenFor(hvem, e, aabne))
                            .filter(e -> !e.linjer().isEmpty())
                            .toList(),
                    side.naeste());
        });
    }

    /** What is left of the grant; the role is asked of what it is now, too: its sensitivity may have been raised. */
    private static Optional<Ydelsesside.Bevilling> indenFor(Verifikator hvem, Ydelsesside.Bevilling b, Instant nu) {
        var paaProfil = Stream.of(b.bevilling(), b.nu()).allMatch(g -> hvem.paaProfil(g.sikkerhedsprofiler(), nu));
        if (!paaProfil) {
            return Optional.empty();
        }
        var dengang = b.bevilling();
        var ydelser = dengang.ydelser().stream()
                .filter(y -> Stream.of(dengang, b.nu())
                        .allMatch(g -> hvem.indenFor(emner(y.vaerdi().kle()), vaerdier(g.foelsomhed()))))
                .toList();
        var helt = ydelser.size() == dengang.ydelser().size();
        return ydelser.isEmpty() && !(helt && hvem.indenFor(List.of(), vaerdier(dengang.foelsomhed())))
                ? Optional.empty()
                : Optional.of(new Ydelsesside.Bevilling(helt ? dengang : med(dengang, ydelser), b.nu()));
    }

    private static Bevillingsgrundlag med(Bevillingsgrundlag b, List<Gyldig<Bevillingsgrundlag.Ydelse>> ydelser) {
        return new Bevillingsgrundlag(
                b.id(),
                b.livscyklus(),
                b.ejer(),
                b.ejerNavn(),
                b.foelsomhed(),
                b.parter(),
                b.sag(),
                b.sikkerhedsprofiler(),
                ydelser);
    }

    private static Effektueringsgrundlag indenFor(
            Verifikator hvem, Effektueringsgrundlag e, Map<UUID, Bevillingsgrundlag> aabne) {
        return new Effektueringsgrundlag(
                e.id(),
                e.livscyklus(),
                e.ejer(),
                e.master(),
                e.afsender(),
                e.dispositionsdato(),
                e.udbetaler(),
                e.parter(),
                e.linjer().stream()
                        .filter(l -> Optional.ofNullable(l.vaerdi().bevilling())
                                .map(aabne::get)
                                .filter(b -> hvem.indenFor(emner(l.vaerdi().kle()), vaerdier(b.foelsomhed())))
                                .isPresent())
                        .toList());
    }

    private static List<UUID> betalte(List<Effektueringsgrundlag> effektueringer) {
        return effektueringer.stream()
                .flatMap(e -> e.linjer().stream())
                .map(l -> l.vaerdi().bevilling())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> emner(@Nullable String kle) {
        return kle == null ? List.of() : List.of(kle);
    }

    private static <T> List<T> vaerdier(List<Gyldig<T>> tidslinje) {
        return tidslinje.stream().map(Gyldig::vaerdi).toList();
    }

    private static List<UUID> objekter(YdelserSvar svar) {
        return Stream.concat(
                        svar.bevillinger().stream().map(Bevillingsgrundlag::id),
                        svar.effektueringer().stream().map(Effektueringsgrundlag::id))
                .distinct()
                .toList();
    }
}
