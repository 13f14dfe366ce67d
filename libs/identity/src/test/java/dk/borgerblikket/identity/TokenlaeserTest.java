package dk.borgerblikket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.borgerblikket.identity.Tokenlaeser.Afvisning;
import dk.borgerblikket.identity.Tokenlaeser.Resultat;
import dk.borgerblikket.identity.Tokenlaeser.Udsteder;
import dk.borgerblikket.oio.Cpr;
import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Dataafgraensning;
import dk.borgerblikket.oio.Foelsomhed;
import dk.borgerblikket.oio.KleMoenster;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        var forventet = new Resultat.Laest(new Medarbejder(
                "a",
                new Cvr("11111111"),
                Set.of(Rolle.DPO, Rolle.RAPPORT_LAES),
                Optional.empty(),
                List.of(),
                Set.of()));
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
    void anEmployeeReadsThroughASystemWithinLimitsAndForUnits() {
        var system = UUID.fromString("ba537e12-8b0c-44b1-9de7-f75803a4e091");
        var enhed = UUID.fromString("00000000-0000-4000-8000-000000000001");
        var selv = UUID.fromString("00000000-0000-4000-8000-000000000002");

        var laest = medarbejder(Map.of(
                "sub",
                selv.toString(),
                "roller",
                "sag_laes",
                "it_system",
                system.toString(),
                "dataafgraensning",
                "32.24.*:FORTROLIGE_PERSONOPLYSNINGER, 27.*:1 99.99.9:3",
                "enheder",
                List.of(enhed.toString(), "1-1-1-1-1", "vrøvl")));

        assertThat(laest.itSystem()).contains(system);
        assertThat(laest.afgraensninger())
                .containsExactly(
                        new Dataafgraensning(new KleMoenster("32.24.*"), Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER),
                        new Dataafgraensning(new KleMoenster("27.*"), Foelsomhed.IKKE_FORTROLIGE_DATA));
        assertThat(laest.adgange()).containsExactlyInAnyOrder(enhed, selv);
    }

    @Test
    void verificationIsLimitedByTheLimitsOfTheTokenAndByNothingWithoutThem() {
        assertThat(medarbejder(Map.of("sub", "a", "roller", "verifikation")).verifikation())
                .containsExactly(Dataafgraensning.ALT);
        assertThat(medarbejder(Map.of("sub", "a", "roller", "verifikation", "dataafgraensning", "27.*:1"))
                        .verifikation())
                .containsExactly(new Dataafgraensning(new KleMoenster("27.*"), Foelsomhed.IKKE_FORTROLIGE_DATA));
        assertThat(medarbejder(Map.of("sub", "a", "roller", "verifikation", "dataafgraensning", "alt"))
                        .verifikation())
                .isEmpty();
        assertThat(medarbejder(Map.of("sub", "a", "roller", "dpo")).verifikation())
                .isEmpty();
    }

    @Test
    void anIdThatIsNoUuidGivesNoPlaceOnAProfile() {
        assertThat(medarbejder(Map.of("sub", "a")).adgange()).isEmpty();
    }

    @Test
    void twoSystemsAreNone() {
        assertThat(medarbejder(Map.of(
                                "sub",
                                "a",
                                "it_system",
                                List.of(
                                        "ba537e12-8b0c-44b1-9de7-f75803a4e091",
                                        "ba537e12-8b0c-44b1-9de7-f75803a4e092")))
                        .itSystem())
                .isEmpty();
    }

    @Test
    void aPrivilegeProfileAddsRolesAndLimits() {
        var profil = """
                <bpp:PrivilegeList xmlns:bpp="http://itst.dk/oiosaml/basic_privilege_profile">
                  <PrivilegeGroup Scope="urn:dk:gov:saml:cvrNumberIdentifier:11111111">
                    <Constraint Name="urn:dk:kombit:KLE">32.*</Constraint>
                    <Constraint Name="urn:dk:kombit:sensitivity">2</Constraint>
                    <Privilege>http://borgerblikket.example/roles/usersystemrole/sag_laes/1</Privilege>
                  </PrivilegeGroup>
                </bpp:PrivilegeList>""";
        var claim = Base64.getEncoder().encodeToString(profil.getBytes(StandardCharsets.UTF_8));

        for (var navn : List.of(
                "https://data.gov.dk/model/core/eid/privilegesIntermediate",
                "dk:gov:saml:attribute:Privileges_intermediate")) {
            var laest = medarbejder(Map.of("sub", "a", "roller", "dpo", "dataafgraensning", "27.*:1", navn, claim));

            assertThat(laest.roller()).containsExactlyInAnyOrder(Rolle.DPO, Rolle.SAG_LAES);
            assertThat(laest.afgraensninger())
                    .containsExactly(
                            new Dataafgraensning(new KleMoenster("27.*"), Foelsomhed.IKKE_FORTROLIGE_DATA),
                            new Dataafgraensning(new KleMoenster("32.*"), Foelsomhed.FORTROLIGE_PERSONOPLYSNINGER));
        }
    }

    private Medarbejder medarbejder(Map<String, ?> claims) {
        var alle = new HashMap<String, Object>(Map.of("cvr", "11111111", "loa", "Substantial"));
        alle.putAll(claims);
        return laeser.laes(Udsteder.MEDARBEJDER, alle) instanceof Resultat.Laest(Medarbejder m) ? m : fail("afvist");
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
