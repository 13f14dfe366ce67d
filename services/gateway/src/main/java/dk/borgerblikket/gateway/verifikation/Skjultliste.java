package dk.borgerblikket.gateway.verifikation;

import dk.borgerblikket.gateway.overblik.Afgjort;
import dk.borgerblikket.overview.VerifikationSvar.Art;
import dk.borgerblikket.overview.VerifikationSvar.SkjultSvar;
import dk.borgerblikket.overview.VerifikationSvar.TrinSvar;
import dk.borgerblikket.visibility.Dokumentafgoerelse;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Spor;
import dk.borgerblikket.visibility.Udbetalingsafgoerelse;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the citizen does not see, with the reason of each. Documents of a hidden case are hidden with it, so only those of
 * shown cases have a reason of their own.
 */
final class Skjultliste {

    private Skjultliste() {}

    static List<SkjultSvar> af(Afgjort afgjort) {
        var fakta = Fakta.af(afgjort.materiale(), afgjort.tid());
        var overblik = afgjort.overblik();
        return Stream.of(
                        overblik.sager().stream().flatMap(s -> sag(s, fakta)),
                        overblik.ydelser().stream().flatMap(y -> ydelse(y, fakta)),
                        overblik.udbetalinger().stream().flatMap(u -> udbetaling(u, fakta)))
                .flatMap(skjulte -> skjulte)
                .toList();
    }

    private static Stream<SkjultSvar> sag(Sagsafgoerelse afgoerelse, Fakta fakta) {
        return switch (afgoerelse) {
            case Sagsafgoerelse.Skjult(var id, var ejer, var spor) -> {
                var kendt = fakta.sag(id);
                yield Stream.of(new SkjultSvar(
                        Art.SAG,
                        id,
                        null,
                        null,
                        ejer,
                        kendt.kle(),
                        kendt.systemer(),
                        kode(spor),
                        tekst(spor),
                        trin(spor)));
            }
            case Sagsafgoerelse.Vist vist -> vist.dokumenter().stream().flatMap(d -> dokument(d, vist, fakta));
        };
    }

    private static Stream<SkjultSvar> dokument(Dokumentafgoerelse afgoerelse, Sagsafgoerelse.Vist sag, Fakta fakta) {
        return afgoerelse instanceof Dokumentafgoerelse.Skjult(var id, var spor)
                ? Stream.of(new SkjultSvar(
                        Art.DOKUMENT,
                        id,
                        null,
                        sag.id(),
                        sag.ejer(),
                        sag.kle().nummer(),
                        id == null ? List.of() : fakta.dokument(id).systemer(),
                        kode(spor),
                        tekst(spor),
                        trin(spor)))
                : Stream.empty();
    }

    private static Stream<SkjultSvar> ydelse(Ydelsesafgoerelse afgoerelse, Fakta fakta) {
        if (!(afgoerelse instanceof Ydelsesafgoerelse.Skjult(var bevilling, var id, var ejer, var spor))) {
            return Stream.empty();
        }
        var kendt = fakta.ydelse(bevilling, id);
        return Stream.of(new SkjultSvar(
                Art.YDELSE,
                bevilling,
                id,
                null,
                ejer,
                kendt.kle(),
                kendt.systemer(),
                kode(spor),
                tekst(spor),
                trin(spor)));
    }

    private static Stream<SkjultSvar> udbetaling(Udbetalingsafgoerelse afgoerelse, Fakta fakta) {
        if (!(afgoerelse instanceof Udbetalingsafgoerelse.Skjult(var effektuering, var indeks, var ejer, var spor))) {
            return Stream.empty();
        }
        var kendt = fakta.linje(effektuering, indeks);
        return Stream.of(new SkjultSvar(
                Art.UDBETALING,
                effektuering,
                indeks,
                null,
                ejer,
                kendt.kle(),
                kendt.systemer(),
                kode(spor),
                tekst(spor),
                trin(spor)));
    }

    private static String kode(Spor spor) {
        return spor.aarsag().name();
    }

    private static String tekst(Spor spor) {
        return spor.aarsag().betegnelse();
    }

    private static List<TrinSvar> trin(Spor spor) {
        return spor.trin().stream()
                .map(t -> new TrinSvar(t.regel(), t.aarsag().name(), t.aarsag().betegnelse(), t.bestaaet()))
                .toList();
    }
}
