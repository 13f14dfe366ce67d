package dk.borgerblikket.administration;

import static dk.borgerblikket.administration.Kaldere.NATIONAL_CVR;
import static dk.borgerblikket.administration.Kaldere.fagsystem;
import static dk.borgerblikket.administration.Kaldere.kommune;
import static dk.borgerblikket.administration.Kaldere.kommunesti;
import static dk.borgerblikket.administration.Kaldere.medarbejder;
import static dk.borgerblikket.administration.Kaldere.national;
import static dk.borgerblikket.administration.Kaldere.nytCvr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class ServiceaftaleTest {

    @Test
    void kommunenSelvOpretterOgGodkenderOgSerHvemOgHvornaar() {
        var cvr = kommune();
        var system = fagsystem();

        saet(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet").statusCode(200);
        saet(medarbejder(cvr, "konfiguration_godkend"), cvr, system, "Godkendt").statusCode(200);

        medarbejder(cvr)
                .get(kommunesti(cvr) + "/serviceaftaler")
                .then()
                .statusCode(200)
                .body("itSystem", contains(system.toString()))
                .body("status", contains("Godkendt"))
                .body("gyldigFra", contains("2020-01-01T00:00:00Z"))
                .body("aendretAf", contains(startsWith(cvr + "/")))
                .body("aendretTid", contains(notNullValue()));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource({
        "'',Oprettet,200",
        "'',Godkendt,409",
        "'',Afvist,409",
        "'',Ophoert,409",
        "Oprettet,Oprettet,200",
        "Oprettet,Godkendt,200",
        "Oprettet,Afvist,200",
        "Oprettet,Ophoert,409",
        "Oprettet-Godkendt,Godkendt,200",
        "Oprettet-Godkendt,Ophoert,200",
        "Oprettet-Godkendt,Oprettet,409",
        "Oprettet-Godkendt,Afvist,409",
        "Oprettet-Afvist,Oprettet,200",
        "Oprettet-Afvist,Godkendt,409",
        "Oprettet-Afvist,Ophoert,409",
        "Oprettet-Godkendt-Ophoert,Oprettet,200",
        "Oprettet-Godkendt-Ophoert,Godkendt,409",
        "Oprettet-Godkendt-Ophoert,Afvist,409",
    })
    void kunLovligeOvergangeGennemfoeres(String vej, String til, int status) throws Exception {
        var cvr = kommune();
        var system = fagsystem();
        Arrays.stream(vej.split("-"))
                .filter(s -> !s.isEmpty())
                .forEach(s -> saet(national(), cvr, system, s).statusCode(200));
        var foer = Database.aendringer(cvr + "/" + system);

        var svar = saet(national(), cvr, system, til).statusCode(status);

        if (status == 409) {
            svar.body("kode", equalTo("ULOVLIG_OVERGANG"));
            assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer);
        }
    }

    @ParameterizedTest(name = "{0} må sætte {1}: {2}")
    @CsvSource({
        "konfiguration_rediger,Oprettet,200",
        "konfiguration_godkend,Oprettet,403",
        "konfiguration_laes,Oprettet,403",
        "konfiguration_godkend,Godkendt,200",
        "konfiguration_godkend,Afvist,200",
        "konfiguration_rediger,Godkendt,403",
        "konfiguration_rediger,Afvist,403",
        "konfiguration_laes,Godkendt,403",
    })
    void denDerOpretterKanIkkeOgsaaGodkende(String rolle, String status, int ventet) {
        var cvr = kommune();
        var system = fagsystem();
        saet(national(), cvr, system, "Oprettet").statusCode(200);

        saet(medarbejder(cvr, rolle), cvr, system, status).statusCode(ventet);
    }

    @Test
    void onboardingOpretterMenGodkenderIkkeForKommunen() {
        var cvr = kommune();
        var system = fagsystem();
        var onboarding = "onboarding_leverandoer";

        saet(medarbejder(NATIONAL_CVR, onboarding), cvr, system, "Oprettet").statusCode(200);
        saet(medarbejder(NATIONAL_CVR, onboarding), cvr, system, "Godkendt").statusCode(403);
        saet(medarbejder(cvr, onboarding), cvr, system, "Oprettet").statusCode(403);
    }

    @Test
    void enAndenKommunesAftaleFindesIkke() {
        var cvr = kommune();
        var anden = medarbejder(kommune(), "konfiguration_rediger", "konfiguration_godkend");

        saet(anden, cvr, fagsystem(), "Oprettet").statusCode(404);
        medarbejder(kommune()).get(kommunesti(cvr) + "/serviceaftaler").then().statusCode(404);
        national()
                .get(kommunesti(cvr) + "/serviceaftaler")
                .then()
                .statusCode(200)
                .body("", empty());
    }

    @Test
    void kommunenOgFagsystemetSkalVaereOprettet() {
        saet(national(), kommune(), UUID.randomUUID(), "Oprettet")
                .statusCode(422)
                .body("kode", equalTo("UKENDT_FAGSYSTEM"));
        saet(national(), nytCvr(), fagsystem(), "Oprettet").statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        status    | {"gyldigFra":"2020-01-01T00:00:00Z"}
        status    | {"status":"GODKENDT","gyldigFra":"2020-01-01T00:00:00Z"}
        gyldigFra | {"status":"Oprettet"}
        gyldigFra | {"status":"Oprettet","gyldigFra":"2020-01-01"}
        gyldigFra | {"status":"Oprettet","gyldigFra":"+99999-01-01T00:00:00Z"}
        gyldigTil | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","gyldigTil":"2020-01-01T00:00:00Z"}
        laeseadgang[0]      | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","laeseadgang":[null]}
        laeseadgang[0].kle  | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","laeseadgang":[{"kle":"32.2*","maks":"VIP_SAGER"}]}
        laeseadgang[0].kle  | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","laeseadgang":[{"maks":"VIP_SAGER"}]}
        laeseadgang[0].maks | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","laeseadgang":[{"kle":"32.*"}]}
        laeseadgang[0].maks | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","laeseadgang":[{"kle":"32.*","maks":"4"}]}
        rettigheder[0]      | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","rettigheder":[null]}
        rettigheder[1]      | {"status":"Oprettet","gyldigFra":"2020-01-01T00:00:00Z","rettigheder":["SE_CPR","SE_ALT"]}
        """)
    void ugyldigeOplysningerAfvisesOgIntetOprettes(String felt, String json) {
        var cvr = kommune();

        national()
                .body(json)
                .put(aftalesti(cvr, fagsystem()))
                .then()
                .statusCode(400)
                .body("kode", equalTo("UGYLDIG_VAERDI"))
                .body("fejl.sti", contains(felt));

        national().get(kommunesti(cvr) + "/serviceaftaler").then().body("", empty());
    }

    @Test
    void laeseadgangenFoelgerAftalenOgStaarILoggen() throws Exception {
        var cvr = kommune();
        var system = fagsystem();
        var snaever = graense("32.24.*", "FORTROLIGE_PERSONOPLYSNINGER");

        saet(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", graense("32.*", "VIP_SAGER"))
                .statusCode(200)
                .body("laeseadgang.kle", contains("32.*"))
                .body("laeseadgang.maks", contains("VIP_SAGER"));
        // Left out: unchanged, so that whoever does not know the field takes nothing away.
        saet(medarbejder(cvr, "konfiguration_godkend"), cvr, system, "Godkendt")
                .statusCode(200)
                .body("laeseadgang.kle", contains("32.*"));
        var foer = Database.aendringer(cvr + "/" + system);
        saet(medarbejder(cvr, "konfiguration_godkend"), cvr, system, "Godkendt", snaever)
                .statusCode(200)
                .body("laeseadgang.kle", contains("32.24.*"));
        assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer + 1);
        saet(medarbejder(cvr, "konfiguration_godkend"), cvr, system, "Godkendt", snaever)
                .statusCode(200);
        assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer + 1);
        saet(medarbejder(cvr, "konfiguration_godkend"), cvr, system, "Godkendt", "[]")
                .statusCode(200)
                .body("laeseadgang", empty());
    }

    @Test
    void enNyAftaleUdenLaeseadgangGiverIngen() {
        var cvr = kommune();

        saet(national(), cvr, fagsystem(), "Oprettet")
                .statusCode(200)
                .body("laeseadgang", empty())
                .body("rettigheder", empty());
    }

    @ParameterizedTest(name = "{0} til {1}")
    @CsvSource({"*,FORTROLIGE_PERSONOPLYSNINGER", "32.*,FOELSOMME_PERSONOPLYSNINGER", "27.*,IKKE_FORTROLIGE_DATA"})
    void denDerGodkenderKanIkkeLadeSystemetLaeseMere(String kle, String maks) throws Exception {
        var cvr = kommune();
        var system = fagsystem();
        var godkender = medarbejder(cvr, "konfiguration_godkend");
        var aftalt = graense("32.*", "FORTROLIGE_PERSONOPLYSNINGER");
        saet(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", aftalt)
                .statusCode(200);

        saet(godkender, cvr, system, "Godkendt", graense(kle, maks))
                .statusCode(409)
                .body("kode", equalTo("LAESEADGANG_UDVIDES"));
        saet(godkender, cvr, system, "Godkendt", aftalt).statusCode(200);
        var foer = Database.aendringer(cvr + "/" + system);
        saet(godkender, cvr, system, "Godkendt", graense(kle, maks)).statusCode(409);
        assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer);

        // Set up anew, it can say anything, and is then to be approved.
        saet(godkender, cvr, system, "Ophoert").statusCode(200);
        saet(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", graense(kle, maks))
                .statusCode(200);
        saet(godkender, cvr, system, "Godkendt")
                .statusCode(200)
                .body("laeseadgang.kle", contains(kle))
                .body("laeseadgang.maks", contains(maks));
    }

    @Test
    void rettighederFoelgerAftalenOgStaarILoggen() throws Exception {
        var cvr = kommune();
        var system = fagsystem();
        var godkender = medarbejder(cvr, "konfiguration_godkend");

        giv(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", "\"SE_CPR\",\"SE_NAVN\",\"SE_CPR\"")
                .statusCode(200)
                .body("rettigheder", contains("SE_NAVN", "SE_CPR"));
        // Left out: unchanged.
        saet(godkender, cvr, system, "Godkendt").statusCode(200).body("rettigheder", contains("SE_NAVN", "SE_CPR"));
        var foer = Database.aendringer(cvr + "/" + system);
        giv(godkender, cvr, system, "Godkendt", "\"SE_NAVN\"").statusCode(200).body("rettigheder", contains("SE_NAVN"));
        giv(godkender, cvr, system, "Godkendt", "\"SE_NAVN\"").statusCode(200);
        assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer + 1);
        giv(godkender, cvr, system, "Godkendt", "").statusCode(200).body("rettigheder", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE_CPR", "REDIGER_ORGANISATION", "REDIGER_KLASSIFIKATION"})
    void denDerGodkenderKanIkkeGiveFlereRettigheder(String rettighed) throws Exception {
        var cvr = kommune();
        var system = fagsystem();
        var godkender = medarbejder(cvr, "konfiguration_godkend");
        var flere = "\"SE_NAVN\",\"" + rettighed + "\"";
        giv(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", "\"SE_NAVN\"")
                .statusCode(200);

        giv(godkender, cvr, system, "Godkendt", flere).statusCode(409).body("kode", equalTo("RETTIGHEDER_UDVIDES"));
        saet(godkender, cvr, system, "Godkendt").statusCode(200);
        var foer = Database.aendringer(cvr + "/" + system);
        giv(godkender, cvr, system, "Godkendt", flere).statusCode(409);
        assertThat(Database.aendringer(cvr + "/" + system)).isEqualTo(foer);

        // Set up anew, it can say anything, and is then to be approved.
        saet(godkender, cvr, system, "Ophoert").statusCode(200);
        giv(medarbejder(cvr, "konfiguration_rediger"), cvr, system, "Oprettet", flere)
                .statusCode(200);
        saet(godkender, cvr, system, "Godkendt").statusCode(200).body("rettigheder", contains("SE_NAVN", rettighed));
    }

    @Test
    void flereAfgraensningerEndDerErPladsTilAfvises() {
        var cvr = kommune();
        var mange = "[" + "{\"kle\":\"*\",\"maks\":\"VIP_SAGER\"},".repeat(500) + "{}]";

        saet(national(), cvr, fagsystem(), "Oprettet", mange).statusCode(400).body("fejl.sti", contains("laeseadgang"));
    }

    private static String graense(String kle, String maks) {
        return "[{\"kle\":\"%s\",\"maks\":\"%s\"}]".formatted(kle, maks);
    }

    private static ValidatableResponse saet(
            RequestSpecification som, String cvr, UUID system, String status, String laeseadgang) {
        return som.body("{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00Z\",\"laeseadgang\":%s}"
                        .formatted(status, laeseadgang))
                .put(aftalesti(cvr, system))
                .then();
    }

    private static ValidatableResponse giv(
            RequestSpecification som, String cvr, UUID system, String status, String rettigheder) {
        return som.body("{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00Z\",\"rettigheder\":[%s]}"
                        .formatted(status, rettigheder))
                .put(aftalesti(cvr, system))
                .then();
    }

    private static ValidatableResponse saet(RequestSpecification som, String cvr, UUID system, String status) {
        return som.body("{\"status\":\"%s\",\"gyldigFra\":\"2020-01-01T00:00:00Z\"}".formatted(status))
                .put(aftalesti(cvr, system))
                .then();
    }

    private static String aftalesti(String cvr, UUID system) {
        return kommunesti(cvr) + "/serviceaftaler/" + system;
    }
}
