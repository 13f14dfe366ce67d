package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.lookupclient.Klasse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The patterns held against KLE as it is today: numbers that have never been (K-4), have left, or are to leave (K-2). */
record Klekontrol(Optional<Function<String, Optional<Klasse>>> klasser) {

    Stream<Fund> fund(List<Laestlinje> linjer) {
        if (linjer.isEmpty()) {
            return Stream.empty();
        }
        return klasser.map(opslag -> linjer.stream().flatMap(linje -> fund(linje, opslag)))
                .orElseGet(() -> Stream.of(new Fund(
                        null,
                        null,
                        null,
                        Alvor.ADVARSEL,
                        "KLE kan ikke slås op lige nu, så det er ikke kontrolleret, om numrene findes")));
    }

    private static Stream<Fund> fund(Laestlinje linje, Function<String, Optional<Klasse>> opslag) {
        if (linje.kle().praecision() == 0) {
            return Stream.empty();
        }
        var nummer = linje.kle().moenster().replace(".*", "");
        return opslag.apply(nummer)
                .map(klasse -> levetid(linje, klasse, opslag))
                .orElseGet(() -> Stream.of(linje.fejl("kle", nummer + " findes ikke i KLE")));
    }

    private static Stream<Fund> levetid(Laestlinje linje, Klasse klasse, Function<String, Optional<Klasse>> opslag) {
        var navn = klasse.nummer() + " " + klasse.titel();
        if (!klasse.gyldig()) {
            var hvornaar = klasse.til() == null ? "" : " den " + Dansk.dato(klasse.til());
            return Stream.of(linje.advarsel(
                    "kle",
                    navn + " er udgået af KLE" + hvornaar + " og gælder kun ældre sager." + forslag(klasse, opslag)));
        }
        return klasse.udgaar()
                ? Stream.of(linje.oplysning(
                        "kle",
                        navn + " er varslet til at udgå af KLE"
                                + (klasse.udgaarAar() == null ? "" : " i " + klasse.udgaarAar()) + "."
                                + forslag(klasse, opslag)))
                : Stream.empty();
    }

    private static String forslag(Klasse klasse, Function<String, Optional<Klasse>> opslag) {
        var numre = klasse.efterfoelgere().stream()
                .map(nummer ->
                        opslag.apply(nummer).map(k -> nummer + " " + k.titel()).orElse(nummer))
                .toList();
        return numre.isEmpty() ? "" : " Foreslået afløser: " + Dansk.opregning(numre);
    }
}
