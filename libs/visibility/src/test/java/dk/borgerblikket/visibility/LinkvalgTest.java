package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleMoenster;
import dk.borgerblikket.oio.KleNummer;
import dk.borgerblikket.visibility.konfiguration.KleLinje;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Dokumentvalg;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Fagsystemfilter;
import dk.borgerblikket.visibility.konfiguration.KleLinje.Titelvalg;
import dk.borgerblikket.visibility.konfiguration.Klelinks;
import dk.borgerblikket.visibility.konfiguration.Kommuneopsaetning;
import dk.borgerblikket.visibility.konfiguration.Link;
import dk.borgerblikket.visibility.konfiguration.NationaleRegler;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkvalgTest {

    private static final Link EGET = new Link("Vores side om sygedagpenge", "https://korsbaek.example/syg");
    private static final Link NATIONALT = new Link("Læs om sygedagpenge", "https://www.borger.dk/syg");
    private static final KleNummer NUMMER = new KleNummer("32.57.04");

    @Test
    void theMunicipalitysLinksStandBeforeTheNationalOnes() {
        var kommune = kommune(linje("32.57.*", List.of(EGET)));

        assertThat(Linkvalg.paaYdelse(kommune, nationalt(), NUMMER)).containsExactly(EGET, NATIONALT);
        assertThat(Linkvalg.paaSag(kommune, nationalt(), NUMMER)).containsExactly(NATIONALT);
    }

    @Test
    void onlyTheLineThatOpensTheNumberHasASay() {
        var kommune = kommune(linje("32.*", List.of(EGET)), linje("32.57.04", List.of()));

        assertThat(Linkvalg.paaYdelse(kommune, nationalt(), NUMMER)).containsExactly(NATIONALT);
    }

    @Test
    void anAddressInBothIsGivenOnceInTheMunicipalitysWords() {
        var samme = new Link("Sådan gør vi", NATIONALT.url());
        var kommune = kommune(linje("32.57.*", List.of(samme)));

        assertThat(Linkvalg.paaYdelse(kommune, nationalt(), NUMMER)).containsExactly(samme);
    }

    private static NationaleRegler nationalt() {
        return new NationaleRegler(
                List.of(),
                List.of(),
                false,
                null,
                List.of(new Klelinks(new KleMoenster("32.*"), List.of(NATIONALT))),
                null);
    }

    private static Kommuneopsaetning kommune(KleLinje... linjer) {
        return new Kommuneopsaetning(new Cvr("11111111"), "Korsbæk Kommune", true, 1, List.of(linjer), List.of());
    }

    /** Opens for benefits, and for cases not. */
    private static KleLinje linje(String moenster, List<Link> links) {
        return new KleLinje(
                new KleMoenster(moenster),
                true,
                false,
                true,
                null,
                false,
                Fagsystemfilter.ALLE,
                Titelvalg.KLE_EMNE,
                Dokumentvalg.INGEN,
                null,
                links,
                false,
                null);
    }
}
