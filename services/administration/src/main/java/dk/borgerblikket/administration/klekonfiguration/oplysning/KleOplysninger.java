package dk.borgerblikket.administration.klekonfiguration.oplysning;

import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Forslag;
import dk.borgerblikket.administration.klekonfiguration.oplysning.KleOplysning.Status;
import dk.borgerblikket.lookupclient.Klasse;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the lines of a configuration with KLE as it is today. Tells and proposes; changes nothing. */
final class KleOplysninger {

    private final List<KleLinje> linjer;
    private final Function<String, Optional<Klasse>> klasser;

    /** @param klasser the class of a number today; empty when there has never been one */
    KleOplysninger(List<KleLinje> linjer, Function<String, Optional<Klasse>> klasser) {
        this.linjer = List.copyOf(linjer);
        this.klasser = klasser;
    }

    /** One for each line, in the order of the lines. */
    List<KleOplysning> alle() {
        return linjer.stream().map(linje -> oplysning(linje.kle())).toList();
    }

    /** What is told while KLE cannot be asked. */
    static List<KleOplysning> uden(List<KleLinje> linjer) {
        return linjer.stream()
                .map(linje -> new KleOplysning(linje.kle().moenster(), null, Status.IKKE_OPLYST, null, null, List.of()))
                .toList();
    }

    private KleOplysning oplysning(KleMoenster kle) {
        if (kle.praecision() == 0) {
            return new KleOplysning(kle.moenster(), null, Status.GYLDIG, null, null, List.of());
        }
        return klasser.apply(nummer(kle))
                .map(klasse -> oplysning(kle, klasse))
                .orElseGet(() -> new KleOplysning(kle.moenster(), null, Status.UKENDT, null, null, List.of()));
    }

    private KleOplysning oplysning(KleMoenster kle, Klasse klasse) {
        var status = klasse.gyldig() ? klasse.udgaar() ? Status.UDGAAR : Status.GYLDIG : Status.UDGAAET;
        return new KleOplysning(
                kle.moenster(),
                klasse.titel(),
                status,
                klasse.gyldig() ? null : klasse.til(),
                klasse.udgaarAar(),
                status == Status.GYLDIG ? List.of() : forslag(klasse));
    }

    private List<Forslag> forslag(Klasse klasse) {
        return klasse.efterfoelgere().stream()
                .map(nummer -> new Forslag(
                        nummer, klasser.apply(nummer).map(Klasse::titel).orElse(null), erAabent(nummer)))
                .toList();
    }

    /** The most specific line decides (V-805). */
    private boolean erAabent(String nummer) {
        return KleNummer.laes(nummer)
                .flatMap(n -> afgoerende(linjer, n))
                .map(KleLinje::vis)
                .orElse(false);
    }

    /** The line that decides on the number. */
    static Optional<KleLinje> afgoerende(List<KleLinje> linjer, KleNummer nummer) {
        return linjer.stream()
                .filter(linje -> linje.kle().omfatter(nummer))
                .max(Comparator.comparingInt(linje -> linje.kle().praecision()));
    }

    /** {@code 32.24.*} is the group {@code 32.24}. */
    private static String nummer(KleMoenster kle) {
        return kle.moenster().replace(".*", "");
    }
}
