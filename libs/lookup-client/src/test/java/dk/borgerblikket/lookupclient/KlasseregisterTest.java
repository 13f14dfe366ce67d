package dk.borgerblikket.lookupclient;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.lookupclient.Klassepost.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register against the rule put in the plainest way, and its speed. */
class KlasseregisterTest {

    private static final String NATIONAL = "99999999";
    private static final LocalDate NUL = LocalDate.parse("2020-01-01");
    private static final int OPSLAG_PR_MAALING = 1_000;
    private static final int MAALINGER = 2_001;

    /** Generous: a machine that is busy with other tests is slow. Some tens of nanoseconds are usual. */
    private static final double HOEJST_MIKROSEKUNDER = 2;

    private static Periode periode(String nummer, String titel, Integer fra, Integer til) {
        return new Periode(
                nummer,
                titel,
                fra == null ? null : NUL.plusDays(fra),
                til == null ? null : NUL.plusDays(til),
                false,
                null);
    }

    @Test
    void detteErReglenOgsaaForTilfaeldigePerioder() {
        var tilfaeldig = new Random(20261201);
        for (var runde = 0; runde < 2_000; runde++) {
            var perioder = new ArrayList<Periode>();
            var dag = tilfaeldig.nextInt(3);
            for (var i = tilfaeldig.nextInt(5); i >= 0; i--) {
                var slut = dag + 1 + tilfaeldig.nextInt(4);
                perioder.add(periode(
                        "27.35.04",
                        "t" + perioder.size(),
                        perioder.isEmpty() && tilfaeldig.nextBoolean() ? null : Integer.valueOf(dag),
                        i == 0 && tilfaeldig.nextBoolean() ? null : Integer.valueOf(slut)));
                dag = slut + tilfaeldig.nextInt(3);
            }
            var uuid = UUID.randomUUID();
            var register =
                    Klasseregister.af(List.of(new Klassepost(uuid, NATIONAL, null, perioder.reversed(), List.of())));
            for (var d = -1; d < 40; d++) {
                var dato = NUL.plusDays(d);
                var ventet = ventet(perioder, dato);
                assertThat(register.find(NATIONAL, "27.35.04", dato).map(Klasse::titel))
                        .as("%s på %s", perioder, dato)
                        .isEqualTo(ventet);
                assertThat(register.find(uuid, dato).map(Klasse::titel)).isEqualTo(ventet);
            }
        }
    }

    private static Optional<String> ventet(List<Periode> perioder, LocalDate dato) {
        var begyndte = perioder.stream()
                .filter(p -> p.fra() == null || !p.fra().isAfter(dato))
                .toList();
        return (begyndte.isEmpty() ? perioder : begyndte)
                .stream()
                        .max(Comparator.comparing(p -> p.fra() == null ? LocalDate.MIN : p.fra()))
                        .map(Periode::titel);
    }

    @Test
    void listerAfRollerErIkkeKle() {
        var rolle = new Klassepost(
                UUID.randomUUID(),
                NATIONAL,
                null,
                List.of(periode("Primærpart", "Primær part", null, null)),
                List.of());
        var emne = new Klassepost(
                UUID.randomUUID(), NATIONAL, null, List.of(periode("27.35.04", "Hjemmebesøg", 0, null)), List.of());

        assertThat(Klasseregister.af(List.of(rolle)).harKle(NATIONAL)).isFalse();
        assertThat(Klasseregister.af(List.of(rolle, emne)).harKle(NATIONAL)).isTrue();
        assertThat(Klasseregister.af(List.of(rolle, emne)).harKle("11111111")).isFalse();
    }

    @Test
    void toKlasserMedSammeNummerGiverDenDerGaelder() {
        var register = Klasseregister.af(List.of(
                new Klassepost(
                        UUID.randomUUID(), NATIONAL, null, List.of(periode("27.35.04", "gammel", 0, 10)), List.of()),
                new Klassepost(
                        UUID.randomUUID(),
                        NATIONAL,
                        null,
                        List.of(periode("27.35.04", "genbrugt", 20, null)),
                        List.of())));

        assertThat(titel(register, 5)).contains("gammel");
        assertThat(titel(register, 15)).contains("gammel");
        assertThat(titel(register, 20)).contains("genbrugt");
    }

    private static Optional<String> titel(Klasseregister register, int dag) {
        return register.find(NATIONAL, "27.35.04", NUL.plusDays(dag)).map(Klasse::titel);
    }

    @Test
    void etVarmtOpslagTagerHoejstFaaMikrosekunder() {
        var poster = new ArrayList<Klassepost>();
        var numre = new ArrayList<String>();
        for (var i = 0; i < 2_500; i++) {
            var nummer = "%02d.%02d.%02d".formatted(i / 100, i % 100, i % 7);
            numre.add(nummer);
            poster.add(new Klassepost(
                    UUID.randomUUID(),
                    NATIONAL,
                    null,
                    List.of(periode(nummer, "Før", null, 10), periode(nummer, "Nu", 10, null)),
                    List.of()));
        }
        var register = Klasseregister.af(poster);
        var dato = NUL.plusDays(100);
        var tider = new ArrayList<Double>(MAALINGER);
        var fundet = 0L;
        for (var m = 0; m < MAALINGER; m++) {
            var begyndt = System.nanoTime();
            for (var i = 0; i < OPSLAG_PR_MAALING; i++) {
                fundet += register.find(NATIONAL, numre.get((i * 31 + m) % numre.size()), dato)
                        .map(k -> k.titel().length())
                        .orElse(0);
            }
            tider.add((System.nanoTime() - begyndt) / 1_000.0 / OPSLAG_PR_MAALING);
        }
        tider.sort(null);
        var median = tider.get(MAALINGER / 2);
        System.out.printf("findKlasse, varm: median %.3f mikrosekunder (%d opslag)%n", median, fundet / 2);

        assertThat(fundet).isEqualTo(2L * OPSLAG_PR_MAALING * MAALINGER);
        assertThat(median).isLessThan(HOEJST_MIKROSEKUNDER);
    }
}
