package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.national;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static dk.borgerblikket.administration.Kladdekald.linje;
import static dk.borgerblikket.administration.Kladdekald.redaktoer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Findings and differences, as an administrator reads them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class KleFundTest {

    @Test
    void fundOmKladdenErOgsaaOmHvadDerErPlanlagt() {
        var anna = redaktoer("anna", kommune());
        var gemt = anna.gemIndhold(anna.begynd(), "{\"linjer\":[" + linje("32.*") + "],\"gyldigFra\":\"2099-01-01\"}");
        anna.trin("aktivering", Kladdekald.etag(gemt)).statusCode(200);
        var etag = anna.gem(anna.begynd(), linje("32.*"), linje("32.24.*"));

        laes(anna, "fund?af=kladde")
                .body("alvor", not(hasItem("FEJL")))
                .body("tekst", hasItem("Linjen afgør 32.24.*; resten af 32.* afgøres af linje 1 (32.*)"))
                .body(
                        "tekst",
                        hasItem(containsString("Version 1 er planlagt fra den 1. januar 2099 kl. 00.00 og afløser")));

        anna.gemIndhold(etag, "{\"linjer\":[],\"gyldigFra\":\"2099-06-01\"}").statusCode(200);
        laes(anna, "fund?af=kladde")
                .body("tekst", hasItem(containsString("afløses af kladdens linjer den 1. juni 2099 kl. 00.00")));
    }

    @Test
    void enKommuneFaarAtVideHvilkeObligatoriskeNumreDerMangler() {
        var cvr = nytCvr();
        national()
                .body("{\"navn\":\"Nyby Kommune\",\"kommunekode\":\"910\",\"tilslutning\":\"TILMELDT\"}")
                .put(kommunesti(cvr))
                .then()
                .statusCode(200);

        laes(redaktoer("anna", cvr), "fund")
                .body("findAll { it.alvor == 'ADVARSEL' }.kle", hasItem("32.30.04"))
                .body(
                        "find { it.kle == '32.30.04' }.tekst",
                        equalTo("32.30.04 (Sygedagpenge) skal vises senest i 2020, men er ikke åbnet"));
        laes(redaktoer("anna", kommune()), "fund").body("", empty());
    }

    @Test
    void etFagsystemUdenAftaleGiverEnAdvarselIndtilAftalenErIKraft() {
        var anna = redaktoer("anna", kommune());
        var system = fagsystem();
        anna.gem(
                anna.begynd(),
                "{\"kle\":\"32.*\",\"vis\":true,\"fagsystemer\":{\"tilstand\":\"KUN\",\"systemer\":[\"%s\"]}}"
                        .formatted(system));

        aftale(anna.cvr(), system, "Oprettet");
        laes(anna, "fund?af=kladde").body("felt", hasItem("fagsystemer.systemer"));
        aftale(anna.cvr(), system, "Godkendt");
        laes(anna, "fund?af=kladde").body("felt", not(hasItem("fagsystemer.systemer")));
    }

    @Test
    void hverLinjeFortaellerHvadDenSkalViseOgHvornaarDenErAendret() {
        var anna = redaktoer("anna", kommune());
        anna.trin("aktivering", anna.gem(anna.begynd(), linje("32.24.*"), linje("27.*")))
                .statusCode(200);
        for (var i = 0; i < 11; i++) {
            var bent = redaktoer("bent", anna.cvr());
            bent.trin(
                            "aktivering",
                            bent.gem(
                                    bent.begynd(),
                                    linje("32.24.*"),
                                    "{\"kle\":\"27.*\",\"vis\":%s}".formatted(i % 2 == 1)))
                    .statusCode(200);
        }
        anna.gem(anna.begynd(), linje("32.24.*"), linje("32.24.04"));

        laes(anna, "oplysninger")
                .body("version", equalTo(12))
                .body("linjer.kle", contains("32.24.*", "27.*"))
                .body("linjer.aendret.version", contains(1, 12))
                .body("linjer.aendret.hvem", contains(anna.cvr() + "/anna", anna.cvr() + "/bent"))
                .body("linjer[0].obligatoriske.kle", hasItem("32.24.12"))
                .body("linjer[0].obligatoriske.find { it.kle == '32.24.12' }.senesteFradato", equalTo("2020-12-31"))
                .body("linjer[0].obligatoriske.etape", everyItem(equalTo(1)))
                .body("linjer[1].obligatoriske", empty());
        laes(anna, "oplysninger?af=kladde")
                .body("linjer.kle", contains("32.24.*", "32.24.04"))
                .body("linjer[0].aendret.version", equalTo(1))
                .body("linjer[1]", not(hasKey("aendret")))
                .body("linjer[0].obligatoriske.kle", not(hasItem("32.24.04")))
                .body("linjer[1].obligatoriske.punkt", contains("Kontanthjælp", "Uddannelseshjælp"));
    }

    @Test
    void forskellenErMellemToVersionerKladdenOgEnAndenKommunesUdenDensNoter() {
        var anna = redaktoer("anna", kommune());
        anna.trin("aktivering", anna.gem(anna.begynd(), linje("32.24.*"))).statusCode(200);
        anna.trin("aktivering", anna.gem(anna.begynd(), linje("27.*"))).statusCode(200);
        anna.gem(anna.begynd(), linje("27.*"), linje("15.*"));
        var bent = redaktoer("bent", kommune());
        bent.trin("aktivering", bent.gem(bent.begynd(), "{\"kle\":\"27.*\",\"vis\":true,\"note\":\"Kun for os\"}"))
                .statusCode(200);

        laes(anna, "forskel?fra=1&til=2")
                .body("linjer.kle", contains("27.*", "32.24.*"))
                .body("linjer.art", contains("TILFOEJET", "FJERNET"))
                .body("linjer[0].felter.etiket", hasItem("Vis sager"));
        laes(anna, "forskel").body("linjer.kle", contains("15.*")).body("uaendrede", equalTo(1));
        laes(anna, "forskel?fra=aktiv&til=kommune:" + bent.cvr())
                .body("linjer", empty())
                .body("uaendrede", equalTo(1));
        laes(bent, "forskel?fra=aktiv&til=kommune:" + anna.cvr())
                .body("linjer.felter.flatten().etiket", contains("Note"));
    }

    @Test
    void enUkendtKildeAfvisesOgEnDerIkkeFindesErIkkeFundet() {
        var anna = redaktoer("anna", kommune());

        for (var kilde : new String[] {"nyeste", "kommune:123", "-1", "aktiv kladde"}) {
            anna.som().queryParam("af", kilde).get(anna.sti() + "/fund").then().statusCode(400);
        }
        for (var kilde : new String[] {"kladde", "7", "kommune:" + nytCvr()}) {
            anna.som().queryParam("af", kilde).get(anna.sti() + "/fund").then().statusCode(404);
        }
    }

    private static ValidatableResponse laes(Kladdekald hvem, String hvad) {
        return new Kladdekald("laeser", hvem.cvr(), "konfiguration_laes")
                .som()
                .get(hvem.sti() + "/" + hvad)
                .then()
                .statusCode(200);
    }

    private static void aftale(String cvr, UUID system, String status) {
        national()
                .body("{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}".formatted(status))
                .put(kommunesti(cvr) + "/serviceaftaler/" + system)
                .then()
                .statusCode(200);
    }
}
