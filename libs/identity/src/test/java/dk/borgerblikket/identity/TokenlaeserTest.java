package dk.borgerblikket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerblikket.identity.Tokenlaeser.Afvisning;
import dk.borgerblikket.identity.Tokenlaeser.Resultat;
import dk.borgerblikket.identity.Tokenlaeser.Udsteder;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenlaeserTest {

    private final Tokenlaeser laeser = new Tokenlaeser(
            new SmallRyeConfigBuilder().withMapping(Claimnavne.class).build().getConfigMapping(Claimnavne.class));

    @ParameterizedTest
    @ValueSource(
            strings = {"dk.cpr", "da.cpr", "cprNumberIdentifier", "nin", "https://data.gov.dk/model/core/eid/cprNumber"
            })
    void cprIsFoundUnderTheNameOfEveryKnownBroker(String claim) {
        assertThat(laeser.laes(Udsteder.BORGER, Map.of(claim, "610190-1234", "loa", "Substantial")))
                .isEqualTo(new Resultat.Laest(new Borger(new Cpr("6101901234"), Optional.empty())));
    }

    @Test
    void sameNumberTwiceInTwoFormsIsOneNumber() {
        assertThat(laeser.laes(
                        Udsteder.BORGER, Map.of("dk.cpr", "610190-1234", "nin", "6101901234", "loa", "Substantial")))
                .isInstanceOf(Resultat.Laest.class);
    }

    @Test
    void malformedCprMakesTheTokenUnusable() {
        assertThat(laeser.laes(Udsteder.BORGER, Map.of("dk.cpr", "12345", "loa", "Substantial")))
                .isEqualTo(new Resultat.Afvist(Afvisning.TOKEN_UKLART));
    }

    @Test
    void lowestOfTwoLevelsCounts() {
        assertThat(laeser.laes(Udsteder.BORGER, Map.of("dk.cpr", "6101901234", "loa", "High", "mitid_loa", "LOW")))
                .isEqualTo(new Resultat.Afvist(Afvisning.NIVEAU_FOR_LAVT));
    }

    @ParameterizedTest
    @CsvSource({
        "https://data.gov.dk/concept/core/nsis/Substantial,BETYDELIG",
        "urn:grn:authn:dk:mitid:substantial,BETYDELIG",
        "SUBSTANTIAL,BETYDELIG",
        "High,HOEJ",
        "3,BETYDELIG",
        "2,LAV",
        "4,HOEJ",
        "Low,LAV",
        "vrøvl,LAV",
        "'',LAV"
    })
    void levelIsReadByItsLastWord(String tekst, Sikringsniveau niveau) {
        assertThat(Sikringsniveau.laes(tekst)).isEqualTo(niveau);
    }

    @Test
    void rolesMayBeAListOrATextAndUnknownOnesGiveNothing() {
        var forventet =
                new Resultat.Laest(new Medarbejder("a", new Cvr("11111111"), Set.of(Rolle.DPO, Rolle.RAPPORT_LAES)));
        assertThat(laeser.laes(
                        Udsteder.MEDARBEJDER,
                        Map.of(
                                "sub",
                                "a",
                                "cvr",
                                "11111111",
                                "loa",
                                "Substantial",
                                "roller",
                                List.of("dpo", "rapport_laes", "konge"))))
                .isEqualTo(forventet);
        assertThat(laeser.laes(
                        Udsteder.MEDARBEJDER,
                        Map.of("sub", "a", "cvr", "11111111", "loa", "Substantial", "roller", "dpo, rapport_laes")))
                .isEqualTo(forventet);
    }

    @Test
    void citizenAtTheEmployeesIssuerIsRefused() {
        assertThat(laeser.laes(Udsteder.MEDARBEJDER, Map.of("sub", "a", "dk.cpr", "6101901234", "loa", "High")))
                .isEqualTo(new Resultat.Afvist(Afvisning.FORKERT_TOKENTYPE));
    }

    @Test
    void systemThatIsAlsoAServiceIsRefused() {
        assertThat(laeser.laes(
                        Udsteder.SYSTEM,
                        Map.of(
                                "tjeneste",
                                "gateway",
                                "it_system",
                                "ba537e12-8b0c-44b1-9de7-f75803a4e091",
                                "cvr",
                                "11111111")))
                .isEqualTo(new Resultat.Afvist(Afvisning.TOKEN_UKLART));
    }

    @Test
    void systemWithoutMunicipalityIsRefused() {
        assertThat(laeser.laes(Udsteder.SYSTEM, Map.of("it_system", "ba537e12-8b0c-44b1-9de7-f75803a4e091")))
                .isEqualTo(new Resultat.Afvist(Afvisning.TOKEN_UKLART));
    }
}
