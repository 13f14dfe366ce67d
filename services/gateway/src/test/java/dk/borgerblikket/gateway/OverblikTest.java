package dk.borgerblikket.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.Tokens;
import dk.borgerblikket.testing.UdstederResource;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(OmverdenResource.class)
class OverblikTest {

    private static final String BORGER = "0123456789";

    @Inject
    TestOpsaetninger opsaetninger;

    private static final List<Map<String, String>> LINKS = List.of(
            Map.of("titel", "Ring til hjemmeplejen", "url", "https://korsbaek.example/hjemmepleje"),
            Map.of("titel", "Læs om hjemmebesøg", "url", "https://www.borger.dk/hjemmebesoeg"));

    private Omverden omverden;

    @BeforeEach
    void start() {
        omverden = Omverden.ny();
    }

    @AfterEach
    void stop() {
        opsaetninger.er(Testdata.opsaetning());
    }

    @Test
    void caseAndBenefitAreShownAsTheMunicipalityHasChosen() {
        var sag = UUID.randomUUID();
        var brev = UUID.randomUUID();
        var bevilling = UUID.randomUUID();
        omverden.sager(
                BORGER,
                List.of(Testdata.sag(
                        sag,
                        BORGER,
                        Testdata.KORSBAEK,
                        Testdata.AABENT_KLE,
                        "Aftale om forebyggende hjemmebesøg",
                        "2020-05-12",
                        List.of(brev))),
                List.of(Testdata.brev(brev, BORGER, "Aftale om besøg")));
        omverden.ydelser(
                BORGER,
                List.of(Testdata.bevilling(
                        bevilling, BORGER, Testdata.KORSBAEK, "Tilskud til besøg", "2021-03-01", sag)),
                List.of(
                        Testdata.effektuering(
                                UUID.randomUUID(), BORGER, Testdata.KORSBAEK, bevilling, "2021-03-31", "1234.5"),
                        Testdata.effektuering(
                                UUID.randomUUID(), BORGER, Testdata.KORSBAEK, bevilling, "2021-04-30", "-0.125")));

        var svar = Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("hentet", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"))
                .body("kilder.kilde", contains("sagsindeks", "ydelsesindeks", "klassifikation"))
                .body("kilder.status", contains("OK", "OK", "OK"))
                .body("kilder[0].containsKey('besked')", equalTo(false))
                .body("kommuner", hasSize(1))
                .body("kommuner[0].cvr", equalTo("11111111"))
                .body("kommuner[0].navn", equalTo("Korsbæk Kommune"))
                .body("kommuner[0].databeskyttelse.email", equalTo("dpo@korsbaek.example"))
                .body("kommuner[0].databeskyttelse.funktion", equalTo("Databeskyttelsesrådgiveren"))
                .body("kommuner[0].visning.tekst", containsString("Korsbæk Kommune viser sager og ydelser"))
                .body("kommuner[0].visning.html", containsString("<p>Korsbæk Kommune viser sager og ydelser"))
                .body("kommuner[0].visning.konfigurationsversion", equalTo(3));

        Map<String, Object> vist = svar.extract().path("kommuner[0].sager[0]");
        assertThat(vist)
                .containsOnlyKeys(
                        "id", "titel", "kle", "omraade", "status", "tidslinje", "dokumenter", "leverandoer", "links")
                .containsEntry("titel", "Aftale om forebyggende hjemmebesøg")
                .containsEntry("kle", "27.35.04")
                .containsEntry("omraade", "Forebyggende hjemmebesøg")
                .containsEntry("status", Map.of("kode", "Oplyst", "tekst", "Under behandling"))
                .containsEntry(
                        "tidslinje",
                        List.of(
                                Map.of("kode", "Opstaaet", "tekst", "Modtaget", "fra", "2020-05-12"),
                                Map.of("kode", "Oplyst", "tekst", "Under behandling", "fra", "2020-05-13")))
                .containsEntry(
                        "dokumenter",
                        List.of(Map.of("titel", "Aftale om besøg", "retning", "UDGAAENDE", "dato", "2021-02-03")))
                .containsEntry("leverandoer", "Korsbæk Kommune")
                .containsEntry("links", LINKS);

        Map<String, Object> ydelse = svar.extract().path("kommuner[0].ydelser[0]");
        assertThat(ydelse)
                .containsOnlyKeys("id", "navn", "kle", "omraade", "fra", "udbetaler", "sagId", "udbetalinger", "links")
                .containsEntry("navn", "Tilskud til besøg")
                .containsEntry("kle", "27.35.04")
                .containsEntry("omraade", "Forebyggende hjemmebesøg")
                .containsEntry("fra", "2021-03-01")
                .containsEntry("udbetaler", "Korsbæk Kommune")
                .containsEntry("sagId", vist.get("id"))
                .containsEntry("links", LINKS)
                .containsEntry(
                        "udbetalinger",
                        List.of(
                                Map.of(
                                        "dato", "2021-04-30",
                                        "periode", Map.of("fra", "2021-03-01", "til", "2021-03-31"),
                                        "beloeb", "-0.12",
                                        "valuta", "DKK"),
                                Map.of(
                                        "dato", "2021-03-31",
                                        "periode", Map.of("fra", "2021-03-01", "til", "2021-03-31"),
                                        "beloeb", "1234.50",
                                        "valuta", "DKK")));
        assertThat(svar.extract().asString())
                .doesNotContain(sag.toString(), brev.toString(), bevilling.toString(), BORGER, Testdata.noegle(BORGER));
    }

    @Test
    void municipalitiesComeByDanishNameAndTheirCasesNewestFirst() {
        omverden.sager(
                BORGER,
                List.of(
                        sag(Testdata.AARLUND, Testdata.AABENT_KLE, "A 2020", "2020-03-01"),
                        sag(Testdata.KORSBAEK, Testdata.AABENT_KLE, "K 2020", "2020-02-01"),
                        sag(Testdata.KORSBAEK, Testdata.AABENT_KLE, "K 2022", "2022-02-01"),
                        sag(Testdata.KORSBAEK, Testdata.AABENT_KLE, "K 2021", "2021-02-01")),
                List.of());

        // Aa is a letter of its own in Danish and comes after z.
        Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .body("kommuner.navn", contains("Korsbæk Kommune", "Aarlund Kommune"))
                .body("kommuner[0].sager.titel", contains("K 2022", "K 2021", "K 2020"));
    }

    @Test
    void benefitsComeByStartAndAreNamedByWhoPays() {
        var tidlig = UUID.randomUUID();
        var sen = UUID.randomUUID();
        omverden.ydelser(
                BORGER,
                List.of(
                        Testdata.bevilling(tidlig, BORGER, Testdata.KORSBAEK, "Tidlig", "2021-01-01", null),
                        Testdata.bevilling(sen, BORGER, Testdata.KORSBAEK, "Sen", "2022-01-01", null)),
                List.of(
                        Testdata.effektuering(
                                UUID.randomUUID(), BORGER, Testdata.UDBETALING_DANMARK, tidlig, "2021-02-01", "1"),
                        Testdata.effektuering(UUID.randomUUID(), BORGER, Testdata.KORSBAEK, sen, "2022-02-01", "1")));

        Gateway.overblik(Tokens.borger(BORGER))
                .statusCode(200)
                .body("kommuner[0].ydelser.navn", contains("Sen", "Tidlig"))
                .body("kommuner[0].ydelser.udbetaler", contains("Korsbæk Kommune", "Udbetaling Danmark"))
                .body("kommuner[0].ydelser[0].containsKey('sagId')", equalTo(false));
    }

    @Test
    void hiddenCaseLeavesNoTrace() {
        omverden.sager(
                BORGER, List.of(sag(Testdata.KORSBAEK, Testdata.LUKKET_KLE, "Hemmelig", "2021-01-01")), List.of());

        var svar = Gateway.overblik(Tokens.borger(BORGER)).statusCode(200).body("kommuner", empty());

        assertThat(svar.extract().asString()).doesNotContain("Hemmelig", Testdata.LUKKET_KLE);
    }

    @Test
    void nothingToShowIsAnOrdinaryAnswerWithTheMunicipalityOfResidence() {
        Gateway.overblik(Tokens.borger("6101901234", "11111111"))
                .statusCode(200)
                .body("kilder.status", contains("OK", "OK", "OK"))
                .body("kommuner.navn", contains("Korsbæk Kommune"))
                .body("kommuner[0].sager", empty())
                .body("kommuner[0].ydelser", empty())
                .body("kommuner[0].visning.tekst", not(empty()));
    }

    @Test
    void parameterWinsOverTheTokensMunicipality() {
        var token = Tokens.borger("6101901234", "11111111");

        Gateway.med(token, Gateway.nyKorrelation())
                .queryParam("bopaelskommune", "22222222")
                .get(Gateway.OVERBLIK)
                .then()
                .statusCode(200)
                .body("kommuner.cvr", contains("22222222"));
    }

    @Test
    void unknownMunicipalityInTheTokenCountsAsNone() {
        Gateway.overblik(Tokens.borger("6101901234", "98765432"))
                .statusCode(200)
                .body("kommuner", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1111111", "111111111", "abcdefgh", "11111111 ", "'; --"})
    void malformedMunicipalityIsRefused(String vaerdi) throws Exception {
        var korrelation = Gateway.nyKorrelation();

        Gateway.med(Tokens.borger(BORGER), korrelation)
                .queryParam("bopaelskommune", vaerdi)
                .get(Gateway.OVERBLIK)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("kode", equalTo("UGYLDIG_KOMMUNE"));
        assertThat(Database.opslag(korrelation)).isEmpty();
    }

    @Test
    void municipalityGivenTwiceIsRefused() {
        Gateway.med(Tokens.borger(BORGER), Gateway.nyKorrelation())
                .queryParam("bopaelskommune", "11111111", "22222222")
                .get(Gateway.OVERBLIK)
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_KOMMUNE"));
    }

    @Test
    void unknownMunicipalityIsRefused() throws Exception {
        var korrelation = Gateway.nyKorrelation();

        Gateway.med(Tokens.borger(BORGER), korrelation)
                .queryParam("bopaelskommune", "98765432")
                .get(Gateway.OVERBLIK)
                .then()
                .statusCode(400)
                .body("kode", equalTo("UKENDT_KOMMUNE"));
        assertThat(Database.opslag(korrelation)).isEmpty();
    }

    @Test
    void cprNumberInTheAddressIsRefused() {
        var svar = Gateway.med(Tokens.borger(BORGER), Gateway.nyKorrelation())
                .queryParam("bopaelskommune", BORGER)
                .get(Gateway.OVERBLIK)
                .then()
                .statusCode(400)
                .body("kode", equalTo("CPR_I_ADRESSE"));

        assertThat(svar.extract().asString()).doesNotContain(BORGER);
    }

    @Test
    void withoutConfigurationNothingIsShownAndNothingCounted() throws Exception {
        opsaetninger.erIkkeHentet();
        var korrelation = Gateway.nyKorrelation();

        Gateway.overblik(Tokens.borger(BORGER), korrelation)
                .statusCode(503)
                .body("kode", equalTo("OPSAETNING_UTILGAENGELIG"));
        assertThat(Database.opslag(korrelation)).isEmpty();
    }

    private static Sagsgrundlag sag(Cvr ejer, String kle, String titel, String opstaaet) {
        return Testdata.sag(UUID.randomUUID(), BORGER, ejer, kle, titel, opstaaet);
    }
}
