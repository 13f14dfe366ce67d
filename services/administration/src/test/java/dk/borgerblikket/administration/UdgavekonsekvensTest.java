package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.ROD;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a release means to those who rely on the numbers (K-3), told with the release of February 2022, in which 32.24.32 and
 * 32.24.48 left KLE and 32.24.04 took over (classification §3.1).
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
@WithTestResource(Opslagsnabo.class)
class UdgavekonsekvensTest {

    private static final String UDGAVER = "/opslag/klassifikation/v1/kle/udgaver";
    private static final String AENDRINGER = "/opslag/klassifikation/v1/kle/aendringer";
    private static final String SAGER = "/sagsindeks/intern/v1/kle-brug";
    private static final String YDELSER = "/ydelsesindeks/intern/v1/kle-brug";

    Opslagsnabo naboer;

    private String cvr;
    private UUID fagsystem;
    private Udgavenabo nabo;

    @BeforeEach
    void februar2022() {
        cvr = kommune();
        fagsystem = fagsystem();
        nabo = naboer.udgaver();
        nabo.nulstil();
        nabo.svar(UDGAVER, """
                {"udgaver": [{"udgivelsesdato": "2022-02-01", "emner": 3}, {"udgivelsesdato": "2020-01-01"},
                             {"udgivelsesdato": "2021-11-01"}]}""");
        nabo.svar(AENDRINGER, """
                {"aendringer": [
                  {"aendring": "BORTFALDET", "nummer": "32.24.32", "titel": "Uddannelseshjælp [udgår 2022]",
                   "efterfoelgere": [{"nummer": "32.24.04", "kilde": "STIKORD"}],
                   "beroerte": [{"ejer": "%s", "opgaver": 2, "klasser": 1, "lokaltNummer": false}]},
                  {"aendring": "BORTFALDET", "nummer": "32.24.48", "titel": "Selvforsørgelses- og hjemrejseydelse",
                   "efterfoelgere": [{"nummer": "32.24.04", "kilde": "VEJLEDNING"}]},
                  {"aendring": "TILKOMMET", "nummer": "32.24.60", "titel": "Ny ydelse"},
                  {"aendring": "OMDOEBT", "nummer": "32.24.61", "titel": "Efter", "tidligereTitel": "Før"},
                  {"aendring": "FLYTTET", "nummer": "32.30.06", "titel": "Flytter", "tidligereNummer": "32.24.62"},
                  {"aendring": "OMDOEBT", "nummer": "27.35", "titel": "Gruppe efter", "tidligereTitel": "Gruppe før"}
                ]}""".formatted(cvr));
        nabo.svar(SAGER, """
                {"brug": [
                  {"kle": "32.24.32", "ejer": "%1$s", "master": "%2$s", "afsender": "%2$s", "antal": 7},
                  {"kle": "32.24.32", "ejer": "88888888", "master": "%2$s", "antal": 3}
                ]}""".formatted(cvr, fagsystem));
        nabo.svar(YDELSER, """
                {"brug": [{"kle": "32.24.32", "ejer": "%1$s", "master": "%2$s", "afsender": "%2$s", "antal": 5},
                          {"kle": "32.24.48", "ejer": "%1$s", "master": "%2$s", "afsender": "%3$s", "antal": 1}]}
                """.formatted(cvr, fagsystem, UUID.randomUUID()));
    }

    @Test
    void deNumreDerForladerKleNaevnesMedEfterfoelgerOgEtapepunkt() {
        konsekvens()
                .body("forrige", equalTo("2021-11-01"))
                .body("numre.nummer", contains("32.24.32", "32.24.48", "32.24.60", "32.24.61", "32.24.62", "27.35"))
                .body("numre[0].aendring", equalTo("BORTFALDET"))
                .body("numre[0].efterfoelgere", contains(equalTo(Map.of("nummer", "32.24.04", "kilde", "STIKORD"))))
                .body("numre[0].etapepunkter.punkt", contains("Uddannelseshjælp"))
                .body("numre[1].etapepunkter", empty())
                .body("numre[3].titel", equalTo("Før"))
                .body("numre[3].nyTitel", equalTo("Efter"))
                .body("numre[4].nytNummer", equalTo("32.30.06"));
        assertThat(nabo.spurgt())
                .anySatisfy(adresse -> assertThat(adresse).endsWith("aendringer?fra=2021-11-01&til=2022-02-01"));
    }

    @Test
    void denLinjeDerAfgoerNummeretNaevnesMedHvadDetBetyder() {
        konfigurer("""
                {"kle":"32.24.*","vis":true},{"kle":"32.24.48","vis":false},{"kle":"32.30.06","vis":true},
                {"kle":"27.35.*","vis":true},{"kle":"01.*","vis":true}""");

        konsekvens()
                .body("kommuner[0].konfiguration", equalTo(1))
                .body("kommuner[0].linjer.kle", contains("32.24.*", "32.24.48", "27.35.*"))
                .body("kommuner[0].linjer[0].numre.nummer", contains("32.24.32", "32.24.60", "32.24.61", "32.24.62"))
                .body(
                        "kommuner[0].linjer[0].numre.virkning",
                        contains("AABENT_FOR_AELDRE", "AABNES_AF_LINJEN", "VISES_MED_NY_TITEL", "AABENT_FOR_AELDRE"))
                .body("kommuner[0].linjer[0].numre[0].forslag.nummer", contains("32.24.04"))
                .body("kommuner[0].linjer[0].numre[0].forslag.aabent", contains(true))
                .body("kommuner[0].linjer[0].numre[3].forslag.nummer", contains("32.30.06"))
                .body("kommuner[0].linjer[1].numre.virkning", contains("LUKKET"))
                .body("kommuner[0].linjer[2].numre.virkning", contains("VISES_MED_NY_TITEL"));
    }

    @Test
    void efterfoelgerenErIkkeAabenNaarKunDetGamleNummerErAabnet() {
        konfigurer("{\"kle\":\"32.24.32\",\"vis\":true}");

        konsekvens()
                .body("kommuner[0].linjer.kle", contains("32.24.32"))
                .body("kommuner[0].linjer[0].numre[0].forslag.aabent", contains(false));
    }

    @Test
    void fagsystemerneNaevnesMedDetDeHarPaaNummeretOgKommunensEgneHenvisningerTaelles() {
        konsekvens()
                .body("sager", equalTo("OK"))
                .body("kommuner", hasSize(1))
                .body("kommuner[0].fagsystemer.kle", contains("32.24.32", "32.24.48"))
                .body("kommuner[0].fagsystemer[0].navn", equalTo("Fagsystemet"))
                .body("kommuner[0].fagsystemer.sager", contains(7, 0))
                .body("kommuner[0].fagsystemer.bevillinger", contains(5, 1))
                .body("kommuner[0].opgaver", equalTo(2))
                .body("kommuner[0].klasser", equalTo(1));
        assertThat(nabo.spurgt())
                .as("der spørges kun om kommunen selv, og ikke om det nye nummer og gruppen")
                .anySatisfy(adresse -> assertThat(adresse)
                        .startsWith("/sagsindeks")
                        .contains("32.24.62", "ejer=" + cvr)
                        .doesNotContain("32.24.60", "27.35"));
    }

    @Test
    void etIndeksDerIkkeSvarerNaevnesOgTaellerIkkeSomNul() {
        nabo.ned("sagsindeks");

        konsekvens()
                .body("sager", equalTo("UTILGAENGELIG"))
                .body("ydelser", equalTo("OK"))
                .body("kommuner[0].fagsystemer[0]", not(hasKey("sager")))
                .body("kommuner[0].fagsystemer.bevillinger", contains(5, 1));
    }

    @Test
    void enKommuneSomUdgavenIkkeRoererErIkkeMed() {
        nabo.svar(SAGER, "{\"brug\": []}");
        nabo.svar(YDELSER, "{\"brug\": []}");
        var anden = kommune();

        medarbejder(anden, "konfiguration_laes")
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens")
                .then()
                .statusCode(200)
                .body("kommuner", empty());
    }

    @Test
    void nationalAdministratorSerAlleOgAndreKunDeresEgen() {
        national()
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens")
                .then()
                .statusCode(200)
                .body("kommuner.cvr", hasItems(cvr, "88888888"))
                .body("kommuner.find { it.cvr == '88888888' }", not(hasKey("navn")));
        national()
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens?kommune=" + cvr)
                .then()
                .statusCode(200)
                .body("kommuner.cvr", contains(cvr));
        medarbejder(kommune(), "konfiguration_laes")
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens?kommune=" + cvr)
                .then()
                .statusCode(404);
        medarbejder(cvr, "rapport_laes")
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens")
                .then()
                .statusCode(403);
    }

    @Test
    void flereNumreEndIndekseneTagerHentesIFlereGange() {
        nabo.svar(
                AENDRINGER,
                IntStream.range(0, 301)
                        .mapToObj(n -> "{\"aendring\": \"BORTFALDET\", \"nummer\": \"10.%02d.%02d\", \"titel\": \"t\"}"
                                .formatted(n / 100, n % 100))
                        .collect(Collectors.joining(",", "{\"aendringer\": [", "]}")));

        konsekvens().body("sager", equalTo("OK")).body("numre", hasSize(301));

        assertThat(nabo.spurgt().stream().filter(a -> a.startsWith("/sagsindeks")))
                .hasSize(2);
    }

    @Test
    void denFoersteUdgaveHarIntetAtSammenlignesMed() {
        medarbejder(cvr, "konfiguration_laes")
                .get(ROD + "/kle-udgaver/2020-01-01/konsekvens")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("forrige")))
                .body("numre", empty());
    }

    @Test
    void ukendtUdgaveOgUlaeseligDatoAfvisesOgUdenOpslagErDerIngenKonsekvens() {
        var kalder = medarbejder(cvr, "konfiguration_laes");
        kalder.get(ROD + "/kle-udgaver/2022-02-02/konsekvens")
                .then()
                .statusCode(404)
                .body("kode", equalTo("UKENDT_UDGAVE"));
        kalder.get(ROD + "/kle-udgaver/i-dag/konsekvens").then().statusCode(400);

        nabo.ned("opslag");
        kalder.get(ROD + "/kle-udgaver/2022-02-01/konsekvens")
                .then()
                .statusCode(503)
                .body("kode", equalTo("KLE_UTILGAENGELIG"));
    }

    private ValidatableResponse konsekvens() {
        return medarbejder(cvr, "konfiguration_laes")
                .get(ROD + "/kle-udgaver/2022-02-01/konsekvens")
                .then()
                .statusCode(200);
    }

    private void konfigurer(String linjer) {
        national()
                .body("{\"linjer\":[" + linjer + "]}")
                .put(kommunesti(cvr) + "/kle-konfiguration")
                .then()
                .statusCode(200);
    }
}
