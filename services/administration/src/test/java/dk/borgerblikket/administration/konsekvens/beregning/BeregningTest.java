package dk.borgerblikket.administration.konsekvens.beregning;

import static dk.borgerblikket.administration.konsekvens.beregning.TilfaeldigIndeksverden.BETALER;
import static dk.borgerblikket.administration.konsekvens.beregning.TilfaeldigIndeksverden.KORSBAEK;
import static dk.borgerblikket.administration.konsekvens.beregning.TilfaeldigIndeksverden.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerblikket.administration.konsekvens.beregning.Beregning.Opgave;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.Borgeridentitet;
import dk.borgerblikket.visibility.Klassifikation;
import dk.borgerblikket.visibility.Overblik;
import dk.borgerblikket.visibility.Sagsafgoerelse;
import dk.borgerblikket.visibility.Visning;
import dk.borgerblikket.visibility.Ydelsesafgoerelse;
import dk.borgerblikket.visibility.grundlag.SagerSvar;
import dk.borgerblikket.visibility.grundlag.Sagslinje;
import dk.borgerblikket.visibility.grundlag.Sagsopslag;
import dk.borgerblikket.visibility.grundlag.YdelserSvar;
import dk.borgerblikket.visibility.grundlag.Ydelseslinje;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Opsaetning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The preview comes to what the gateway would have shown each citizen before and after: here every citizen is asked about one by
 * one, with everything that both indexes know, as the gateway does.
 */
class BeregningTest {

    private static final Klassifikation KLASSIFIKATION = (nummer, dato) -> Optional.of("Titel");
    private static final int BORGERE = 30;

    private static Konsekvens beregn(Indekser indekser, TilfaeldigIndeksverden verden, Cvr ejer) {
        return new Beregning(
                        indekser,
                        new Opgave(ejer, verden.opsaetning, verden.andreLinjer, KLASSIFIKATION, NU, Map.of()),
                        new Fremdrift())
                .udfoer();
    }

    /** What the citizens' own pages come to, without any of the code that is tested. */
    private record Facit(Antal sager, Antal ydelser) {

        static Facit af(TilfaeldigIndeksverden verden, Cvr ejer) {
            var efter = new Opsaetning(
                    verden.opsaetning.kommuner().stream()
                            .map(k -> k.cvr().equals(ejer)
                                    ? new Kommuneopsaetning(
                                            k.cvr(), k.navn(), k.tilsluttet(), 2, verden.andreLinjer, k.aftaler())
                                    : k)
                            .toList(),
                    verden.opsaetning.nationalt());
            var sager = new Antal.Taeller();
            var ydelser = new Antal.Taeller();
            verden.borgere.forEach((noegle, borger) -> {
                var sagerSvar = new SagerSvar(noegle, borger.sager, List.of(), null);
                var ydelserSvar = new YdelserSvar(noegle, borger.bevillinger, borger.effektueringer, null);
                Function<Opsaetning, Overblik> vis = o -> new Visning(o, KLASSIFIKATION, NU)
                        .afgoer(Borgeridentitet.UDEN_EJENDOMME, sagerSvar, ydelserSvar);
                var nu = vis.apply(verden.opsaetning);
                var saa = vis.apply(efter);
                for (var i = 0; i < nu.sager().size(); i++) {
                    var aendret = nu.sager().get(i) instanceof Sagsafgoerelse.Vist
                            != saa.sager().get(i) instanceof Sagsafgoerelse.Vist;
                    if (aendret) {
                        sager.tael(
                                nu.sager().get(i) instanceof Sagsafgoerelse.Vist,
                                saa.sager().get(i) instanceof Sagsafgoerelse.Vist);
                    }
                }
                for (var i = 0; i < nu.ydelser().size(); i++) {
                    var foer = nu.ydelser().get(i) instanceof Ydelsesafgoerelse.Vist;
                    var bagefter = saa.ydelser().get(i) instanceof Ydelsesafgoerelse.Vist;
                    if (foer != bagefter) {
                        ydelser.tael(foer, bagefter);
                    }
                }
            });
            return new Facit(sager.antal(), ydelser.antal());
        }
    }

    /** Whether a calculation over many worlds comes to the same as asking every citizen. */
    private static boolean passer(Function<TilfaeldigIndeksverden, Indekser> indekser, List<String> afvigelser) {
        LongStream.range(0, 60).forEach(froe -> {
            var verden = new TilfaeldigIndeksverden(froe, BORGERE);
            var ejer = froe % 3 == 0 ? BETALER : KORSBAEK;
            var facit = Facit.af(verden, ejer);
            var konsekvens = beregn(indekser.apply(verden), verden, ejer).ialt();
            var svar = new Facit(
                    new Antal(
                            konsekvens.sager().forsvinder(),
                            konsekvens.sager().kommer(),
                            konsekvens.sager().kommer(),
                            konsekvens.sager().forsvinder()),
                    new Antal(
                            konsekvens.ydelser().forsvinder(),
                            konsekvens.ydelser().kommer(),
                            konsekvens.ydelser().kommer(),
                            konsekvens.ydelser().forsvinder()));
            if (!svar.equals(facit)) {
                afvigelser.add(froe + ": " + svar + " i stedet for " + facit);
            }
        });
        return afvigelser.isEmpty();
    }

    @Test
    void whatComesAndGoesIsWhatEachCitizenWouldSee() {
        var afvigelser = new ArrayList<String>();

        passer(verden -> verden, afvigelser);

        assertThat(afvigelser).isEmpty();
    }

    @Test
    void theComparisonFindsAPlantedFault() {
        // Benefits that hang on a case of another authority's are decided without it.
        assertThat(passer(verden -> new Uden(verden, true, false), new ArrayList<>()))
                .isFalse();
        // Payments of others do not come along.
        assertThat(passer(verden -> new Uden(verden, false, true), new ArrayList<>()))
                .isFalse();
    }

    /** The indexes with something left out. */
    private record Uden(TilfaeldigIndeksverden verden, boolean andreSager, boolean betalinger) implements Indekser {
        @Override
        public Kilde<Sagslinje> sager(Cvr ejer) {
            return verden.sager(ejer);
        }

        @Override
        public Kilde<Ydelseslinje> ydelser(Cvr ejer) {
            var linjer = new ArrayList<Ydelseslinje>();
            try (var kilde = verden.ydelser(ejer)) {
                for (var linje = kilde.naeste(); linje != null; linje = kilde.naeste()) {
                    if (!betalinger || linje.effektuering() == null) {
                        linjer.add(linje);
                    }
                }
            }
            return TilfaeldigIndeksverden.kilde("samme", linjer);
        }

        @Override
        public List<Sagslinje> sager(List<Sagsopslag.Noegle> sager) {
            return andreSager ? List.of() : verden.sager(sager);
        }
    }

    @Test
    void theGroupsAddUpAndEveryExampleTellsWhy() {
        var set = new ArrayList<Konsekvens>();
        LongStream.range(0, 20)
                .mapToObj(froe -> new TilfaeldigIndeksverden(froe, BORGERE))
                .forEach(verden -> set.add(beregn(verden, verden, KORSBAEK)));

        assertThat(set).allSatisfy(k -> {
            assertThat(k.kle().stream().mapToLong(g -> g.tal().sager().kommer()).sum())
                    .isEqualTo(k.ialt().sager().kommer());
            assertThat(k.kle().stream()
                            .mapToLong(g -> g.tal().ydelser().forsvinder())
                            .sum())
                    .isEqualTo(k.ialt().ydelser().forsvinder());
            assertThat(k.fagsystemer().stream()
                            .mapToLong(g -> g.tal().sager().forsvinder())
                            .sum())
                    .isEqualTo(k.ialt().sager().forsvinder());
            assertThat(k.ialt().borgere().kommer())
                    .isLessThanOrEqualTo(
                            k.ialt().sager().kommer() + k.ialt().ydelser().kommer());
            assertThat(k.eksempler()).allSatisfy(e -> {
                assertThat(e.foer().vises()).isNotEqualTo(e.efter().vises());
                assertThat(e.foer().trin()).isNotEmpty();
                assertThat((e.foer().vises() ? e.efter() : e.foer()).aarsag()).startsWith("Skjult: ");
            });
        });
        assertThat(set).anySatisfy(k -> assertThat(k.ialt().borgere().kommer()).isPositive());
        assertThat(set)
                .anySatisfy(k -> assertThat(k.ialt().borgere().forsvinder()).isPositive());
    }

    @Test
    void indexesWithKeysOfTheirOwnAreCountedEachAndSaidToBe() {
        var verden = new TilfaeldigIndeksverden(7, BORGERE);
        var samme = beregn(verden, verden, KORSBAEK);
        verden.ydelsesnoegle = "en anden";
        var hverSin = beregn(verden, verden, KORSBAEK);

        assertThat(samme.forbehold()).isEmpty();
        assertThat(hverSin.forbehold()).hasSize(1);
        assertThat(hverSin.ialt().sager()).isEqualTo(samme.ialt().sager());
    }

    @Test
    void citizensOutOfOrderAreRefused() {
        var verden = new TilfaeldigIndeksverden(3, BORGERE);
        var bagvendt = new Indekser() {
            @Override
            public Kilde<Sagslinje> sager(Cvr ejer) {
                var linjer = new ArrayList<Sagslinje>();
                verden.borgere.forEach((noegle, b) -> b.sager.forEach(s -> linjer.add(new Sagslinje(noegle, s))));
                return TilfaeldigIndeksverden.kilde("samme", linjer.reversed());
            }

            @Override
            public Kilde<Ydelseslinje> ydelser(Cvr ejer) {
                return verden.ydelser(ejer);
            }

            @Override
            public List<Sagslinje> sager(List<Sagsopslag.Noegle> sager) {
                return verden.sager(sager);
            }
        };

        assertThatThrownBy(() -> beregn(bagvendt, verden, KORSBAEK)).isInstanceOf(Kildefejl.class);
    }

    @Test
    void nothingOfTheCitizenIsInTheResult() {
        var verden = new TilfaeldigIndeksverden(11, BORGERE);

        var tekst = beregn(verden, verden, KORSBAEK).toString();

        assertThat(verden.borgere.keySet()).noneMatch(tekst::contains);
        assertThat(tekst).doesNotContain("Sagen", "Ydelsen");
    }
}
