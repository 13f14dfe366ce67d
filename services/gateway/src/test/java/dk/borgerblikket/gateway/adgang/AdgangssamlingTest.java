package dk.borgerblikket.gateway.adgang;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.gateway.adgang.Adgang.Hvem;
import dk.borgerblikket.gateway.adgang.Adgangssamling.Kildeside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three lists become one. */
class AdgangssamlingTest {

    private static final Instant NU = Instant.parse("2026-12-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thePagesOfAnySizeHoldEveryRowOnceInOneOrder(long fro) {
        var tilfaeldig = new Random(fro);
        var kilder = new EnumMap<Adgangskilde, List<Adgang>>(Adgangskilde.class);
        for (var kilde : Adgangskilde.values()) {
            var liste = new ArrayList<Adgang>();
            for (var nr = tilfaeldig.nextInt(12); nr > 0; nr--) {
                liste.add(adgang(kilde, tilfaeldig.nextInt(10), "LAES", "k" + nr));
            }
            liste.sort(Adgang.NYESTE_FOERST);
            kilder.put(kilde, liste);
        }
        var alle = kilder.values().stream()
                .flatMap(List::stream)
                .sorted(Adgang.NYESTE_FOERST)
                .map(Adgang::id)
                .toList();

        for (var antal = 1; antal < 8; antal++) {
            assertThat(gennem(kilder, antal)).as("sider på %d", antal).isEqualTo(alle);
        }
    }

    @Test
    void oneLookByTheVerificationClientIsOneRowHoweverManyWroteItDown() {
        var sager = adgang(Adgangskilde.SAGSINDEKS, 3, Adgang.VERIFIKATION, "k");
        var andenMyndighed = adgang(Adgangskilde.SAGSINDEKS, 2, Adgang.VERIFIKATION, "k");
        var ydelser = adgang(Adgangskilde.YDELSESINDEKS, 3, Adgang.VERIFIKATION, "k");
        var senere = adgang(Adgangskilde.YDELSESINDEKS, 1, Adgang.VERIFIKATION, "anden");

        var side = samling(Map.of(
                        Adgangskilde.SAGSINDEKS, List.of(sager, andenMyndighed),
                        Adgangskilde.YDELSESINDEKS, List.of(ydelser, senere)))
                .side(Adgangsmaerke.laes(null), 5);

        assertThat(side.adgange()).extracting(Adgang::korrelation).containsExactly("k", "anden");
        assertThat(side.adgange()).extracting(Adgang::egne).containsExactly(3, 1);
    }

    @Test
    void itIsOneRowAlsoWhereThePageEnds() {
        var sager = adgang(Adgangskilde.SAGSINDEKS, 3, Adgang.VERIFIKATION, "k");
        var ydelser = adgang(Adgangskilde.YDELSESINDEKS, 3, Adgang.VERIFIKATION, "k");

        var side = samling(Map.of(
                        Adgangskilde.SAGSINDEKS, List.of(sager),
                        Adgangskilde.YDELSESINDEKS, List.of(ydelser)))
                .side(Adgangsmaerke.laes(null), 1);

        assertThat(side.adgange()).hasSize(1);
        assertThat(side.naeste()).isEmpty();
    }

    @Test
    void twoOrdinaryLookUpsOfOneRequestAreTwo() {
        var side = samling(Map.of(
                        Adgangskilde.SAGSINDEKS, List.of(adgang(Adgangskilde.SAGSINDEKS, 3, "FREMSOEG", "k")),
                        Adgangskilde.YDELSESINDEKS, List.of(adgang(Adgangskilde.YDELSESINDEKS, 3, "FREMSOEG", "k"))))
                .side(Adgangsmaerke.laes(null), 5);

        assertThat(side.adgange()).hasSize(2);
    }

    @Test
    void aSourceThatCannotBeAskedKeepsItsPlace() {
        var maerke = Adgangsmaerke.laes("0a.0b.0c");
        var sider = new HashMap<Adgangskilde, Optional<Kildeside>>();
        sider.put(Adgangskilde.SAGSINDEKS, Optional.empty());
        sider.put(
                Adgangskilde.EGNE,
                Optional.of(new Kildeside(List.of(adgang(Adgangskilde.EGNE, 1, "OVERBLIK", "k")), true)));

        var naeste = new Adgangssamling(sider).side(maerke, 1).naeste().orElseThrow();

        assertThat(naeste.sted(Adgangskilde.SAGSINDEKS)).isEqualTo("0a");
        assertThat(naeste.sted(Adgangskilde.EGNE)).isNotEqualTo("0c");
        assertThat(Adgangsmaerke.laes(naeste.tekst())).isEqualTo(naeste);
    }

    private static List<UUID> gennem(Map<Adgangskilde, List<Adgang>> kilder, int antal) {
        var set = new ArrayList<UUID>();
        var maerke = Optional.of(Adgangsmaerke.laes(null));
        while (maerke.isPresent()) {
            var her = maerke.get();
            var sider = new EnumMap<Adgangskilde, Optional<Kildeside>>(Adgangskilde.class);
            kilder.forEach((kilde, liste) -> {
                var fra = liste.stream().map(Adgang::maerke).toList().indexOf(her.sted(kilde)) + 1;
                var til = Math.min(liste.size(), fra + antal);
                sider.put(kilde, Optional.of(new Kildeside(liste.subList(fra, til), til < liste.size())));
            });
            var side = new Adgangssamling(sider).side(her, antal);
            side.adgange().forEach(adgang -> set.add(adgang.id()));
            maerke = side.naeste();
        }
        return set;
    }

    private static Adgangssamling samling(Map<Adgangskilde, List<Adgang>> kilder) {
        var sider = new EnumMap<Adgangskilde, Optional<Kildeside>>(Adgangskilde.class);
        kilder.forEach((kilde, liste) -> sider.put(kilde, Optional.of(new Kildeside(liste, false))));
        return new Adgangssamling(sider);
    }

    private static Adgang adgang(Adgangskilde kilde, int sekund, String handling, String korrelation) {
        var id = UUID.randomUUID();
        return new Adgang(
                kilde,
                Hvem.SYSTEM,
                id,
                NU.plusSeconds(sekund),
                korrelation,
                handling,
                null,
                null,
                "SAGSBEHANDLING",
                1,
                id.toString().replace("-", ""));
    }
}
