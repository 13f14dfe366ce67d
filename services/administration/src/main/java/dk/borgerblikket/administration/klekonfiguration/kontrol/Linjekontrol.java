package dk.borgerblikket.administration.klekonfiguration.kontrol;

import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be said of a line by itself, held against the rest of administration. */
record Linjekontrol(Kontrolgrundlag grundlag) {

    Stream<Fund> fund(List<Laestlinje> linjer) {
        return linjer.stream()
                .flatMap(linje -> Stream.of(
                                ukendteFagsystemer(linje), udenAftale(linje), lukkede(linje), virkning(linje))
                        .flatMap(f -> f));
    }

    private Stream<Fund> ukendteFagsystemer(Laestlinje linje) {
        return systemer(linje)
                .filter(system -> !grundlag.fagsystemer().containsKey(system))
                .map(system -> linje.fejl("fagsystemer.systemer", "Fagsystemet " + system + " er ikke oprettet"));
    }

    /** Only where a system is named to be shown: leaving out one without an agreement changes nothing. */
    private Stream<Fund> udenAftale(Laestlinje linje) {
        if (!linje.aabner() || linje.linje().fagsystemer().tilstand() != Fagsystemfilter.Tilstand.KUN) {
            return Stream.empty();
        }
        return systemer(linje)
                .filter(system -> !grundlag.medAftale().contains(system))
                .map(grundlag.fagsystemer()::get)
                .filter(Objects::nonNull)
                .map(navn -> linje.advarsel(
                        "fagsystemer.systemer",
                        navn + " har ingen serviceaftale i kraft, så intet derfra bliver vist"));
    }

    private static Stream<UUID> systemer(Laestlinje linje) {
        return linje.linje().fagsystemer().systemer().stream().sorted();
    }

    /** A wider pattern may open what lies around a closed number; the display rules keep the number itself closed. */
    private Stream<Fund> lukkede(Laestlinje linje) {
        if (!linje.linje().vis()) {
            return Stream.empty();
        }
        var kle = linje.kle();
        if (grundlag.aldrigAaben().stream().anyMatch(lukket -> lukket.omfatter(kle))) {
            return Stream.of(linje.fejl("kle", kle + " er lukket nationalt og kan ikke åbnes"));
        }
        var indeni = grundlag.aldrigAaben().stream()
                .filter(kle::omfatter)
                .map(KleMoenster::moenster)
                .sorted()
                .toList();
        return indeni.isEmpty()
                ? Stream.empty()
                : Stream.of(linje.oplysning(
                        "kle",
                        Dansk.opregning(indeni) + " er lukket nationalt og vises ikke, selv om linjen åbner " + kle));
    }

    private static Stream<Fund> virkning(Laestlinje laest) {
        var linje = laest.linje();
        if (!linje.vis()) {
            return Stream.empty();
        }
        if (!laest.aabner()) {
            return Stream.of(laest.advarsel("vis", "Linjen viser hverken sager eller ydelser, så den åbner intet"));
        }
        return linje.aktiveUdenFradato() && linje.fradato() == null
                ? Stream.of(laest.oplysning(
                        "aktiveUdenFradato", "Uden en fradato har det ingen virkning at undtage aktive sager"))
                : Stream.empty();
    }
}
